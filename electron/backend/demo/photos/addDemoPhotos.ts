/**
 * Drawn photos and scores for a few clients of the demo clinic, added once its first screens are there: drawing takes a
 * second or two, and nobody should wait for it at the start.
 */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import { getScale } from '../../../../shared/clinical/scales.ts';
import type { ClientId, PhotoId, ScoreId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Actor } from '../../actor.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findFormInForce } from '../../features/consents/formVersions.ts';
import { recordPaperConsent } from '../../features/consents/signConsent.ts';
import { hashOf, photoFile, writeOnce } from '../../features/photos/photoFiles.ts';
import { insertPhoto, type NewPhoto } from '../../features/photos/photos.repo.ts';
import { insertScore } from '../../features/scores/scores.repo.ts';
import { transact } from '../../transact.ts';
import { drawFace } from './drawFace.ts';

const clients = 3;
const views = [
  { key: 'front', turn: 0 },
  { key: 'oblique_right', turn: -0.5 },
  { key: 'oblique_left', turn: 0.5 },
] as const;

interface Session {
  readonly id: TreatmentId;
  readonly clientId: ClientId;
  readonly practitionerId: StaffId;
  readonly indication: IndicationId;
  readonly performedOn: string;
  readonly signedAt: number;
}

/** As long as the first screens may take to load. */
const patienceMilliseconds = 4_000;

/** @returns stops it; what has begun is finished first */
export function addDemoPhotosLater(deps: Deps): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    running = addDemoPhotos(deps).catch((error: unknown) => console.error('[demo]', error));
  }, patienceMilliseconds).unref();
  return async () => {
    clearTimeout(timer);
    await running;
  };
}

export async function addDemoPhotos(deps: Deps): Promise<void> {
  const chosen = await listSessions(deps.database.kysely);
  const byClient = [...Map.groupBy(chosen, ({ clientId }) => clientId).values()];
  const photos: NewPhoto[] = [];
  for (const [person, sessions] of byClient.entries())
    for (const [index, session] of sessions.entries())
      for (const view of views)
        photos.push(await drawn(deps, session, { view, person, marks: 1 - index * 0.14 }));
  for (const [first] of byClient) if (first) await consentBefore(deps, first);
  await transact(
    { deps, actor: { staffId: null, desk: 'start' } },
    { action: 'clinic.openDemo', features: ['photos', 'scores'] },
    async ({ db, record }) => {
      for (const photo of photos) await insertPhoto(db, photo);
      for (const sessions of byClient) await addScores(db, deps, sessions);
      record({ entity: 'clinic', id: '1', after: { demoPhotos: photos.length } });
    },
  );
}

/** Of those who have come most often: as the demo is read, they are the ones whom one looks at. */
async function listSessions(db: Kysely<Schema>): Promise<Session[]> {
  const faces = ['acne_scar_atrophic', 'acne_scar_rolling', 'wrinkles', 'fine_lines', 'rejuvenation'];
  const often = await db
    .selectFrom('treatments')
    .select('client_id')
    .where('status', '=', 'completed')
    .where('indication', 'in', faces)
    .groupBy('client_id')
    .orderBy((each) => each.fn.countAll(), 'desc')
    .orderBy('client_id')
    .limit(clients)
    .execute();
  const rows = await db
    .selectFrom('treatments')
    .select(['id', 'client_id', 'practitioner_id', 'indication', 'performed_on', 'signed_at'])
    .where('status', '=', 'completed')
    .where(
      'client_id',
      'in',
      often.map(({ client_id }) => client_id),
    )
    .orderBy('performed_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    practitionerId: row.practitioner_id,
    indication: row.indication as IndicationId, // only ids of the list are ever written
    performedOn: row.performed_on,
    signedAt: row.signed_at ?? 0,
  }));
}

/** On paper, on the day of the first session. */
async function consentBefore(deps: Deps, { clientId, practitionerId, performedOn }: Session): Promise<void> {
  const form = await findFormInForce(deps.database.kysely, 'photos');
  if (!form) return;
  const actor: Actor = { staffId: practitionerId, name: '', role: 'practitioner', desk: 'start' };
  await recordPaperConsent(
    { deps, actor },
    {
      ...{ clientId, practitionerId, form: form.form, textSha256: form.sha256 },
      answers: { record: 'yes', teaching: 'yes', publication: 'no' },
      signedOn: performedOn,
      filedWhere: 'Green folder',
    },
  );
}

interface Drawing {
  readonly view: (typeof views)[number];
  readonly person: number;
  readonly marks: number;
}

async function drawn(
  { dataFolder, newId }: Deps,
  session: Session,
  { view, person, marks }: Drawing,
): Promise<NewPhoto> {
  const { default: sharp } = await import('sharp');
  const svg = Buffer.from(drawFace({ person, turn: view.turn, marks }));
  const full = await sharp(svg).jpeg({ quality: 85 }).toBuffer();
  const thumb = await sharp(full).resize(360).jpeg().toBuffer();
  const hash = hashOf(full);
  await writeOnce(photoFile(dataFolder, hash, 'thumb'), thumb);
  await writeOnce(photoFile(dataFolder, hash), full);
  return {
    id: newId() as PhotoId, // branded where it becomes a photo's
    clientId: session.clientId,
    hash,
    width: 600,
    height: 800,
    bytes: full.length,
    originalHash: hashOf(svg),
    originalName: 'drawing.svg',
    takenOn: session.performedOn,
    view: view.key,
    zone: null,
    treatmentId: session.id,
    note: '',
    consentReason: null,
    createdBy: session.practitionerId,
    at: session.signedAt,
  };
}

/** By the scale that stands first for what is treated, a little better from session to session. */
async function addScores(db: Kysely<Schema>, { newId }: Deps, sessions: readonly Session[]): Promise<void> {
  for (const [
    index,
    { clientId, id, performedOn, indication, practitionerId, signedAt },
  ] of sessions.entries()) {
    const isAcne = indication.startsWith('acne');
    const scale = getScale(isAcne ? 'goodman_baron_qualitative' : 'wsrs');
    for (const place of isAcne ? ['cheek_right', 'cheek_left'] : ['nasolabial_right', 'nasolabial_left'])
      await insertScore(db, {
        id: newId() as ScoreId, // branded where it becomes a score's
        clientId,
        scale: scale.id,
        scaleVersion: scale.version,
        place,
        assessor: scale.assessor,
        value: Math.max(2, 4 - Math.floor((index + (place.endsWith('left') ? 0 : 1)) / 2)),
        parts: null,
        onDate: performedOn,
        treatmentId: id,
        note: '',
        replaces: null,
        createdBy: practitionerId,
        at: signedAt,
      });
  }
}
