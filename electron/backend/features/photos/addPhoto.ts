/** A photo comes in: its consent, its day and its place in the record are checked; then the file, then the row. */
import type { Kysely } from 'kysely';
import { zones } from '../../../../shared/clinical/zones.ts';
import type { PhotoId } from '../../../../shared/ids.ts';
import { localDate } from '../../../../shared/schemas/fields.ts';
import type { AddPhotoQuery } from '../../../../shared/schemas/photos.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { photoConsentOf, refuseTaking } from './photoConsent.ts';
import { requireFacts } from './photoFacts.ts';
import { findSamePhoto, insertPhoto, type Photo } from './photos.repo.ts';
import { viewsInForce } from './photoViews.repo.ts';
import type { StoredPicture } from './storePicture.ts';
import { unreadableSentences } from './unreadableSentences.ts';

interface Brought {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly query: AddPhotoQuery;
  readonly bytes: Uint8Array;
}

export async function addPhoto({ deps, actor, query, bytes }: Brought): Promise<Photo> {
  const db = deps.database.kysely;
  const today = await clinicToday(db, deps.now());
  await requireMayTake(db, query, today);
  const picture = await layDown(deps.dataFolder, bytes);
  return transact({ deps, actor }, { action: 'photos.add', features: ['photos'] }, async (write) => {
    await requireNew(write.db, query, picture);
    const photo = photoOf(deps.newId() as PhotoId, query, { picture, today }); // branded where it becomes a photo's
    await insertPhoto(write.db, {
      ...photo,
      bytes: picture.bytes,
      createdBy: actor.staffId,
      at: deps.now(),
    });
    const { clientId, hash, originalHash, view, takenOn, consentReason } = photo;
    const after = { clientId, hash, originalHash, view, takenOn };
    write.record({
      entity: 'photo',
      id: photo.id,
      after,
      ...(consentReason ? { reason: consentReason } : {}),
    });
    return photo;
  });
}

async function requireMayTake(db: Kysely<Schema>, query: AddPhotoQuery, today: string): Promise<void> {
  const { clientId, view = null, treatmentId = null, takenOn = today } = query;
  await requireClient(db, clientId);
  await requireFacts(db, { clientId, view, treatmentId, takenOn, today });
  const consent = await photoConsentOf(db, clientId, today);
  if (!consent.uses.includes('photo_record') && !query.consentReason) throw refuseTaking();
}

/** One picture is decoded at a time: each takes a processor and some hundred megabytes. */
let busy: Promise<unknown> = Promise.resolve();

async function layDown(dataFolder: string, bytes: Uint8Array): Promise<StoredPicture> {
  // glibc lets go of a library with the last thread that loaded it, and libvips cannot be loaded twice.
  await import('sharp');
  const work = busy.then(() => runInWorker('storePicture', { dataFolder, bytes }));
  busy = work.catch(() => undefined);
  const stored = await work;
  if (stored.kind === 'unreadable') throw new AppError('file_unreadable', unreadableSentences[stored.why]);
  return stored;
}

async function requireNew(
  db: Kysely<Schema>,
  { clientId }: AddPhotoQuery,
  picture: StoredPicture,
): Promise<void> {
  const same = await findSamePhoto(db, picture);
  if (!same) return;
  if (same.clientId !== clientId)
    throw new AppError(
      'photo_known',
      'This very picture is in another client’s record. If it is there by mistake, mark it there as entered in error first.',
    );
  const view = (await viewsInForce(db)).find(({ key }) => key === same.view)?.name;
  const what = [view, same.zone && zones[same.zone].name, spokenDate(same.takenOn)]
    .filter(Boolean)
    .join(', ');
  throw new AppError(
    'photo_known',
    `This picture is in the record already: ${what}. It was not added again.`,
  );
}

function photoOf(
  id: PhotoId,
  query: AddPhotoQuery,
  { picture, today }: { readonly picture: StoredPicture; readonly today: string },
): Photo {
  const { takenOn: byCamera, hash, originalHash, width, height } = picture;
  return {
    id,
    clientId: query.clientId,
    hash,
    originalHash,
    width,
    height,
    originalName: query.fileName,
    takenOn: query.takenOn ?? plausibleDay(byCamera, today),
    view: query.view ?? null,
    zone: query.zone ?? null,
    treatmentId: query.treatmentId ?? null,
    note: '',
    consentReason: query.consentReason ?? null,
    errorReason: null,
    version: 1,
  };
}

/** Before this no camera wrote a day into its pictures; a camera that was never set says 1970 or 2000. */
const firstPlausibleDay = '2001-01-01';

function plausibleDay(byCamera: string | undefined, today: string): string {
  const day = localDate.safeParse(byCamera).data ?? '';
  return day >= firstPlausibleDay && day <= today ? day : today;
}
