/**
 * The folder `backups/` beside the clinic's file: what is in it and how a copy gets there. The name of a copy says when
 * and why it was made, so that the list needs no database, which may be the very thing that is broken.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupKind, backupKinds, backupNamePattern } from '../../../../shared/backupName.ts';
import type { Backup, BackupName } from '../../../../shared/schemas/backups.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { backupsToDrop } from './retention.ts';

/** Where things are in the data folder. */
export const clinicFile = (dataFolder: string): string => join(dataFolder, 'clinic.sqlite');
export const backupFile = (dataFolder: string, name: BackupName): string => join(dataFolder, 'backups', name);

/** Newest first. What is not a backup by its name is left out. */
export async function listBackups(dataFolder: string): Promise<Backup[]> {
  const folder = join(dataFolder, 'backups');
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter(isBackupName);
  const dated = names.filter((name) => !Number.isNaN(instantOf(name)));
  const backups = await Promise.all(dated.map((name) => backupNamed(dataFolder, name)));
  return backups.sort((a, b) => b.takenAt - a.takenAt);
}

/** A new verified copy; then those that are no longer needed go. Throws if the copy cannot be made. */
export async function takeBackup(dataFolder: string, kind: BackupKind, now: number): Promise<Backup> {
  const name = await freeName(dataFolder, kind, now);
  const source = clinicFile(dataFolder);
  await runInWorker('copyVerified', { source, target: backupFile(dataFolder, name) });
  await keepPhotosOf(dataFolder, name);
  for (const old of backupsToDrop(await listBackups(dataFolder), now)) {
    await rm(backupFile(dataFolder, old.name), { force: true });
  }
  return backupNamed(dataFolder, name);
}

/** A name that no copy has; two in one millisecond get two names. */
export async function freeName(dataFolder: string, kind: BackupKind, now: number): Promise<BackupName> {
  await mkdir(join(dataFolder, 'backups'), { recursive: true });
  let instant = now;
  while (existsSync(backupFile(dataFolder, nameOf(kind, instant)))) instant++;
  return nameOf(kind, instant);
}

/** The pictures that a copy names go with it. One that is lost is told; it must not keep the rest from being safe. */
export async function keepPhotosOf(dataFolder: string, name: BackupName): Promise<void> {
  const missing = await runInWorker('poolPhotos', { dataFolder, database: backupFile(dataFolder, name) });
  if (missing > 0) console.error(`[backup] the files of ${missing} photos are not in the clinic's folder`);
}

function nameOf(kind: BackupKind, instant: number): BackupName {
  const compact = new Date(instant).toISOString().replaceAll(/[-:.]/g, '');
  const name = `clinic-${compact}-${kind}.sqlite`;
  if (!isBackupName(name)) throw new Error(`${name} cannot be the name of a backup`);
  return name;
}

const isBackupName = (name: string): name is BackupName => backupNamePattern.test(name);

async function backupNamed(dataFolder: string, name: BackupName): Promise<Backup> {
  const kind = backupKinds.find((known) => name.endsWith(`-${known}.sqlite`)) ?? 'damaged';
  const { size } = await stat(backupFile(dataFolder, name));
  return { name, kind, takenAt: instantOf(name), bytes: size, isVerified: kind !== 'damaged' };
}

function instantOf(name: string): number {
  const parts = /^clinic-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/;
  return Date.parse(name.replace(parts, '$1-$2-$3T$4:$5:$6.$7Z').slice(0, 24));
}
