import type { Kysely } from 'kysely';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import type { AlertReading } from './alertSources.ts';

/** What the desk wrote to be shown wherever the client appears. */
export async function ownAlert(db: Kysely<Schema>, { clientId }: AlertReading): Promise<Alert[]> {
  const client = await db.selectFrom('clients').select('alert').where('id', '=', clientId).executeTakeFirst();
  if (!client?.alert) return [];
  return [
    { key: 'client', kind: 'note', tone: 'alert', title: client.alert, sentence: '', isClinical: true },
  ];
}
