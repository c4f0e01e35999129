import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalesElsewhere, scalesLeftOut } from './scales/leftOut.ts';
import { type MasiParts, masiRegions, masiScore } from './scales/masi.ts';
import { directionOf, findScale, getScale, placeName, scales, valueInWords, valueProblem } from './scales.ts';
import { promiseWordsIn } from './wording.ts';

test('every scale has its own range, direction and source, and its grades fill the range', () => {
  const told = scales.map((scale) => [scale.id, directionOf(scale), scale.grades?.length ?? 'number']);
  expect(told).toEqual([
    ['goodman_baron_qualitative', 'Lower is better, 1 to 4', 4],
    ['gais_subject', 'Lower is better, 1 to 5', 5],
    ['wsrs', 'Lower is better, 1 to 5', 5],
    ['glogau', 'Lower is better, 1 to 4', 4],
    ['satisfaction_words', 'Later in the list is better', 4],
    ['improvement_quarters', 'Later in the list is better', 4],
    ['masi', 'Lower is better, 0 to 48', 'number'],
    ['mmasi', 'Lower is better, 0 to 24', 'number'],
    ['pain_vas', 'Lower is better, 0 to 100', 'number'],
    ['satisfaction_vas', 'Higher is better, 0 to 10', 'number'],
    ['satisfaction_ten', 'Higher is better, 1 to 10', 'number'],
  ]);
  for (const { id, sources, grades, from, to } of scales) {
    expect(sources.length, id).toBeGreaterThan(0);
    if (grades)
      expect(grades.map(({ value }) => value)).toEqual(
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
  }
});

test('the melasma scores are as their sources compute them', () => {
  const all = (area: number, darkness: number, homogeneity: number): MasiParts => {
    const one = { area, darkness, homogeneity };
    return { forehead: one, malar_right: one, malar_left: one, chin: one };
  };
  const some = {
    ...all(0, 0, 0),
    forehead: { area: 3, darkness: 2, homogeneity: 1 },
    chin: { area: 1, darkness: 4, homogeneity: 4 },
  };
  expect([
    masiScore(all(6, 4, 4), 'masi'),
    masiScore(all(6, 4, 4), 'mmasi'),
    masiScore(some, 'masi'),
    masiScore(some, 'mmasi'),
    masiScore(all(0, 4, 4), 'masi'),
  ]).toEqual([48, 24, 3.5, 2.2, 0]);
  expect(masiRegions.reduce((sum, { weight }) => sum + weight * 10, 0)).toBe(10);
});

test('whatever was seen, a melasma score lies in its range', () => {
  const region = fc.record({
    area: fc.integer({ min: 0, max: 6 }),
    darkness: fc.integer({ min: 0, max: 4 }),
    homogeneity: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.record({ forehead: region, malar_right: region, malar_left: region, chin: region }),
      (parts) => {
        for (const id of ['masi', 'mmasi'] as const)
          expect(valueProblem(getScale(id), masiScore(parts, id))).toBeUndefined();
      },
    ),
  );
});

test.each([
  ['wsrs', 0, 'Choose one of the grades.'],
  ['wsrs', 2.5, 'Choose one of the grades.'],
  ['wsrs', 5, undefined],
  ['pain_vas', 101, 'Give a number from 0 to 100, without decimals.'],
  ['pain_vas', 33.3, 'Give a number from 0 to 100, without decimals.'],
  ['satisfaction_vas', 7.3, undefined],
  ['satisfaction_vas', 7.33, 'Give a number from 0 to 10.'],
  ['satisfaction_ten', Number.NaN, 'Give a number from 1 to 10, without decimals.'],
])('%s %s', (id, value, problem) => {
  expect(valueProblem(getScale(id), value)).toBe(problem);
});

test('a value is read with its word, and a place is one that the scale knows', () => {
  expect([
    valueInWords(getScale('goodman_baron_qualitative'), 2),
    valueInWords(getScale('satisfaction_words'), 3),
    valueInWords(getScale('masi'), 14.4),
    placeName(getScale('wsrs'), 'nasolabial_left'),
    placeName(getScale('wsrs'), 'chin'),
    placeName(getScale('goodman_baron_qualitative'), 'chin'),
    placeName(getScale('glogau'), ''),
    findScale('ecca'),
  ]).toEqual(['2, mild', 'Satisfied', '14.4', 'Left nasolabial fold', undefined, 'Chin', '', undefined]);
});

test('no scale promises anything', () => {
  expect(promiseWordsIn(JSON.stringify([scales, scalesLeftOut, scalesElsewhere]))).toEqual([]);
});
