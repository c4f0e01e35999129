import { describe, expect, test } from 'vitest';
import { type HealingInput, healingDates, healingTimeline } from './healing.ts';
import { defaultHealingLines } from './healingLines.ts';
import { sources } from './sources.ts';

const face: HealingInput = {
  sessionEndedAt: '2026-03-14T14:30',
  fitzpatrick: 2,
  areas: ['forehead', 'cheek_left'],
};
const ids = (input: HealingInput) => healingTimeline(input).map((line) => line.id);
const line = (input: HealingInput, id: string) => healingTimeline(input).find((one) => one.id === id);

test('the sheet after a session on the face carries the client’s own dates', () => {
  expect(healingDates(healingTimeline(face))).toEqual({
    shadeUntil: { onDate: '2026-03-17', atTime: '14:30' },
    sunscreenFrom: { onDate: '2026-03-15', atTime: '14:30' },
    sunscreenUntil: { onDate: '2026-04-11' },
    spf: 30,
    noSunbathingUntil: { onDate: '2026-03-28' },
    ownProductsFrom: { onDate: '2026-03-15', atTime: '14:30' },
    moisturiserFrom: { onDate: '2026-03-15', atTime: '14:30' },
    moisturiserUntil: { onDate: '2026-03-21' },
    makeUpFrom: { onDate: '2026-03-15', atTime: '14:30' },
    exerciseFrom: { onDate: '2026-03-17', atTime: '14:30' },
    activesFrom: { onDate: '2026-03-21' },
    rednessUsualUntil: { onDate: '2026-03-17' },
  });
});

test('24 hours end at the same time tomorrow, at month ends, on leap days and when the clocks change', () => {
  const until = (sessionEndedAt: string) =>
    healingDates(healingTimeline({ ...face, sessionEndedAt })).makeUpFrom;
  expect([
    until('2026-01-31T09:05'),
    until('2028-02-28T23:59'),
    until('2026-03-28T12:00'),
    until('2026-12-31T18:00'),
  ]).toEqual([
    { onDate: '2026-02-01', atTime: '09:05' },
    { onDate: '2028-02-29', atTime: '23:59' },
    { onDate: '2026-03-29', atTime: '12:00' },
    { onDate: '2027-01-01', atTime: '18:00' },
  ]);
});

describe('skin types IV to VI', () => {
  const dark: HealingInput = { ...face, fitzpatrick: 4 };

  test('keep off sunbathing twice as long and get tinted sunscreen', () => {
    expect(healingDates(healingTimeline(dark)).noSunbathingUntil).toEqual({ onDate: '2026-04-11' });
    expect(line(dark, 'sunscreen')?.text).toMatch(/^Tinted mineral sunscreen/);
    expect(line(dark, 'sunscreen')?.sources).toContain('P73');
    expect(line(face, 'sunscreen')?.sources).not.toContain('P73');
  });

  test('are asked in for a photo check that others do not get', () => {
    expect(ids(dark).filter((id) => !ids(face).includes(id))).toEqual(['photo_check']);
    expect(line(dark, 'photo_check')).toMatchObject({
      from: { onDate: '2026-03-28' },
      until: { onDate: '2026-04-04' },
    });
    expect(ids({ ...face, fitzpatrick: 6 })).toContain('darker_first');
  });

  test('never end a caution earlier than others', () => {
    for (const strict of healingTimeline({ ...face, fitzpatrick: 6 })) {
      const plain = line(face, strict.id);
      if (plain !== undefined) expect(strict.until.onDate >= plain.until.onDate).toBe(true);
    }
  });
});

test('a client whose skin type is not recorded gets the ordinary sheet', () => {
  expect(ids({ ...face, fitzpatrick: undefined })).toEqual(ids(face));
});

test('the sheet for the scalp says nothing of make-up', () => {
  expect(ids(face)).toContain('make_up');
  expect(ids({ ...face, areas: ['scalp'] })).not.toContain('make_up');
});

test('lines stand in the order in which they begin', () => {
  const starts = healingTimeline(face).map(({ from }) => `${from.onDate}T${from.atTime ?? ''}`);
  expect(starts).toEqual([...starts].sort());
});

test('the clinic’s own lines are used instead of ours', () => {
  const own = defaultHealingLines
    .filter(({ id }) => id === 'shade')
    .map((one) => ({ ...one, until: { hours: 48 } }));
  expect(healingTimeline({ ...face, lines: own }).map(({ id, until }) => [id, until])).toEqual([
    ['shade', { onDate: '2026-03-16', atTime: '14:30' }],
  ]);
});

test('every line has its own id, names known sources and ends after it begins', () => {
  const inHours = (offset: { hours: number } | { day: number }) =>
    'day' in offset ? offset.day * 24 : offset.hours;
  expect(new Set(defaultHealingLines.map(({ id }) => id)).size).toBe(defaultHealingLines.length);
  for (const { from, until, sources: cited } of defaultHealingLines) {
    expect(inHours(until)).toBeGreaterThan(inHours(from));
    for (const id of cited) expect(sources[id].title).not.toBe('');
  }
});

test('only customary advice goes without a source', () => {
  const without = defaultHealingLines.filter((one) => one.sources.length === 0).map(({ id }) => id);
  expect(without).toEqual(['cool_and_clean', 'prescribed', 'picking', 'emergency', 'call_at_once']);
});
