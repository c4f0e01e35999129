/** What a client's conditions say to a session on a day, and which visits were booked before they were known. */
import type { Kysely } from 'kysely';
import { blockedUntil, type ClinicalBlock, notesOn } from '../../../../shared/clinical/blockedUntil.ts';
import type { ClientCondition } from '../../../../shared/clinical/conditions.ts';
import { citation, type SourceId } from '../../../../shared/clinical/sources.ts';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Schema } from '../../db/schema.ts';
import type { AlertReading } from '../alerts/alertSources.ts';
import { conditionsOf, contraindicationsInForce } from './rulesInForce.ts';

export async function conditionAlerts(
  db: Kysely<Schema>,
  { clientId, onDate }: AlertReading,
): Promise<Alert[]> {
  const table = await contraindicationsInForce(db);
  const conditions = await conditionsOf(db, clientId);
  const current = conditions.filter((condition) => !isOver(condition, onDate));
  return [
    ...blockedUntil(conditions, onDate, table).map(blockAlert),
    ...notesOn(current, onDate, table).map(
      ({ conditionId, sentence, sources }): Alert => ({
        ...{ key: `note ${conditionId}`, kind: 'note', tone: 'info', title: '', sentence },
        ...{ why: cited(sources), isClinical: true },
      }),
    ),
  ];
}

const isOver = ({ settledOn }: ClientCondition, onDate: string) =>
  settledOn !== undefined && settledOn <= onDate;

const cited = (sources: readonly SourceId[]) => sources.map(citation).join('; ');

function blockAlert({
  conditionId,
  kind,
  until,
  mayOverride,
  sentence,
  disputed,
  sources,
}: ClinicalBlock): Alert {
  const isSignOff = kind === 'relative';
  const blocked = until === undefined ? 'Blocked.' : `Blocked until ${spokenDate(until)}.`;
  const who = mayOverride === 'prescriber' ? 'prescriber' : 'practitioner';
  return {
    key: `condition ${conditionId}`,
    kind: isSignOff ? 'sign_off' : 'block',
    tone: isSignOff ? 'warn' : 'alert',
    title: isSignOff ? `Needs sign-off by a ${who}.` : blocked,
    sentence,
    why: disputed === undefined ? cited(sources) : `${disputed} ${cited(sources)}`,
    isClinical: true,
  };
}

/** Treatments that were booked before the condition was known, on days on which it forbids them. */
export async function visitAlerts(db: Kysely<Schema>, { clientId, onDate }: AlertReading): Promise<Alert[]> {
  const conditions = await conditionsOf(db, clientId);
  if (conditions.length === 0) return [];
  const table = await contraindicationsInForce(db);
  const booked = await db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .select(['appointments.id', 'appointments.starts_local'])
    .where('appointments.client_id', '=', clientId)
    .where('appointments.starts_local', '>=', onDate)
    .where('appointments.status', '=', 'booked')
    .where('appointments.override_reason', 'is', null)
    .where('services.kind', '=', 'treatment')
    .orderBy('appointments.starts_at')
    .execute();
  const isForbidden = (day: string) =>
    blockedUntil(conditions, day, table).some(({ kind }) => kind !== 'relative');
  return booked
    .filter((visit) => isForbidden(visit.starts_local.slice(0, 10)))
    .map((visit) => ({
      key: `visit ${visit.id}`,
      kind: 'visit',
      tone: 'warn',
      title: 'Booked on a blocked day.',
      sentence: 'Move this visit, or ask a practitioner.',
      isClinical: false,
      visitAt: visit.starts_local,
    }));
}
