import { expect, test } from 'vitest';
import { weekJumps } from './weekJumps.ts';

const window = {
  idealFrom: '2026-12-14',
  idealTo: '2026-12-21',
  earliest: '2026-12-07',
  isBlocked: false,
  today: { sentence: 'Somebody has to see the skin first.' },
};
const said = (change: Partial<typeof window>, today = '2026-11-24') =>
  weekJumps({ performedOn: '2026-11-23', window: { ...window, ...change } }, today).map(
    ({ label, date, tooEarly }) => [label, date, tooEarly],
  );

test('the jumps are the client’s own ideal days, counted from her last session', () => {
  expect(said({})).toEqual([
    ['+3w', '2026-12-14', undefined],
    ['+4w', '2026-12-21', undefined],
  ]);
  expect(said({ idealFrom: '2027-01-04', idealTo: '2027-01-15' })).toEqual([
    ['+6w', '2027-01-04', undefined],
    ['+53d', '2027-01-15', undefined],
  ]);
});

test('a day that is over, too early or blocked says so instead', () => {
  expect(said({}, '2026-12-16').map(([, , why]) => why)).toEqual(['This day is over.', undefined]);
  expect(said({ earliest: '2026-12-18' }).map(([, , why]) => why)).toEqual([
    expect.stringMatching(/^Too early: not before .*18/),
    undefined,
  ]);
  expect(said({ isBlocked: true }).map(([, , why]) => why)).toEqual(
    Array(2).fill('Somebody has to see the skin first.'),
  );
});
