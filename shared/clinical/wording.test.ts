import { describe, expect, test } from 'vitest';
import { defaultHealingLines } from './healingLines.ts';
import { indications } from './indications.ts';
import { defaultProtocols } from './protocols.ts';
import { defaultWindowRules, unhealedReactionRule } from './windowRules.ts';
import { promiseWordsIn } from './wording.ts';

const wordsIn = (text: string) => promiseWordsIn(text).map((found) => found.word);

test('a promise is found with its place, why not, and what to say instead', () => {
  expect(promiseWordsIn('The results can be permanent.')).toEqual([
    {
      word: 'permanent',
      at: 19,
      reason:
        'No study shows that a result stays. Say "improvement may last", and how long it was followed up.',
    },
  ]);
});

test.each([
  ['Guaranteed, permanently smooth: we cure scars!', ['Guaranteed', 'permanently', 'cure']],
  ['It lasts forever. It stays for good.', ['lasts forever', 'stays for good']],
  ['Keeps collagen formation at its maximum speed and slows ageing', ['maximum speed', 'slows ageing']],
  ['Anti-aging that is painless and risk-free', ['Anti-aging', 'painless', 'risk-free']],
  ['Your scars will disappear, 100 % safe', ['scars will disappear', '100 %']],
  ['Please stop taking your blood thinner', ['stop taking']],
  ['Stop your tablets for a week', ['Stop your tablets']],
  [
    'Skip the blood thinner and do not take any aspirin',
    ['Skip the blood thinner', 'do not take any aspirin'],
  ],
])('"%s" is flagged', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test('asking a client to go on with what was prescribed is no advice to stop', () => {
  expect(
    wordsIn('Do not stop your tablets, and never skip your insulin. Keep taking your medicines.'),
  ).toEqual([]);
});

test.each([
  [
    'es',
    'Resultado permanente y garantizado; deje de tomar su aspirina',
    ['permanente', 'garantizado', 'deje de tomar'],
  ],
  [
    'fr',
    'Définitivement guéries, vos cicatrices disparaîtront',
    ['Définitivement', 'guéries', 'disparaîtront'],
  ],
  ['de', 'Dauerhaft glatt, garantiert schmerzlos', ['Dauerhaft', 'garantiert', 'schmerzlos']],
  ['pt', 'Cura definitiva, sem dor', ['Cura', 'definitiva', 'sem dor']],
  ['pl', 'Trwały efekt, gwarantowany, bezbolesny', ['Trwały', 'gwarantowany', 'bezbolesny']],
  ['uk', 'Назавжди, гарантовано й безболісно', ['Назавжди', 'гарантовано', 'безболісно']],
  ['ar', 'نتيجة دائمة والمضمونة بدون ألم', ['دائمة', 'والمضمونة', 'بدون ألم']],
  ['zh', '保证永久有效，无痛', ['保证', '永久', '无痛']],
] as const)('a promise in %s is flagged, whatever ending the word has', (language, text, words) => {
  expect(promiseWordsIn(text, language).map((found) => found.word)).toEqual(words);
});

test('careful words pass, also where a bad one hides inside another', () => {
  const careful =
    'A secure, accurate procedure by our curator; improvement may last, lines come back with age.';
  expect(wordsIn(careful)).toEqual([]);
});

describe('nothing that comes with Rollcall promises anything', () => {
  const texts = [
    JSON.stringify(Object.values(indications)),
    JSON.stringify(Object.values(defaultProtocols)),
    JSON.stringify(defaultHealingLines),
    JSON.stringify([...defaultWindowRules, unhealedReactionRule]),
  ];
  test.each(texts)('%#', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
