/** What is said about a photo must fit: a view of the list, a day that has come, a signed session of the same client. */
import type { Kysely } from 'kysely';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { viewsInForce } from './photoViews.repo.ts';

interface Facts {
  readonly clientId: ClientId;
  readonly view: string | null;
  readonly treatmentId: TreatmentId | null;
  readonly takenOn: string;
  readonly today: string;
}

/** @throws AppError `bad_input` with the sentence beside its field */
export async function requireFacts(db: Kysely<Schema>, facts: Facts): Promise<void> {
  if (facts.takenOn > facts.today) throw beside('takenOn', 'This day has not come yet.');
  const views = await viewsInForce(db);
  if (facts.view !== null && !views.some(({ key }) => key === facts.view))
    throw beside('view', 'Choose a view from the list.');
  if (facts.treatmentId !== null && !(await isSignedSession(db, facts.clientId, facts.treatmentId)))
    throw beside('treatmentId', 'Choose a signed session of this client.');
}

const beside = (field: string, sentence: string) =>
  new AppError('bad_input', sentence, { fields: { [field]: sentence } });

export async function isSignedSession(
  db: Kysely<Schema>,
  clientId: ClientId,
  id: TreatmentId,
): Promise<boolean> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .where('status', '=', 'completed')
    .executeTakeFirst();
  return row !== undefined;
}
