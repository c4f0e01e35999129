import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
/** Monday 23 November 2026, 08:00. */
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const engineer = { onDate: '2026-11-24', staffId: null, content: 'The engineer comes at 14:00' };
const week = { fromDate: '2026-11-23', toDate: '2026-11-29' };
const shown = async () =>
  (await at.desk.api.dayNotes.list.query(week)).map((note) => [
    note.onDate.slice(8),
    note.staffId === at.petra.staffId ? 'Petra' : note.staffId,
    note.content,
  ]);

test('notes are listed by day, those for everybody first, and a removed one is not', async () => {
  const { add, remove } = at.desk.api.dayNotes;
  await add.mutate({ onDate: '2026-11-24', staffId: at.petra.staffId, content: 'Leaves at three' });
  const note = await add.mutate(engineer);
  await add.mutate({ ...engineer, onDate: '2026-11-23', content: ' No hot water ' });
  await add.mutate({ ...engineer, onDate: '2026-11-30' });
  expect(await shown()).toEqual([
    ['23', null, 'No hot water'],
    ['24', null, 'The engineer comes at 14:00'],
    ['24', 'Petra', 'Leaves at three'],
  ]);
  await remove.mutate(note);
  expect(await shown()).toEqual([
    ['23', null, 'No hot water'],
    ['24', 'Petra', 'Leaves at three'],
  ]);
});

test('of two desks that change one note the second is told, and nobody changes a note that is gone', async () => {
  const note = await at.desk.api.dayNotes.add.mutate(engineer);
  await at.owner.api.dayNotes.change.mutate({ ...note, ...engineer, content: 'The engineer comes at 16:00' });
  expect((await refusalOf(at.desk.api.dayNotes.remove.mutate(note))).code).toBe('changed_elsewhere');
  await at.owner.api.dayNotes.remove.mutate({ id: note.id, version: 2 });
  expect(await refusalOf(at.desk.api.dayNotes.change.mutate({ ...note, ...engineer }))).toEqual({
    code: 'not_found',
    sentence: 'This note has been removed already.',
  });
});

test('an empty note, a day that does not exist and somebody who has left are refused in words', async () => {
  const add = (over: object) => refusalOf(at.desk.api.dayNotes.add.mutate({ ...engineer, ...over }));
  expect([
    (await add({ content: '  ' })).fields,
    (await add({ onDate: '2026-02-30' })).fields,
    (await add({ content: 'x'.repeat(301) })).fields,
  ]).toEqual([
    { content: 'Write what the team should know.' },
    { onDate: 'This day does not exist.' },
    { content: 'Keep this under 300 characters.' },
  ]);
  const [petra] = (await at.owner.api.staff.list.query()).filter(({ id }) => id === at.petra.staffId);
  if (!petra) throw new Error('Petra is not on the team');
  await at.owner.api.staff.update.mutate({ ...petra, isActive: false });
  expect((await add({ staffId: at.petra.staffId })).sentence).toBe(
    'This person is not on the team any more. Choose somebody else.',
  );
});

test('writing, changing and removing a note are taken back one after the other, and done again', async () => {
  const { add, change, remove } = at.desk.api.dayNotes;
  const { last, redo } = at.desk.api.undo;
  const note = await add.mutate(engineer);
  const later = await change.mutate({ ...note, ...engineer, content: 'The engineer comes at 16:00' });
  await remove.mutate(later);
  const sentences: string[] = [];
  const contents: unknown[] = [];
  for (const step of [last, last, last, redo, redo]) {
    sentences.push((await step.mutate({})).sentence);
    contents.push((await shown()).map(([, , content]) => content));
  }
  expect(sentences).toEqual([
    'Put back the note for Tuesday 24 November',
    'Put back the note for Tuesday 24 November as it was',
    'Removed the note for Tuesday 24 November',
    'Put back the note for Tuesday 24 November',
    'Changed the note for Tuesday 24 November again',
  ]);
  expect(contents).toEqual([
    ['The engineer comes at 16:00'],
    ['The engineer comes at 14:00'],
    [],
    ['The engineer comes at 14:00'],
    ['The engineer comes at 16:00'],
  ]);
  expect((await at.desk.api.undo.list.query({ limit: 2 })).done.map(({ sentence }) => sentence)).toEqual([
    'Changed the note for Tuesday 24 November again',
    'Put back the note for Tuesday 24 November',
  ]);
});

test('what somebody else has written into a note since stays', async () => {
  const note = await at.desk.api.dayNotes.add.mutate(engineer);
  await at.owner.api.dayNotes.change.mutate({ ...note, ...engineer, content: 'Cancelled, comes on Friday' });
  expect((await refusalOf(at.desk.api.undo.last.mutate({}))).sentence).toBe(
    'Olive Owner has changed this note since. Nothing was taken back.',
  );
  expect(await shown()).toEqual([['24', null, 'Cancelled, comes on Friday']]);
});
