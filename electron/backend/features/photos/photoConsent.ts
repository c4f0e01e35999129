/**
 * What the client has agreed to about her photos: each use is a separate answer. Taking one without is possible with a
 * reason; paper and files are not. Once she has taken it back, only those who treat look at what was kept.
 */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Role } from '../../../../shared/roles.ts';
import { grantsSchema } from '../../../../shared/schemas/consents.ts';
import { type PhotoUse, photoUses } from '../../../../shared/schemas/photos.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { consentInForce } from '../consents/consentInForce.ts';

export interface PhotoConsent {
  readonly uses: readonly PhotoUse[];
  /** She had agreed to photos in the record, and has taken it back. */
  readonly isWithdrawn: boolean;
}

export async function photoConsentOf(
  db: Kysely<Schema>,
  clientId: ClientId,
  onDate: string,
): Promise<PhotoConsent> {
  const uses: PhotoUse[] = [];
  for (const kind of photoUses) if (await consentInForce(db, { clientId, kind, onDate })) uses.push(kind);
  const isWithdrawn = !uses.includes('photo_record') && (await hasWithdrawn(db, clientId));
  return { uses, isWithdrawn };
}

async function hasWithdrawn(db: Kysely<Schema>, clientId: ClientId): Promise<boolean> {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('consent_withdrawals', 'consent_withdrawals.consent_id', 'consents.id')
    .select('grants')
    .where('client_id', '=', clientId)
    // One that was entered by mistake was never hers.
    .where('is_mistake', '=', 0)
    .execute();
  return rows.some(({ grants }) => grantsSchema.parse(JSON.parse(grants)).includes('photo_record'));
}

export function maySee(role: Role, consent: PhotoConsent): boolean {
  return role !== 'front_desk' || !consent.isWithdrawn;
}

export function refuseTaking(): AppError {
  return new AppError(
    'consent_needed',
    'This client has not agreed to photos. Have the photo consent signed first, or say why this one is taken without it.',
  );
}

const usesInWords: Readonly<Record<PhotoUse, string>> = {
  photo_record: 'kept on paper or as a file',
  photo_teaching: 'used for teaching',
  photo_publication: 'published',
};

export function refuseRelease(use: PhotoUse, { isWithdrawn }: PhotoConsent): AppError {
  const why = isWithdrawn
    ? 'The client has taken back the consent for photos'
    : `The client has not agreed to photos being ${usesInWords[use]}`;
  return new AppError(
    'consent_needed',
    `${why}, so they are neither printed nor copied out. Have that consent signed first.`,
  );
}
