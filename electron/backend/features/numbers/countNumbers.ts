/** Adds what was counted up: by month, by practitioner, by concern and by reason. Reads nothing but the queries it is given. */
import type { Kysely } from 'kysely';
import { indicationIds, indications } from '../../../../shared/clinical/indications.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import { addDays, addMonths, instantOf, localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import {
  type GroupNumbers,
  type Measure,
  measures,
  type NumbersInput,
  type NumbersReport,
  type Rate,
} from '../../../../shared/schemas/numbers.ts';
import type { Schema } from '../../db/schema.ts';
import * as facts from './monthlyFacts.repo.ts';

export interface NumbersOrder extends NumbersInput {
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Counted = Readonly<Record<Measure, readonly facts.Tally[]>>;

export async function countNumbers(db: Kysely<Schema>, order: NumbersOrder): Promise<NumbersReport> {
  const span = spanOf(order);
  const isAsked = (row: facts.Tally) =>
    order.practitionerId === undefined || row.practitionerId === order.practitionerId;
  const overrides: facts.OverrideTally[] = [
    ...(await facts.bookedAnyway(db, span).execute()),
    ...(await facts.signedAnyway(db, span).execute()),
  ].filter(isAsked);
  const counted: Counted = {
    bookedBeforeLeaving: (await facts.bookedBeforeLeaving(db, span).execute()).filter(isAsked),
    onTime: (await facts.onTime(db, span).execute()).filter(isAsked),
    sessionsLost: (await facts.sessionsLost(db, span).execute()).filter(isAsked),
    noShow: (await facts.noShow(db, span).execute()).filter(isAsked),
    overrides,
  };
  return {
    months: monthsOf(order).map((month) => ({
      month,
      values: sums(counted, (row) => row.month === month),
    })),
    practitioners: order.practitionerId ? [] : await byPractitioner(db, counted),
    indications: byIndication(counted),
    reasons: byReason(overrides),
  };
}

function monthsOf({ fromMonth, months }: NumbersInput): string[] {
  return Array.from({ length: months }, (_, index) => addMonths(`${fromMonth}-01`, index).slice(0, 7));
}

function spanOf(order: NumbersOrder): facts.Span {
  const { timeZone, now } = order;
  const fromDate = `${order.fromMonth}-01`;
  const after = addMonths(fromDate, order.months);
  return {
    fromDate,
    toDate: addDays(after, -1),
    from: instantOf(`${fromDate}T00:00`, timeZone).instant,
    to: instantOf(`${after}T00:00`, timeZone).instant,
    today: localDateOf(now, timeZone),
    now,
  };
}

function sums(counted: Counted, isWanted: (row: facts.Tally) => boolean): Record<Measure, Rate> {
  const sumOf = (rows: readonly facts.Tally[]): Rate =>
    rows
      .filter(isWanted)
      .reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), { count: 0, of: 0 });
  return {
    bookedBeforeLeaving: sumOf(counted.bookedBeforeLeaving),
    onTime: sumOf(counted.onTime),
    sessionsLost: sumOf(counted.sessionsLost),
    noShow: sumOf(counted.noShow),
    overrides: sumOf(counted.overrides),
  };
}

const valuesOf = <Key>(counted: Counted, key: (row: facts.Tally) => Key) =>
  new Set(measures.flatMap((measure) => counted[measure].map(key)));

async function byPractitioner(db: Kysely<Schema>, counted: Counted): Promise<GroupNumbers[]> {
  const team = await db.selectFrom('staff').select(['id', 'name']).execute();
  const names = new Map<StaffId, string>(team.map(({ id, name }) => [id, name]));
  return [...valuesOf(counted, ({ practitionerId }) => practitionerId)]
    .map((id) => ({
      name: names.get(id) ?? '',
      values: sums(counted, ({ practitionerId }) => practitionerId === id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function byIndication(counted: Counted): GroupNumbers[] {
  const present = valuesOf(counted, ({ indication }) => indication);
  return indicationIds
    .filter((id) => present.has(id))
    .map((id) => ({
      name: indications[id].name,
      values: sums(counted, ({ indication }) => indication === id),
    }));
}

function byReason(overrides: readonly facts.OverrideTally[]): NumbersReport['reasons'] {
  const groups = Map.groupBy(overrides, ({ reason }) => reason.toLowerCase());
  return [...groups.values()]
    .map((rows) => ({
      reason: rows[0]?.reason ?? '',
      count: rows.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((one, other) => other.count - one.count || one.reason.localeCompare(other.reason));
}
