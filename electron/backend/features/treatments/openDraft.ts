import type { Kysely } from 'kysely';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Schema } from '../../db/schema.ts';
import { findTreatment, type Treatment } from './treatments.repo.ts';

/** The record as a screen reads it. @throws AppError `not_found` */
export async function getTreatment(db: Kysely<Schema>, id: Treatment['id']): Promise<Treatment> {
  const treatment = await findTreatment(db, id);
  if (!treatment) throw new AppError('not_found', 'This record is not there any more.');
  return treatment;
}

/**
 * The draft that is about to be written.
 * @throws AppError `record_signed` for a signed one, `changed_elsewhere` when it is not as it was read
 */
export async function openDraft(
  db: Kysely<Schema>,
  key: Pick<Treatment, 'id' | 'version'>,
): Promise<Treatment> {
  const treatment = await getTreatment(db, key.id);
  if (treatment.isSigned)
    throw new AppError(
      'record_signed',
      'This record is signed and stays as it is. Write an addendum to correct or add something.',
    );
  if (treatment.version !== key.version) throw changedElsewhere('This record');
  return treatment;
}
