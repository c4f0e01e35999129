import type { Kysely } from 'kysely';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import type { AlertReading } from '../alerts/alertSources.ts';
import { expectedSession } from '../alerts/expectedSession.ts';
import { patchTestGaps, positiveTests } from './patchTestGaps.ts';

/** A positive test always; a missing one while a session with that product is to come. */
export async function patchTestAlerts(db: Kysely<Schema>, reading: AlertReading): Promise<Alert[]> {
  const { clientId } = reading;
  const positive = await positiveTests(db, clientId);
  const next = await expectedSession(db, reading);
  const gaps = next ? await patchTestGaps(db, { clientId, ...next }) : [];
  return [
    ...positive.map(
      ({ id, title, sentence }): Alert => ({
        ...{ key: `patch test ${id}`, kind: 'patch_test', tone: 'alert', title, sentence, isClinical: true },
      }),
    ),
    ...gaps.map(
      ({ product, title, sentence }): Alert => ({
        ...{ key: `patch test of ${product}`, kind: 'patch_test', tone: 'warn', title, sentence },
        isClinical: true,
      }),
    ),
  ];
}
