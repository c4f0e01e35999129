/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { DayNoteId, StaffId } from '../../../shared/ids.ts';
import { dayLines } from './dayLines.ts';

const priya = 'priya' as StaffId; // only compared
const note = (onDate: string, staffId: StaffId | null, content: string) => ({
  id: `${onDate} ${content}` as DayNoteId, // only compared
  version: 1,
  isRemoved: false,
  onDate,
  staffId,
  content,
});
const facts = {
  people: [{ id: priya, name: 'Priya Nair' }],
  absences: [
    { staffId: null, startsLocal: '2026-11-24T09:00', endsLocal: '2026-11-24T12:00', reason: 'Training' },
    { staffId: priya, startsLocal: '2026-11-23T00:00', endsLocal: '2026-11-26T00:00', reason: 'Holiday' },
  ],
  notes: [
    note('2026-11-24', null, 'The engineer comes at 14:00'),
    note('2026-11-24', priya, 'Leaves at three'),
  ],
};
const linesOf = (fromDate: string, toDate: string) =>
  dayLines({ ...facts, range: { fromDate, toDate } }).map(({ text }) => text);

test('a day says when the clinic is closed, who is away, and what was noted for whom', () => {
  expect(linesOf('2026-11-24', '2026-11-24')).toEqual([
    'The clinic is closed 09:00–12:00: Training.',
    'Priya Nair is away all day: Holiday.',
    'The engineer comes at 14:00',
    'Priya Nair: Leaves at three',
  ]);
});

test('several days say each absence once, and each note with its day', () => {
  expect(linesOf('2026-11-23', '2026-12-06').map((line) => line.replace(/^\w{3},? /, ''))).toEqual([
    expect.stringMatching(/09:00 – 12:00: the clinic is closed \(Training\)\.$/),
    expect.stringMatching(/: Priya Nair is away \(Holiday\)\.$/),
    expect.stringMatching(/24.*: The engineer comes at 14:00$/),
    expect.stringMatching(/24.*: Priya Nair: Leaves at three$/),
  ]);
});
