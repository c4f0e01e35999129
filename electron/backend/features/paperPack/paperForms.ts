/**
 * A blank treatment form for each treatment of a day, with what whoever treats has to know when no screen can be asked:
 * who it is, alerts, where the course stands, what was done last time, and when she should come next.
 */
import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { findClient } from '../clients/clients.repo.ts';
import { describeWindow } from '../followUps/describeWindow.ts';
import { windowAfter } from '../followUps/renewFollowUp.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { type BeforeVisit, beforeVisits } from '../sheets/beforeVisits.ts';
import { indicationName } from '../treatments/readTreatment.ts';
import { findLastSigned, type Treatment } from '../treatments/treatments.repo.ts';

type Fields = Treatment['fields'];

export interface PaperForm {
  readonly appointmentId: AppointmentId;
  readonly birthDate: string | null;
  readonly fitzpatrick: number | null;
  readonly alerts: readonly string[];
  /** What was treated last, or what the course of the visit is for. */
  readonly indicationName: string;
  readonly last:
    | (Pick<
        Fields,
        'performedOn' | 'zones' | 'deviceKind' | 'deviceName' | 'anaesthetic' | 'reaction' | 'endpoint'
      > & { readonly sessionNumber: number | null })
    | null;
  /** When the session after this one would be due if it is like the last; null where nothing is known to go by. */
  readonly next: {
    readonly earliest: string | null;
    readonly idealFrom: string | null;
    readonly idealTo: string | null;
    readonly lateAfter: string | null;
  } | null;
}

/** @param date local date in the clinic */
export async function paperForms(deps: Deps, date: string): Promise<PaperForm[]> {
  const db = deps.database.kysely;
  const forms: PaperForm[] = [];
  for (const before of await beforeVisits(db, date)) {
    const visit = await findAppointment(db, before.appointmentId);
    if (visit && (await isTreatment(db, visit.serviceId)))
      forms.push(await formOf(db, { visit, before, date }));
  }
  return forms;
}

async function isTreatment(db: Kysely<Schema>, serviceId: Schema['services']['id']): Promise<boolean> {
  const service = await db
    .selectFrom('services')
    .select('kind')
    .where('id', '=', serviceId)
    .executeTakeFirst();
  return service?.kind === 'treatment';
}

interface FormParts {
  readonly visit: NonNullable<Awaited<ReturnType<typeof findAppointment>>>;
  readonly before: BeforeVisit;
  readonly date: string;
}

async function formOf(db: Kysely<Schema>, { visit, before, date }: FormParts): Promise<PaperForm> {
  const client = await findClient(db, visit.clientId);
  const plan = visit.planId ? await findPlan(db, visit.planId) : undefined;
  const last = await findLastSigned(db, { clientId: visit.clientId, indication: plan?.indication ?? '' });
  return {
    appointmentId: visit.id,
    birthDate: client?.birthDate || null,
    fitzpatrick: client?.fitzpatrick ?? null,
    alerts: before.alerts,
    indicationName: indicationName(plan?.indication ?? last?.fields.indication ?? ''),
    last: last ? lastOf(last) : null,
    next: last ? await nextAfter(db, { clientId: visit.clientId, last, date }) : null,
  };
}

function lastOf({ fields, sessionNumber }: Treatment): NonNullable<PaperForm['last']> {
  const { performedOn, zones, deviceKind, deviceName, anaesthetic, reaction, endpoint } = fields;
  return { performedOn, zones, deviceKind, deviceName, anaesthetic, reaction, endpoint, sessionNumber };
}

interface LikeLast {
  readonly clientId: ClientId;
  readonly last: Treatment;
  readonly date: string;
}

/** Worked out by the same rules as after a signature, as if today's session were like the last. */
async function nextAfter(db: Kysely<Schema>, { clientId, last, date }: LikeLast): Promise<PaperForm['next']> {
  const fields = { ...last.fields, performedOn: date, isReactionUnhealed: false };
  const { earliest, idealFrom, idealTo, lateAfter } = describeWindow(
    await windowAfter(db, { clientId, fields }),
    date,
  );
  return { earliest, idealFrom, idealTo, lateAfter };
}
