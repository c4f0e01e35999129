/**
 * For tests: a year of a small clinic, through the whole handler. Each day something happens by chance, always the same for
 * a seed: visits, misses, cancellations, walk-ins, records written late, calls, answers, courses that end. What happened is
 * kept as plain facts beside.
 */
import type { AppointmentId, ClientId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import { addDays, isoWeekday } from '../../../../shared/scheduling/wallTime.ts';
import { contactOutcomes, contactWays } from '../../../../shared/schemas/followUps.ts';
import { type TestClinic, type TestDesk, testPin } from '../../testing/testClinic.ts';
import { addClient, consentTo, wholeSession } from '../treatments/session.fixture.ts';
import {
  after,
  type Fact,
  lastSession,
  liveVisits,
  unrecorded,
  type VisitFor,
} from './yearOracle.fixture.ts';

type Desk = TestDesk & { readonly staffId: StaffId };
type Row = Awaited<ReturnType<TestDesk['api']['followUps']['list']['query']>>[number];

export interface SimulatedClient {
  readonly id: ClientId;
  readonly name: string;
  /** Hour of the day at which she always comes, so that nobody is in anybody's way. */
  readonly hour: number;
  /** Nobody gets hold of her for a review before a second one is due; what then comes of it. */
  readonly lateReview: 'settled' | 'booked' | undefined;
  readonly facts: Fact[];
  lastTreatment: TreatmentId | undefined;
  /** Sessions of the course that runs. */
  sessions: number;
}

type Rarity = 'booked with a review behind' | 'settled with a review behind' | 'fell after its course ended';

export interface Year {
  readonly clients: readonly SimulatedClient[];
  /** What a year might pass by without. */
  readonly rarities: Set<Rarity>;
  /** Lets a day pass; `rows` is the list as it stood in the morning. */
  liveThrough(today: string, rows: readonly Row[]): Promise<void>;
  openOn(today: string): Promise<void>;
}

const lateReviews: Readonly<Record<string, SimulatedClient['lateReview']>> = {
  Dora: 'settled',
  Edda: 'booked',
};
/** Short courses, so that a year sees several of them end. */
const planned = 2;
/** A client who walks in does so no earlier than this after her last session. */
const restDays = { usual: 21, ofLateReview: 130 };

export async function startYear(clinic: TestClinic, desk: Desk, seed: number): Promise<Year> {
  const random = randomFrom(seed);
  const serviceIds = await servicesByKind(desk);
  const clients: SimulatedClient[] = [];
  for (const [index, name] of ['Anna', 'Bella', 'Cleo', 'Dora', 'Edda'].entries()) {
    const id = await addClient(desk, { givenName: name, mayContact: name !== 'Edda' });
    const course = { lastTreatment: undefined, sessions: 0 };
    const client = { id, name, hour: 9 + index, lateReview: lateReviews[name], facts: [], ...course };
    await planCourse(desk, client);
    clients.push(client);
  }
  const acts = { desk, random, serviceIds, rarities: new Set<Rarity>() };
  return {
    clients,
    rarities: acts.rarities,
    async openOn(today) {
      clinic.setNow(`${today}T17:00:00Z`);
      await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
    },
    async liveThrough(today, rows) {
      for (const client of clients) {
        await keepVisits(acts, client, today);
        await catchUp(acts, client, today);
        await comeByChance(acts, client, today);
        for (const row of rows.filter(({ clientId }) => clientId === client.id))
          await answer(acts, client, { row, today });
      }
    },
  };
}

function planCourse({ api }: Desk, { id }: SimulatedClient) {
  return api.plans.create.mutate({
    clientId: id,
    indication: 'wrinkles',
    plannedCount: planned,
    note: '',
  });
}

interface Acts {
  readonly desk: Desk;
  /** A whole number below. */
  readonly random: (below: number) => number;
  readonly serviceIds: Readonly<Record<VisitFor, Row['id']>>;
  readonly rarities: Set<Rarity>;
}

function randomFrom(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((value / 2_147_483_648) * below);
  };
}

async function servicesByKind(desk: Desk) {
  const services = await desk.api.clinic.services.query();
  const idOf = (kind: VisitFor) => services.find((service) => service.kind === kind)?.id ?? '';
  return { treatment: idOf('treatment'), review: idOf('review'), consultation: idOf('consultation') };
}

/** The visits of this day: kept, missed, or called off the evening before. */
async function keepVisits(acts: Acts, client: SimulatedClient, today: string): Promise<void> {
  const { api } = acts.desk;
  for (const visit of liveVisits(client.facts)) {
    const id = visit.visit as AppointmentId; // written down when it was booked
    const fell = () => {
      if (visit.for === 'treatment' && after(client.facts, visit).some(({ what }) => what === 'ended'))
        acts.rarities.add('fell after its course ended');
      client.facts.push({ what: 'fell', visit: id });
    };
    if (visit.date === addDays(today, 1) && acts.random(6) === 0) {
      const { version } = await api.appointments.get.query({ id });
      await api.appointments.cancel.mutate({ id, version, reason: 'unwell' });
      fell();
    }
    if (visit.date !== today) continue;
    const step = async (to: 'arrived' | 'noshow' | 'fulfilled') => {
      const { version } = await api.appointments.get.query({ id });
      await api.appointments.setStatus.mutate({ id, version, to });
    };
    if (acts.random(4) === 0) {
      await step('noshow');
      fell();
      continue;
    }
    await step('arrived');
    const isRecordedFirst = visit.for === 'treatment' && acts.random(3) > 0;
    if (isRecordedFirst) await record(acts, client, { held: today, visit: id });
    await step('fulfilled');
    client.facts.push({ what: 'done', visit: id });
    // Before she leaves. Her course may have ended when that day comes.
    const isFree = isRecordedFirst && liveVisits(client.facts).length === 0;
    if (isFree && client.lateReview === undefined && acts.random(3) > 0)
      await book(acts, client, { after: addDays(today, 20), for: 'treatment' });
  }
}

/** Records that were left for later, and courses that come to their end. */
async function catchUp(acts: Acts, client: SimulatedClient, today: string): Promise<void> {
  const open = unrecorded(client.facts).filter((visit) => visit.for === 'treatment');
  for (const visit of open)
    if (acts.random(2) === 0)
      await record(acts, client, { held: visit.date, visit: visit.visit as AppointmentId }); // as above
  const isRunning = client.lastTreatment !== undefined && unrecorded(client.facts).length === 0;
  const isWhole = client.sessions >= planned;
  if (isRunning && acts.random(isWhole ? 2 : 90) === 0) await endCourse(acts, client, { today, isWhole });
}

async function endCourse(
  { desk }: Acts,
  client: SimulatedClient,
  { today, isWhole }: { readonly today: string; readonly isWhole: boolean },
): Promise<void> {
  if (client.lastTreatment === undefined) return;
  const ended = { treatmentId: client.lastTreatment, decision: 'course_finished' as const };
  await desk.api.followUps.decide.mutate({ ...ended, reason: isWhole ? '' : 'She has had enough.' });
  client.facts.push({ what: 'ended', on: today, isWhole });
  Object.assign(client, { lastTreatment: undefined, sessions: 0 });
  await planCourse(desk, client);
}

/** New clients ask for a consultation; now and then somebody walks in. */
async function comeByChance(acts: Acts, client: SimulatedClient, today: string): Promise<void> {
  const last = lastSession(client.facts);
  if (!last && liveVisits(client.facts).length === 0 && acts.random(12) === 0)
    await book(acts, client, { after: today, for: acts.random(2) === 0 ? 'consultation' : 'treatment' });
  const rest = client.lateReview === undefined ? restDays.usual : restDays.ofLateReview;
  const isHealed = !last || addDays(last.held, rest) <= today;
  if (isHealed && unrecorded(client.facts).length === 0 && acts.random(70) === 0)
    await record(acts, client, { held: today, visit: undefined });
}

/** A row of the morning: called, booked, settled, or left for another day. */
async function answer(
  acts: Acts,
  client: SimulatedClient,
  { row, today }: { readonly row: Row; readonly today: string },
): Promise<void> {
  const { api } = acts.desk;
  const same = { on: today, kind: row.kind, ideal: row.idealFrom ?? '' };
  const open = await api.followUps.openOf.query({ clientId: client.id });
  const stands = open.find(({ id }) => id === row.id);
  if (stands?.status !== 'due') return;
  const isReview = row.kind === 'review';
  const hasReviewBehind =
    isReview && open.some(({ kind, window }) => kind === 'review' && (window.idealFrom ?? '') < same.ideal);
  const chance = acts.random(10);
  const comesOfIt = isReview ? client.lateReview : undefined;
  if (comesOfIt !== undefined && !hasReviewBehind) return;
  if (comesOfIt === undefined && chance < 2 && row.mayContact) {
    const how = contactWays[acts.random(contactWays.length)] ?? 'phone';
    const outcome = contactOutcomes[acts.random(contactOutcomes.length)] ?? 'no_answer';
    await api.followUps.recordAttempt.mutate({ id: row.id, how, outcome });
    client.facts.push({ what: 'called', ...same });
  } else if (comesOfIt === 'settled' || (chance === 2 && row.kind !== 'next_session')) {
    if (hasReviewBehind) acts.rarities.add('settled with a review behind');
    await api.followUps.settle.mutate({ id: row.id, note: 'Asked.' });
    client.facts.push({ what: 'settled', ...same });
  } else if (
    (comesOfIt === 'booked' || chance > 6) &&
    row.kind !== 'reaction_check' &&
    liveVisits(client.facts).length === 0
  ) {
    if (hasReviewBehind) acts.rarities.add('booked with a review behind');
    await book(acts, client, { after: today, for: isReview ? 'review' : 'treatment' });
  }
}

interface Wish {
  readonly after: string;
  readonly for: VisitFor;
}

/** On a working day within two weeks. */
async function book(acts: Acts, client: SimulatedClient, wish: Wish): Promise<void> {
  let date = addDays(wish.after, 1 + acts.random(13));
  while (isoWeekday(date) > 5) date = addDays(date, 1);
  const { id } = await acts.desk.api.appointments.book.mutate({
    clientId: client.id,
    serviceId: acts.serviceIds[wish.for] as never, // the clinic's own, by kind
    practitionerId: acts.desk.staffId,
    startsLocal: `${date}T${String(client.hour).padStart(2, '0')}:00`,
    durationMinutes: 45,
  });
  client.facts.push({ what: 'booked', visit: id, for: wish.for, date });
}

/** The session as on every other day; of a day that is over its end is known from paper. */
async function record(
  { desk }: Acts,
  client: SimulatedClient,
  { held, visit }: { readonly held: string; readonly visit: AppointmentId | undefined },
): Promise<void> {
  const { api } = desk;
  const { id } = await api.treatments.start.mutate(
    visit ? { appointmentId: visit } : { clientId: client.id },
  );
  const { version } = await api.treatments.get.query({ id });
  const session = { ...wholeSession, lotExpiresOn: '2028-12-31', endedLocal: `${held}T16:00` };
  const saved = await api.treatments.saveDraft.mutate({ id, version, ...session });
  await consentTo(desk, client.id);
  await api.treatments.sign.mutate({ id, version: saved.version });
  client.facts.push({ what: 'session', held, visit });
  client.lastTreatment = id;
  client.sessions += 1;
}
