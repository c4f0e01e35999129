import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestClinic } from '../../testing/testClinic.ts';
import { checkZone } from './zoneCheck.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const system = '/usr/share/zoneinfo';
const hasZones = existsSync(`${system}/Europe/London`);

test.skipIf(!hasZones)('the clocks of London are the same for Rollcall and for this computer', async () => {
  expect(await checkZone('Europe/London', now)).toEqual({
    result: 'agrees',
    sentence:
      'Rollcall and this computer agree on every change of the clocks in Europe/London for the next 5 years.',
  });
});

test('where the computer has no zone data nothing is compared, and it is said so', async () => {
  expect(await checkZone('Europe/London', now, '/nowhere')).toEqual({
    result: 'not_compared',
    sentence: 'This computer has no zone data of its own for Europe/London to compare with.',
  });
  expect((await checkZone('../../etc/passwd', now)).result).toBe('not_compared');
});

test.skipIf(!hasZones)(
  'zone data that knows nothing of summer time is reported with the first odd day',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-zones-'));
    mkdirSync(join(folder, 'Europe'));
    writeFileSync(join(folder, 'Europe/London'), readFileSync(`${system}/UTC`));
    expect(await checkZone('Europe/London', now, folder)).toEqual({
      result: 'disagrees',
      sentence:
        'Rollcall and this computer do not agree on the clocks in Europe/London around 28 March 2027. Bring Rollcall and the computer up to date, and check the visits from that day on.',
    });
    rmSync(folder, { recursive: true });
  },
);

test('the owner reads the outcome in the settings', async () => {
  const clinic = await openTestClinic();
  const owner = await clinic.deskOf('owner');
  expect((await owner.api.clinic.zoneCheck.query()).result).toBe(hasZones ? 'agrees' : 'not_compared');
  await clinic.close();
});
