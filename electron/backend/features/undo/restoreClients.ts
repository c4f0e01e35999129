/** Clients as they were: fields, archive; one who was entered by the step goes to the archive, nothing is deleted. */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import { type ClientFields, clientFields } from '../../../../shared/schemas/clients.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { type Client, columnsOf, findClient, setArchived, updateClient } from '../clients/clients.repo.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import { changedSince, isAsLeft } from './changedSince.ts';
import { changesTo, type Restorable, type Undoing } from './undoing.ts';

export async function restoreClients(undoing: Undoing): Promise<void> {
  for (const change of changesTo(undoing.step, 'client')) {
    const { db } = undoing.write;
    const now = await findClient(db, change.id as ClientId); // the audit keeps it as text
    if (!now) throw new AppError('not_found', 'This client is not in the list any more.');
    if (!isStillSo(now, change.after))
      throw await changedSince(undoing, { entity: 'client', id: change.id, word: 'client' });
    await restoreClient(undoing, now, change);
  }
}

async function restoreClient(undoing: Undoing, now: Client, { before, after }: Restorable<object>) {
  if (!before) {
    await refuseInUse(undoing.write.db, now.id);
    await archive(undoing, now, true);
  } else if ('isArchived' in after && !('givenName' in after)) await archive(undoing, now, !after.isArchived);
  else await putFieldsBack(undoing, now, before);
}

/** Only what a form gives counts; written as the database writes it, where an e-mail has no capitals. */
function isStillSo(now: Client, after: object): boolean {
  if (!('givenName' in after)) return isAsLeft(now, after);
  return isAsLeft(columnsOf(now), columnsOf({ ...now, ...fieldsIn(after) }));
}

function fieldsIn(kept: object): Partial<ClientFields> {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => key in clientFields.shape));
}

async function archive({ write, deps }: Undoing, now: Client, isArchived: boolean): Promise<void> {
  await setArchived(write.db, now, isArchived ? deps.now() : null);
  write.record({
    entity: 'client',
    id: now.id,
    before: { isArchived: now.isArchived },
    after: { isArchived },
  });
}

async function putFieldsBack({ write, deps }: Undoing, now: Client, before: object): Promise<void> {
  const kept = fieldsIn(before);
  const fields: ClientFields = { ...now, ...kept };
  await updateClient(write.db, { id: now.id, version: now.version, at: deps.now() }, fields);
  write.record({ entity: 'client', id: now.id, before: now, after: { ...now, ...kept } });
  await refreshFollowUps(write, { clientId: now.id }, deps.now());
}

/** Somebody may have booked for her, or begun a record, since she was entered. */
async function refuseInUse(db: Kysely<Schema>, id: ClientId): Promise<void> {
  const visit = await db
    .selectFrom('appointments')
    .select('id')
    .where('client_id', '=', id)
    .where('status', 'not in', ['cancelled', 'noshow', 'entered-in-error'])
    .executeTakeFirst();
  const record = await db
    .selectFrom('treatments')
    .select('id')
    .where('client_id', '=', id)
    .executeTakeFirst();
  if (!visit && !record) return;
  const what = record ? 'There is a treatment record for this client' : 'A visit is booked for this client';
  throw new AppError('not_allowed', `${what}, so the entry stays in the list. Nothing was taken back.`);
}
