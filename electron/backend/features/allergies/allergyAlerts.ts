import type { Kysely } from 'kysely';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import { severityNames } from '../../../../shared/schemas/allergies.ts';
import type { Schema } from '../../db/schema.ts';
import type { AlertReading } from '../alerts/alertSources.ts';
import { listAllergies } from './allergies.repo.ts';

/** Every allergy; one that was severe is as loud as a block. */
export async function allergyAlerts(db: Kysely<Schema>, { clientId }: AlertReading): Promise<Alert[]> {
  return (await listAllergies(db, clientId)).map(({ id, substance, reaction, severity }) => ({
    key: `allergy ${id}`,
    kind: 'allergy',
    tone: severity === 'severe' ? 'alert' : 'warn',
    title: `Allergy: ${substance}.`,
    sentence: [severity && severityNames[severity], reaction].filter(Boolean).join(': '),
    isClinical: true,
  }));
}
