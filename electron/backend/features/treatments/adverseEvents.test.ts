import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, darkPatches, signSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;
let treatmentId: TreatmentId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('practitioner');
  anna = await addClient(desk);
  treatmentId = await signSession(desk, anna);
});
afterEach(() => clinic.close());

test('an event is added after the signature, told to maker and authority, and ended', async () => {
  const { id } = await desk.api.treatments.events.add.mutate({ treatmentId, fields: darkPatches });
  const ended = {
    ...darkPatches,
    outcome: 'settled' as const,
    endedOn: '2026-11-23',
    makerToldOn: '2026-11-23',
    makerReference: 'M-77',
    authorityToldOn: '2026-11-23',
    authorityReference: 'YC-2026-1',
  };
  await desk.api.treatments.events.update.mutate({ id, version: 1, fields: ended });
  const events = await desk.api.treatments.events.ofClient.query({ clientId: anna });
  expect(events.map(({ fields, performedOn, version }) => ({ fields, performedOn, version }))).toEqual([
    { fields: ended, performedOn: '2026-11-23', version: 2 },
  ]);
  expect(await desk.api.treatments.events.ofTreatment.query({ treatmentId })).toEqual(events);
});

test('days that cannot be are said beside their field, and nothing is written', async () => {
  const sentenceFor = async (fields: Partial<typeof darkPatches>) => {
    const add = desk.api.treatments.events.add.mutate({ treatmentId, fields: { ...darkPatches, ...fields } });
    return (await refusalOf(add)).fields;
  };
  expect([
    await sentenceFor({ onsetOn: '2026-11-22' }),
    await sentenceFor({ onsetOn: '2026-11-24' }),
    await sentenceFor({ outcome: 'settled' }),
    await sentenceFor({ endedOn: '2026-11-23' }),
    await sentenceFor({ makerReference: 'M-77' }),
    await sentenceFor({ kind: 'hiccups' as 'other', seen: ' ' }), // not a kind: that is the test
  ]).toEqual([
    { 'fields.onsetOn': 'It cannot have begun before the session.' },
    { 'fields.onsetOn': 'This day has not come yet.' },
    { 'fields.endedOn': 'Enter when it ended or was handed over.' },
    { 'fields.outcome': 'Choose how it ended, or take the day away.' },
    { 'fields.makerToldOn': 'Enter when the maker was told.' },
    { 'fields.kind': 'Choose what happened.', 'fields.seen': 'Write what was seen or reported.' },
  ]);
  expect(await desk.api.treatments.events.ofClient.query({ clientId: anna })).toEqual([]);
});

test('two desks cannot overwrite the same event, and the front desk only reads it', async () => {
  const { id } = await desk.api.treatments.events.add.mutate({ treatmentId, fields: darkPatches });
  const change = { id, version: 1, fields: { ...darkPatches, done: 'Cream.' } };
  await desk.api.treatments.events.update.mutate(change);
  const front = await clinic.deskOf('front_desk');
  const codes = await Promise.all(
    [desk.api.treatments.events.update.mutate(change), front.api.treatments.events.update.mutate(change)].map(
      async (call) => (await refusalOf(call)).code,
    ),
  );
  expect(codes).toEqual(['changed_elsewhere', 'not_allowed']);
  const [event] = await front.api.treatments.events.ofClient.query({ clientId: anna });
  expect(event?.fields.done).toBe('Cream.');
});
