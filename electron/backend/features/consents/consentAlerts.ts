import type { Kysely } from 'kysely';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import type { AlertReading } from '../alerts/alertSources.ts';
import { expectedSession } from '../alerts/expectedSession.ts';
import { consentGap } from './consentGaps.ts';

/** Said while a session is to come, so that the form can be signed before the client sits in the chair. */
export async function consentAlerts(db: Kysely<Schema>, reading: AlertReading): Promise<Alert[]> {
  const next = await expectedSession(db, reading);
  if (!next) return [];
  const kinds = next.deviceKind ? [next.deviceKind] : (['roller', 'stamp', 'pen'] as const);
  const gap = await consentGap(db, { clientId: reading.clientId, kinds, onDate: next.onDate });
  if (!gap) return [];
  const { title, sentence, isHard } = gap;
  const tone = isHard ? 'alert' : 'warn';
  return [{ key: `consent ${kinds.join(' ')}`, kind: 'consent', tone, title, sentence, isClinical: false }];
}
