import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { recordsBetween } from './recordsOfDay.repo.ts';
import { addClient, bookVisit, consentTo, wholeSession } from './session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T08:00:00Z');
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

test('Today knows which visits are recorded, which are signed, and who still needs a sheet', async () => {
  const clientId = await addClient(desk);
  const { id: appointmentId } = await bookVisit(desk, clientId, '2026-11-23T09:00');
  const seen = async () =>
    (await desk.api.treatments.ofDay.query({ date: '2026-11-23' })).map(({ isSigned, hasHandout }) => ({
      isSigned,
      hasHandout,
    }));
  const before = await seen();
  const { id: treatmentId } = await desk.api.treatments.start.mutate({ appointmentId });
  const started = await seen();
  const { version } = await desk.api.treatments.get.query({ id: treatmentId });
  const saved = await desk.api.treatments.saveDraft.mutate({ id: treatmentId, version, ...wholeSession });
  await consentTo(desk, clientId);
  await desk.api.treatments.sign.mutate({ id: treatmentId, version: saved.version });
  const signed = await seen();
  await desk.api.handouts.give.mutate({ treatmentId, language: 'en', paper: 'A4', how: 'printed' });
  expect([before, started, signed, await seen()]).toEqual([
    [],
    [{ isSigned: false, hasHandout: false }],
    [{ isSigned: true, hasHandout: false }],
    [{ isSigned: true, hasHandout: true }],
  ]);
  expect(await desk.api.treatments.ofDay.query({ date: '2026-11-24' })).toEqual([]);
});

test('the question goes by indexes alone', () => {
  const { sql, parameters } = recordsBetween(clinic.deps.database.kysely, { from: 0, to: 1 }).compile();
  const plan = clinic.database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
  expect(JSON.stringify(plan)).not.toMatch(/SCAN/);
});
