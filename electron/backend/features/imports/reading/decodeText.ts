/**
 * From the bytes of a file to its text. Says which encoding was read, refuses what is not text with the way out, and
 * never guesses silently: the screen shows the result and lets it be changed.
 */
import { isUtf8 as isValidUtf8 } from 'node:buffer';
import type { Encoding } from '../../../../../shared/schemas/imports.ts';
import { AppError } from '../../../appError.ts';

export interface DecodedText {
  /** Lines end in `\n`; no byte order mark; no NUL. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly unreadableCharacters: number;
}

const byteOrderMarks: ReadonlyArray<readonly [Encoding, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const foreignFormats: ReadonlyArray<readonly [readonly number[], string]> = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or a zip file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook of an older kind'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'a database'],
];

export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  refuseForeignFormat(bytes);
  const marked = byteOrderMarks.find(([, mark]) => startsWith(bytes, mark));
  const encoding = chosen ?? marked?.[0] ?? encodingWithoutMark(bytes);
  const text = decode(bytes, encoding);
  refuseBinary(text);
  return {
    text: text.replace(/\r\n?/g, '\n').replaceAll('\0', ''),
    encoding,
    hasByteOrderMark: marked?.[0] === encoding,
    unreadableCharacters: count(text, '\uFFFD') + count(text, '\0'),
  };
}

/** Without the byte order mark, which TextDecoder drops by itself. */
const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function refuseForeignFormat(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new AppError(
      'file_unreadable',
      'This file is empty. Export the clients again and choose the new file.',
    );
  const foreign = foreignFormats.find(([prefix]) => startsWith(bytes, prefix));
  if (!foreign) return;
  throw new AppError(
    'file_unreadable',
    `This is ${foreign[1]}, not a CSV file. Open it where it was made, choose "Save as" or "Export", and pick CSV.`,
  );
}

/** UTF-16 shows in Western text as a NUL in every second byte; anything else that is not valid UTF-8 is Windows-1252. */
function encodingWithoutMark(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (odd > 3 && odd > sample.length / 6 && even < odd / 10) return 'utf-16le';
  if (even > 3 && even > sample.length / 6 && odd < even / 10) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Also true for UTF-8 with a few broken bytes (a file cut off in the middle) among many good letters. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true;
  const text = decode(bytes, 'utf-8');
  const letters = text.length - text.replaceAll(/[\u0080-\uFFFC]/g, '').length;
  return letters > count(text, '\uFFFD') * 20;
}

/** Windows-1252 differs from Latin-1 in 0x80 to 0x9F. Source: the WHATWG Encoding Standard. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because some versions of Node read Windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

/** A picture or a program read as text is full of control characters; a client list has next to none. */
function refuseBinary(text: string): void {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls > 8 && controls > sample.length / 50) {
    throw new AppError(
      'file_unreadable',
      'This file is not text. Choose the CSV file that your old system exported.',
    );
  }
}
