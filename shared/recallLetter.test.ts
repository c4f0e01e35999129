import { expect, test } from 'vitest';
import { recallLetter } from './recallLetter.ts';
import { languages } from './schemas/clients.ts';

const clinic = { name: 'Hill Street Skin', phone: '020 7946 0000' };

test.each(languages)('the letter in %s has the name, the number to call and a way to say no', (language) => {
  const letter = recallLetter(language, 'Anna Smith', clinic);
  expect(letter.greeting).toContain('Anna Smith');
  expect(letter.paragraphs.join(' ')).toContain('020 7946 0000');
  expect(letter.closing).toContain('Hill Street Skin');
  expect(letter.paragraphs).toHaveLength(3);
});

test('no letter says what is treated, and none is left in English', () => {
  const english = recallLetter('en', 'x', clinic).paragraphs;
  for (const language of languages) {
    const text = JSON.stringify(recallLetter(language, 'x', { ...clinic, name: 'Hill Street' }));
    expect(text).not.toMatch(/needl|scar|wrinkle|treatment|session|Haut|piel|peau|skór|шкір/i);
    if (language !== 'en')
      expect(recallLetter(language, 'x', clinic).paragraphs.filter((line) => english.includes(line))).toEqual(
        [],
      );
  }
});
