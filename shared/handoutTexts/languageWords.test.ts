import { describe, expect, test } from 'vitest';
import { promiseWordsIn } from '../clinical/wording.ts';
import { languages } from '../schemas/clients.ts';
import { languageWords } from './languageWords.ts';
import { placeholders, placeholdersIn } from './placeholders.ts';
import { sheetKinds } from './shape.ts';

const { en } = languageWords;

/** Every text of a language with its name, as `aftercare.lines.shade`. */
function textsOf(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    textsOf(inner, name === '' ? key : `${name}.${key}`),
  );
}
const english = new Map(textsOf(en));

/** Words that are written the same in another language. */
const sameInBoth = new Set([
  'Melasma',
  'Dates',
  'Knie',
  'Arme',
  'Dekolleté',
  'Décolleté',
  'Abdomen',
  'Hyperpigmentation',
]);
/** Grammar with places only. */
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '').replace(/\bmm\b/g, ''));

describe.each(languages.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const texts = new Map(textsOf(languageWords[language]));

  test('are the same texts as in English, with the same places to be filled', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const differing = [...texts].filter(
      ([name, text]) =>
        placeholdersIn(text).sort().join() !==
        placeholdersIn(english.get(name) ?? '')
          .sort()
          .join(),
    );
    expect(differing).toEqual([]);
  });

  test('leave no sentence in English', () => {
    const left = [...texts].filter(
      ([name, text]) => hasLetters(text) && text === english.get(name) && !sameInBoth.has(text),
    );
    expect(left).toEqual([]);
  });

  test('promise nothing', () => {
    expect([...texts.values()].flatMap((text) => promiseWordsIn(text, language))).toEqual([]);
  });

  test('keep every figure of the English text', () => {
    const figures = (text: string) => (text.match(/\d+/g) ?? []).sort().join();
    const differing = [...texts].filter(([name, text]) => {
      const [own, model] = [figures(text), figures(english.get(name) ?? '')];
      return own !== model;
    });
    expect(differing.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
  });
});

test('every place in a shipped text is one that its sheet can fill', () => {
  for (const kind of sheetKinds) {
    const known = Object.keys(placeholders[kind]);
    const unknown = textsOf(en[kind]).filter(([, text]) =>
      placeholdersIn(text).some((name) => !known.includes(name)),
    );
    expect(unknown).toEqual([]);
  }
});
