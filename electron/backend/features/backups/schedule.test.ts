import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTestClinic, type TestClinic } from '../../testing/testClinic.ts';
import { listBackups } from './backupFolder.ts';
import { type BackupSchedule, startBackups } from './schedule.ts';

let clinic: TestClinic;
let announced: number;
beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T08:00:00Z');
  announced = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await clinic.close();
});

const begin = (): BackupSchedule => {
  const { database, dataFolder, now } = clinic.deps;
  return startBackups({ database, dataFolder, now, onBackup: () => announced++ });
};
const kinds = async () => (await listBackups(clinic.deps.dataFolder)).map((backup) => backup.kind);
const hour = 60 * 60 * 1000;

test('a clinic that stays open for days gets one backup each day', async () => {
  const schedule = begin();
  for (let hours = 0; hours < 50; hours++) {
    clinic.setNow(new Date(Date.parse('2026-11-23T08:00:00Z') + hours * hour).toISOString());
    await vi.advanceTimersByTimeAsync(hour);
  }
  await schedule.stop();
  expect([await kinds(), announced]).toEqual([['daily', 'daily', 'daily'], 3]);
});

test('the desk’s first seconds are left alone', async () => {
  const schedule = begin();
  await vi.advanceTimersByTimeAsync(9_000);
  await schedule.stop();
  expect(await kinds()).toEqual([]);
});

test('closing after work makes a backup; closing again with nothing new makes none', async () => {
  const schedule = begin();
  clinic.database.raw.exec(`update clinic set name = 'Renamed'`);
  await schedule.stop();
  await schedule.takeLast();
  expect(await kinds()).toEqual(['quit']);

  await begin().takeLast();
  await begin().takeLast();
  expect(await kinds()).toEqual(['daily', 'quit']);
});
