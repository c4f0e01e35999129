import type { Selectable } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { StaffId } from '../../../../shared/ids.ts';
import { addMonths, localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import type { NumbersReport, Rate } from '../../../../shared/schemas/numbers.ts';
import { createChanges } from '../../changes.ts';
import { createHandler } from '../../createHandler.ts';
import type { Schema } from '../../db/schema.ts';
import { openTestDatabase, type TestDatabase } from '../../db/testDatabase.ts';
import { createDemoClinic } from '../../demo/demoClinic.ts';
import type { Deps } from '../../deps.ts';
import { createTestDesk, type TestDesk } from '../../testing/testClinic.ts';
import { countNumbers } from './countNumbers.ts';
import * as facts from './monthlyFacts.repo.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const now = Date.parse('2026-11-24T17:20:00Z');
const order = { fromMonth: '2026-06', months: 6, timeZone: 'Europe/London', now };

let database: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  database = await openTestDatabase();
  const elsewhere = () => Promise.reject(new Error('not in this test'));
  const deps: Deps = {
    database,
    now: () => now,
    newId: () => v7(),
    dataFolder: database.folder,
    staticFolder: database.folder,
    changes: createChanges(),
    restoreBackup: elsewhere,
    showClinic: elsewhere,
  };
  await createDemoClinic({ deps, actor: { staffId: null, desk: 'test' } }, { clients: 150 });
  desk = createTestDesk(createHandler(deps));
  const [owner] = await desk.api.staff.signInPeople.query();
  if (!owner) throw new Error('the demo has nobody to sign in');
  await desk.api.staff.signIn.mutate({ staffId: owner.id, pin: owner.demoPin ?? '' });
  mistreat();
});
afterAll(() => database.close());

/** The demo is too good a clinic: every fifth next visit was booked later, some courses stopped, some rules were broken. */
function mistreat(): void {
  database.raw.exec(`
    update appointments set created_at = starts_at - 86400000 where rowid % 5 = 0;
    update plans set status = 'revoked' where rowid % 3 = 0;
    update appointments set override_reason = case rowid % 4 when 0 then 'She leaves town' else 'she leaves town ' end
      where rowid % 11 = 0;
  `);
}

type Visit = Selectable<Schema['appointments']>;
interface Clinic {
  readonly visits: readonly Visit[];
  readonly kinds: ReadonlyMap<string, string>;
  readonly sessions: ReadonlyArray<Selectable<Schema['treatments']>>;
  readonly waits: ReadonlyArray<Selectable<Schema['follow_ups']>>;
  readonly plans: ReadonlyArray<Selectable<Schema['plans']>>;
}

async function everything(): Promise<Clinic> {
  const db = database.kysely;
  const services = await db.selectFrom('services').selectAll().execute();
  return {
    visits: await db.selectFrom('appointments').selectAll().execute(),
    kinds: new Map(services.map(({ id, kind }) => [id, kind])),
    sessions: await db.selectFrom('treatments').selectAll().where('status', '=', 'completed').execute(),
    waits: await db.selectFrom('follow_ups').selectAll().where('kind', '=', 'next_session').execute(),
    plans: await db.selectFrom('plans').selectAll().execute(),
  };
}

const rate = <One>(ones: readonly One[], holds: (one: One) => boolean): Rate => ({
  count: ones.filter(holds).length,
  of: ones.length,
});
const dayOf = (at: number) => localDateOf(at, order.timeZone);

/** Every definition by itself, looking through everything for each. */
function naive({ visits, kinds, sessions, waits, plans }: Clinic, month: string, by?: StaffId) {
  const isAsked = (row: { practitioner_id: StaffId }) => by === undefined || row.practitioner_id === by;
  const ofMonth = visits.filter((visit) => visit.starts_local.startsWith(month) && isAsked(visit));
  const treated = ofMonth.filter(
    (visit) =>
      visit.status === 'fulfilled' &&
      kinds.get(visit.service_id) === 'treatment' &&
      visit.next_visit_decision !== 'course_finished',
  );
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const sessionOf = new Map(sessions.map((session) => [session.id, session]));
  const waited = waits.flatMap((wait) => {
    const session = wait.treatment_id ? sessionOf.get(wait.treatment_id) : undefined;
    const planned = session?.plan_id ? (planOf.get(session.plan_id)?.planned_count ?? 1000) : 1000;
    const late = wait.late_after ?? '';
    const isOver = late.startsWith(month) && late < dayOf(now) && wait.status !== 'closed';
    return session && isAsked(session) && isOver && (session.session_number ?? 0) < planned
      ? [{ session, late }]
      : [];
  });
  const ended = sessions.filter((session) => {
    const plan = session.plan_id ? planOf.get(session.plan_id) : undefined;
    const later = sessions.some(
      (other) =>
        other.plan_id === session.plan_id && (other.session_number ?? 0) > (session.session_number ?? 0),
    );
    const isOver = plan !== undefined && plan.status !== 'active' && plan.planned_count !== null;
    return isOver && !later && session.performed_on.startsWith(month) && isAsked(session);
  });
  const plannedOf = ({ plan_id }: (typeof sessions)[number]) =>
    plan_id ? (planOf.get(plan_id)?.planned_count ?? 0) : 0;
  const lost = ended.map((session) => Math.max(0, plannedOf(session) - (session.session_number ?? 0)));
  const over = ofMonth.filter(
    (visit) => visit.ends_at <= now && visit.status !== 'cancelled' && visit.status !== 'entered-in-error',
  );
  const against = ofMonth.filter(
    (visit) => visit.override_reason !== null && visit.status !== 'entered-in-error',
  );
  return {
    bookedBeforeLeaving: rate(treated, (visit) => visits.some((later) => isNext(later, visit, kinds))),
    onTime: rate(waited, ({ session, late }) =>
      sessions.some(
        (later) =>
          later.plan_id === session.plan_id &&
          later.performed_on > session.performed_on &&
          later.performed_on <= late,
      ),
    ),
    sessionsLost: { count: lost.reduce((sum, one) => sum + one, 0), of: ended.length },
    noShow: rate(over, (visit) => visit.status === 'noshow'),
    overrides: { count: against.length, of: against.length },
  };
}

function isNext(later: Visit, visit: Visit, kinds: Clinic['kinds']): boolean {
  const isBookedThen = dayOf(later.created_at) <= visit.starts_local.slice(0, 10);
  const wasGone = later.status === 'cancelled' && dayOf(later.updated_at) <= visit.starts_local.slice(0, 10);
  return (
    later.client_id === visit.client_id &&
    later.starts_at > visit.starts_at &&
    kinds.get(later.service_id) !== 'consultation' &&
    later.status !== 'entered-in-error' &&
    isBookedThen &&
    !wasGone
  );
}

test('the numbers of half a year are those that a patient person counts from the whole book', async () => {
  const clinic = await everything();
  const report = await desk.api.numbers.ofMonths.query({ fromMonth: '2026-06', months: 6 });
  const months = Array.from({ length: 6 }, (_, index) => addMonths('2026-06-01', index).slice(0, 7));
  expect(report.months).toEqual(months.map((month) => ({ month, values: naive(clinic, month) })));
  const total = (measure: keyof NumbersReport['months'][number]['values']) =>
    report.months.reduce((sum, { values }) => sum + values[measure].count, 0);
  // Each of them has something to count.
  for (const measure of ['bookedBeforeLeaving', 'onTime', 'sessionsLost', 'noShow', 'overrides'] as const)
    expect(total(measure), measure).toBeGreaterThan(0);
});

test('for one practitioner only her own work is counted', async () => {
  const clinic = await everything();
  const practitionerId = clinic.visits[0]?.practitioner_id;
  if (!practitionerId) throw new Error('the demo has no visits');
  const report = await desk.api.numbers.ofMonths.query({ fromMonth: '2026-10', months: 1, practitionerId });
  expect(report.months[0]?.values).toEqual(naive(clinic, '2026-10', practitionerId));
  expect(report.practitioners).toEqual([]);
});

test('practitioners and concerns add up to the clinic, and reasons that differ in capitals are one', async () => {
  const report = await countNumbers(database.kysely, order);
  const add = (
    groups: NumbersReport['months'] | NumbersReport['practitioners'],
    measure: 'noShow' | 'onTime',
  ) => groups.reduce((sum, { values }) => sum + values[measure].count, 0);
  expect(add(report.practitioners, 'noShow')).toBe(add(report.months, 'noShow'));
  expect(add(report.indications, 'onTime')).toBe(add(report.months, 'onTime'));
  const ofTheVisit = report.reasons.filter(({ reason }) => reason.toLowerCase() === 'she leaves town');
  expect(ofTheVisit.length).toBe(1);
});

test('each number is read through the days that are asked for, however old the clinic is', () => {
  const span = { fromDate: '2026-11-01', toDate: '2026-11-30', from: 1, to: 2, today: '2026-11-24', now };
  const plans = Object.values(facts).map((query) => {
    const { sql, parameters } = query(database.kysely, span).compile();
    const plan = database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
    return plan.map((step) => String(Object(step).detail));
  });
  expect(plans.map(([first]) => first?.replace(/ \(.*/, '')).sort()).toEqual([
    'SEARCH follow_ups USING INDEX follow_ups_windows_ended',
    'SEARCH session USING INDEX treatments_by_day',
    'SEARCH session USING INDEX treatments_by_day',
    'SEARCH visit USING INDEX appointments_by_start',
    'SEARCH visit USING INDEX appointments_by_start',
    'SEARCH visit USING INDEX appointments_by_start',
  ]);
  expect(plans.flat().filter((step) => /^SCAN (?!services|staff)/.test(step))).toEqual([]);
});
