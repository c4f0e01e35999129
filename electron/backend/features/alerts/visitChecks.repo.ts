/** What was asked and seen on the day of a session, as rows that are only ever added. Decides nothing. */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ClientId, StaffId } from '../../../../shared/ids.ts';
import { type SeenAlert, seenAlert } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';

export interface VisitCheck {
  readonly id: string;
  /** Local date of the session. */
  readonly onDate: string;
  readonly kind: Schema['visit_checks']['kind'];
  /** What the question counted from; null before the first session. */
  readonly sinceDate: string | null;
  readonly alerts: readonly SeenAlert[];
  readonly madeBy: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

const storedAlerts = z.array(seenAlert);

/** The latest first; of one day where it is given. */
export async function listVisitChecks(
  db: Kysely<Schema>,
  { clientId, onDate }: { readonly clientId: ClientId; readonly onDate?: string },
): Promise<VisitCheck[]> {
  const rows = await db
    .selectFrom('visit_checks')
    .innerJoin('staff', 'staff.id', 'visit_checks.made_by')
    .select(['visit_checks.id', 'on_date', 'kind', 'since_date', 'alerts', 'staff.name', 'made_at'])
    .where('client_id', '=', clientId)
    .$if(onDate !== undefined, (query) => query.where('on_date', '=', onDate ?? ''))
    .orderBy('on_date', 'desc')
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    onDate: row.on_date,
    kind: row.kind,
    sinceDate: row.since_date,
    alerts: storedAlerts.parse(JSON.parse(row.alerts)),
    madeBy: row.name,
    madeAt: row.made_at,
  }));
}

export interface NewVisitCheck extends Pick<VisitCheck, 'id' | 'onDate' | 'kind' | 'sinceDate' | 'alerts'> {
  readonly clientId: ClientId;
  readonly staffId: StaffId;
  readonly at: number;
}

export async function insertVisitCheck(db: Kysely<Schema>, check: NewVisitCheck): Promise<void> {
  await db
    .insertInto('visit_checks')
    .values({
      id: check.id,
      client_id: check.clientId,
      on_date: check.onDate,
      kind: check.kind,
      since_date: check.sinceDate,
      alerts: JSON.stringify(check.alerts),
      made_by: check.staffId,
      made_at: check.at,
    })
    .execute();
}
