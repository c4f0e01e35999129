/**
 * What is asked and seen on the day of a session: whether anything is new, and that whoever treats has read the alerts.
 * What was read is kept in its words, so that a record shows what was known; a change of the words asks again.
 */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import {
  type Alert,
  type CheckVisitInput,
  type SeenAlert,
  wordsOf,
} from '../../../../shared/schemas/alerts.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { type AlertReading, alertsOf } from './alertSources.ts';
import { insertVisitCheck, listVisitChecks, type NewVisitCheck } from './visitChecks.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

/** Keeps the answer, the alerts that were read, or both. @throws AppError `changed_elsewhere` when they say more by now */
export function checkVisit(context: Context, input: CheckVisitInput): Promise<void> {
  const { deps, actor } = context;
  const { clientId, onDate, news, seen } = input;
  if (seen !== undefined && actor.role === 'front_desk')
    throw new AppError('not_allowed', 'Whoever treats reads the alerts. The desk only asks what is new.');
  return transact(context, { action: 'alerts.check', features: ['alerts'] }, async ({ db, record }) => {
    await requireClient(db, clientId);
    const reading = { clientId, onDate };
    const keep = async (check: Pick<NewVisitCheck, 'kind' | 'alerts' | 'sinceDate'>) => {
      const id = deps.newId();
      await insertVisitCheck(db, { ...reading, ...check, id, staffId: actor.staffId, at: deps.now() });
      record({ entity: 'visitCheck', id, after: { ...reading, ...check } });
    };
    if (news !== undefined)
      await keep({
        kind: news === 'nothing' ? 'nothing_new' : 'something_new',
        alerts: [],
        sinceDate: await askedSince(db, reading),
      });
    if (seen !== undefined) {
      if (unseen(await alertsOf(db, reading), seen).length > 0)
        throw new AppError(
          'changed_elsewhere',
          'The alerts have changed since they were shown here. Read them again.',
        );
      await keep({ kind: 'alerts_seen', alerts: seen, sinceDate: null });
    }
  });
}

/** Clinical alerts that are not among those seen, word for word. */
export function unseen(alerts: readonly Alert[], seen: readonly SeenAlert[]): Alert[] {
  const known = new Set(seen.map(({ key, words }) => `${key}\n${words}`));
  return alerts.filter((alert) => alert.isClinical && !known.has(`${alert.key}\n${wordsOf(alert)}`));
}

/** @throws AppError `alerts_unseen` while an alert of that day has not been acknowledged as it stands */
export async function refuseUnseen(db: Kysely<Schema>, reading: AlertReading): Promise<void> {
  const checks = await listVisitChecks(db, reading);
  const [first, ...rest] = unseen(
    await alertsOf(db, reading),
    checks.flatMap(({ alerts }) => alerts),
  );
  if (!first) return;
  const more = rest.length === 0 ? '' : ` And ${rest.length} more.`;
  throw new AppError(
    'alerts_unseen',
    `Read the alerts at the head of this record and choose “Alerts seen”, then sign. ${wordsOf(first)}${more}`,
  );
}

/** The last day on which it was asked, else the last session; null before the first. */
export async function askedSince(
  db: Kysely<Schema>,
  { clientId, onDate }: AlertReading,
): Promise<string | null> {
  const asked = (await listVisitChecks(db, { clientId })).find(
    (check) => check.kind !== 'alerts_seen' && check.onDate < onDate,
  );
  if (asked) return asked.onDate;
  return lastSession(db, clientId, onDate);
}

async function lastSession(db: Kysely<Schema>, clientId: ClientId, before: string): Promise<string | null> {
  const last = await db
    .selectFrom('treatments')
    .select('performed_on')
    .where('client_id', '=', clientId)
    .where('status', '=', 'completed')
    .where('performed_on', '<', before)
    .orderBy('performed_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.performed_on ?? null;
}
