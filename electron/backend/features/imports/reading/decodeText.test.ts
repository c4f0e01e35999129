import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
const files: ReadonlyArray<readonly [what: string, bytes: Uint8Array, expected: string]> = [
  ['UTF-8 without a mark', Buffer.from('Zoë;Łuk'), 'Zoë;Łuk | utf-8 | unmarked | 0'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFZoë'), 'Zoë | utf-8 | marked | 0'],
  [
    'UTF-16 as Excel saves Unicode text',
    Buffer.from('\uFEFFZoë\tŁ', 'utf16le'),
    'Zoë\tŁ | utf-16le | marked | 0',
  ],
  ['UTF-16 the other way round', utf16be('Zoë'), 'Zoë | utf-16be | marked | 0'],
  ['UTF-16 that lost its mark', Buffer.from('Name,Phone', 'utf16le'), 'Name,Phone | utf-16le | unmarked | 0'],
  [
    'Windows-1252',
    new Uint8Array([0x5a, 0x6f, 0xeb, 0x3b, 0x80, 0x92]),
    'Zoë;€’ | windows-1252 | unmarked | 0',
  ],
  [
    'UTF-8 cut off inside its last letter',
    Buffer.from('é'.repeat(40)).subarray(0, 79),
    `${'é'.repeat(39)}\uFFFD | utf-8 | unmarked | 1`,
  ],
  ['lines of Windows and of old Macs', Buffer.from('a\r\nb\rc\n'), 'a\nb\nc\n | utf-8 | unmarked | 0'],
  ['stray NUL characters', Buffer.from('An\0na'), 'Anna | utf-8 | unmarked | 1'],
];

test.each(files)('%s is read and named', (_, bytes, expected) => {
  const { text, encoding, hasByteOrderMark, unreadableCharacters } = decodeText(bytes);
  expect(
    `${text} | ${encoding} | ${hasByteOrderMark ? 'marked' : 'unmarked'} | ${unreadableCharacters}`,
  ).toBe(expected);
});

test('the encoding can be chosen when the guess is wrong', () => {
  expect(decodeText(Buffer.from('Zoë'), 'windows-1252').text).toBe('ZoÃ«');
});

test.each([
  ['an empty file', Buffer.alloc(0), /^This file is empty/],
  [
    'an Excel workbook',
    Buffer.from('PK\u0003\u0004rest'),
    /^This is an Excel workbook or a zip file, not a CSV file\. Open it/,
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), /^This is a PDF, not a CSV file/],
  [
    'a picture',
    Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 37) % 256)),
    /^This file is not text/,
  ],
])('%s is refused with the way out', (_, bytes, sentence) => {
  expect(() => decodeText(bytes)).toThrow(sentence);
});
