/** Photos as rows. What they show lies in files, which this knows nothing of. */
import type { Kysely, Selectable } from 'kysely';
import type { ZoneId } from '../../../../shared/clinical/zones.ts';
import type { ClientId, PhotoId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface Photo {
  readonly id: PhotoId;
  readonly clientId: ClientId;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly originalName: string;
  readonly originalHash: string;
  readonly takenOn: string;
  readonly view: string | null;
  readonly zone: ZoneId | null;
  readonly treatmentId: TreatmentId | null;
  readonly note: string;
  /** Why it was taken without a consent in force. */
  readonly consentReason: string | null;
  /** Null: it counts. */
  readonly errorReason: string | null;
  readonly version: number;
}

type Row = Selectable<Schema['photos']>;

const toPhoto = (row: Row): Photo => ({
  id: row.id,
  clientId: row.client_id,
  hash: row.hash,
  width: row.width,
  height: row.height,
  originalName: row.original_name,
  originalHash: row.original_hash,
  takenOn: row.taken_on,
  view: row.view,
  zone: row.zone as ZoneId | null, // only ids of the list are ever written
  treatmentId: row.treatment_id,
  note: row.note,
  consentReason: row.consent_reason,
  errorReason: row.error_reason,
  version: row.version,
});

export async function findPhoto(db: Kysely<Schema>, id: PhotoId): Promise<Photo | undefined> {
  const row = await db.selectFrom('photos').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPhoto(row);
}

/** All photos of a client, the latest first; those entered in error are among them. */
export async function listPhotos(db: Kysely<Schema>, clientId: ClientId): Promise<Photo[]> {
  const rows = await db
    .selectFrom('photos')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('taken_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toPhoto);
}

/** Every record in which this picture stands, those that count first. */
export async function listPhotosOfHash(db: Kysely<Schema>, hash: string): Promise<Photo[]> {
  const rows = await db
    .selectFrom('photos')
    .selectAll()
    .where('hash', '=', hash)
    .orderBy('error_at')
    .execute();
  return rows.map(toPhoto);
}

/** The photo that counts and shows the same, by the file that was brought or by what is left of it. */
export async function findSamePhoto(
  db: Kysely<Schema>,
  same: { readonly hash: string; readonly originalHash: string },
): Promise<Photo | undefined> {
  const of = (column: 'hash' | 'original_hash', value: string) =>
    db
      .selectFrom('photos')
      .selectAll()
      .where(column, '=', value)
      .where('error_reason', 'is', null)
      .executeTakeFirst();
  const row = (await of('hash', same.hash)) ?? (await of('original_hash', same.originalHash));
  return row && toPhoto(row);
}

export interface NewPhoto extends Omit<Photo, 'errorReason' | 'version'> {
  readonly bytes: number;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertPhoto(db: Kysely<Schema>, photo: NewPhoto): Promise<void> {
  await db
    .insertInto('photos')
    .values({
      id: photo.id,
      client_id: photo.clientId,
      hash: photo.hash,
      width: photo.width,
      height: photo.height,
      bytes: photo.bytes,
      original_hash: photo.originalHash,
      original_name: photo.originalName,
      taken_on: photo.takenOn,
      view: photo.view,
      zone: photo.zone,
      treatment_id: photo.treatmentId,
      note: photo.note,
      consent_reason: photo.consentReason,
      created_by: photo.createdBy,
      created_at: photo.at,
      updated_at: photo.at,
    })
    .execute();
}

export interface PhotoKey {
  readonly id: PhotoId;
  readonly version: number;
  readonly at: number;
}
export type PhotoFacts = Pick<Photo, 'view' | 'zone' | 'takenOn' | 'treatmentId' | 'note'>;

/** @returns false when the version is no longer the one that was read; nothing is written then */
export async function updatePhoto(db: Kysely<Schema>, key: PhotoKey, facts: PhotoFacts): Promise<boolean> {
  const { view, zone, takenOn, treatmentId, note } = facts;
  return write(db, key, { view, zone, taken_on: takenOn, treatment_id: treatmentId, note });
}

/** @returns as `updatePhoto` */
export function markPhotoInError(
  db: Kysely<Schema>,
  key: PhotoKey,
  error: { readonly reason: string; readonly by: StaffId },
): Promise<boolean> {
  return write(db, key, { error_reason: error.reason, error_by: error.by, error_at: key.at });
}

async function write(
  db: Kysely<Schema>,
  { id, version, at }: PhotoKey,
  columns: Partial<Row>,
): Promise<boolean> {
  const updated = await db
    .updateTable('photos')
    .set({ ...columns, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('error_reason', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
