/**
 * What whoever treats should know before each visit of a day: alerts, when the client was here last and for what, and
 * the needle that was used last. Reads a few indexed rows for each visit.
 */
import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '../../../../shared/ids.ts';
import { addDays, instantOf } from '../../../../shared/scheduling/wallTime.ts';
import { wordsOf } from '../../../../shared/schemas/alerts.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import { longestNeedle } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';
import { ownAlert } from '../alerts/ownAlert.ts';
import { allergyAlerts } from '../allergies/allergyAlerts.ts';
import { getZone } from '../appointments/bookingParts.ts';
import { listVisitsBetween } from '../appointments/calendar.repo.ts';
import { judgeConditions } from '../conditions/judgeConditions.ts';
import { findLastSigned } from '../treatments/treatments.repo.ts';

export interface BeforeVisit {
  readonly appointmentId: AppointmentId;
  /** The client's own alert first, then her allergies, then what her conditions say to a treatment that day. */
  readonly alerts: readonly string[];
  readonly previous: {
    /** Local date. */
    readonly onDate: string;
    readonly serviceName: string;
    readonly practitionerName: string;
  } | null;
  /** The longest needle of the last signed session, and its local date. */
  readonly lastNeedle: { readonly millimetres: number; readonly onDate: string } | null;
}

/** @param date local date in the clinic */
export async function beforeVisits(db: Kysely<Schema>, date: string): Promise<BeforeVisit[]> {
  const zone = await getZone(db);
  const from = instantOf(`${date}T00:00`, zone).instant;
  const to = instantOf(`${addDays(date, 1)}T00:00`, zone).instant;
  const facts: BeforeVisit[] = [];
  for (const visit of await listVisitsBetween(db, { from, to })) {
    if (!isLive(visit.status)) continue;
    const { id, clientId, startsAt } = visit;
    const reading = { clientId, onDate: date };
    facts.push({
      appointmentId: id,
      alerts: [
        ...(await ownAlert(db, reading)).map(wordsOf),
        ...(await allergyAlerts(db, reading)).map(wordsOf),
        ...(await conditionAlerts(db, clientId, date)),
      ],
      previous: await previousVisit(db, clientId, startsAt),
      lastNeedle: await lastNeedle(db, clientId),
    });
  }
  return facts;
}

async function conditionAlerts(db: Kysely<Schema>, clientId: ClientId, date: string): Promise<string[]> {
  const { against, warnings } = await judgeConditions(db, clientId, date);
  return [...against.map((block) => block.sentence), ...warnings];
}

async function previousVisit(
  db: Kysely<Schema>,
  clientId: ClientId,
  before: number,
): Promise<BeforeVisit['previous']> {
  const row = await db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .innerJoin('staff', 'staff.id', 'appointments.practitioner_id')
    .select(['starts_local', 'services.name as serviceName', 'staff.name as practitionerName'])
    .where('appointments.client_id', '=', clientId)
    .where('appointments.starts_at', '<', before)
    .where('appointments.status', '=', 'fulfilled')
    .orderBy('appointments.starts_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { serviceName, practitionerName } = row;
  return { onDate: row.starts_local.slice(0, 10), serviceName, practitionerName };
}

/** Whatever was treated: the practitioner asks how deep this skin was needled last. */
async function lastNeedle(db: Kysely<Schema>, clientId: ClientId): Promise<BeforeVisit['lastNeedle']> {
  const last = await findLastSigned(db, { clientId, indication: '' });
  const millimetres = last ? longestNeedle(last.fields.zones) : 0;
  return last && millimetres > 0 ? { millimetres, onDate: last.fields.performedOn } : null;
}
