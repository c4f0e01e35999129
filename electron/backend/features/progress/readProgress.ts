/** A plan from its first session to its last: what was done each time, and whether it came when it should. */
import type { Kysely } from 'kysely';
import { indications } from '../../../../shared/clinical/indications.ts';
import type { PlanId, TreatmentId } from '../../../../shared/ids.ts';
import { type DateVerdict, judgeDate } from '../../../../shared/scheduling/followUpWindow.ts';
import { daysBetween } from '../../../../shared/scheduling/wallTime.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { readWindow, type StoredWindow } from '../followUps/followUps.repo.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import { listTreatments, type Treatment } from '../treatments/treatments.repo.ts';

/** How a session stands to the window that the one before it had opened. */
export interface WindowKept {
  readonly verdict: DateVerdict;
  /** Local dates; null where no rule gave ideal days. */
  readonly idealFrom: string | null;
  readonly idealTo: string | null;
  readonly daysLate: number;
}

export async function readProgress(db: Kysely<Schema>, planId: PlanId) {
  const plan = await findPlan(db, planId);
  if (!plan) throw new AppError('not_found', 'This plan is not there any more.');
  const all = await listTreatments(db, plan.clientId);
  const signed = all
    .filter((one) => one.isSigned && one.planId === planId)
    .toSorted((one, other) => (one.sessionNumber ?? 0) - (other.sessionNumber ?? 0));
  const windows = await windowsAfter(db, signed);
  const sessions = [];
  for (const [index, session] of signed.entries())
    sessions.push(await toSession(db, session, { before: signed[index - 1], windows }));
  return { ...plan, indicationName: indications[plan.indication].name, sessions };
}

async function windowsAfter(
  db: Kysely<Schema>,
  sessions: readonly Treatment[],
): Promise<Map<TreatmentId, StoredWindow>> {
  if (sessions.length === 0) return new Map();
  const rows = await db
    .selectFrom('follow_ups')
    .select(['treatment_id', 'window'])
    .where(
      'treatment_id',
      'in',
      sessions.map(({ id }) => id),
    )
    .where('kind', '=', 'next_session')
    .execute();
  return new Map(
    rows.flatMap(({ treatment_id, window }) => (treatment_id ? [[treatment_id, readWindow(window)]] : [])),
  );
}

interface Before {
  readonly before: Treatment | undefined;
  readonly windows: ReadonlyMap<TreatmentId, StoredWindow>;
}

async function toSession(
  db: Kysely<Schema>,
  { id, sessionNumber, fields }: Treatment,
  { before, windows }: Before,
) {
  const { performedOn, zones, reaction, isReactionUnhealed, pain } = fields;
  const window = before && windows.get(before.id);
  return {
    id,
    number: sessionNumber ?? 0,
    performedOn,
    practitionerName: (await findStaffMember(db, fields.practitionerId))?.name ?? '',
    zones: zones.map(({ zone, needleMillimetres, passes }) => ({ zone, needleMillimetres, passes })),
    reaction,
    isReactionUnhealed,
    pain,
    daysSinceLast: before ? daysBetween(before.fields.performedOn, performedOn) : null,
    window: window ? windowKept(window, performedOn) : null,
  };
}

function windowKept(window: StoredWindow, performedOn: string): WindowKept {
  const ideal = window.noRule ? undefined : window;
  return {
    verdict: judgeDate(window, performedOn).verdict,
    idealFrom: ideal?.idealFrom ?? null,
    idealTo: ideal?.idealTo ?? null,
    daysLate: ideal ? Math.max(0, daysBetween(ideal.lateAfter, performedOn)) : 0,
  };
}
