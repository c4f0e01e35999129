/** Everything that can raise an alert about a client. A feature that has something to warn of adds its line here. */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import { allergyAlerts } from '../allergies/allergyAlerts.ts';
import { conditionAlerts, visitAlerts } from '../conditions/conditionAlerts.ts';
import { consentAlerts } from '../consents/consentAlerts.ts';
import { patchTestAlerts } from '../patchTests/patchTestAlerts.ts';
import { eventAlerts } from '../treatments/eventAlerts.ts';
import { ownAlert } from './ownAlert.ts';

export interface AlertReading {
  readonly clientId: ClientId;
  /** Local date for which it is asked. */
  readonly onDate: string;
}

export type AlertSource = (db: Kysely<Schema>, reading: AlertReading) => Promise<readonly Alert[]>;

/** In the order in which they are read, within one tone. */
const alertSources: readonly AlertSource[] = [
  ownAlert,
  allergyAlerts,
  conditionAlerts,
  eventAlerts,
  patchTestAlerts,
  consentAlerts,
  visitAlerts,
];

const loudestFirst = { alert: 0, warn: 1, info: 2 } as const;

/** All that must not be overlooked on that day, the loudest first. */
export async function alertsOf(db: Kysely<Schema>, reading: AlertReading): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const source of alertSources) alerts.push(...(await source(db, reading)));
  return alerts.sort((one, other) => loudestFirst[one.tone] - loudestFirst[other.tone]);
}
