/**
 * How one client's year went: the consultation, the sessions, the visits that fell through, and how it stands today.
 * Invents only; writes nothing.
 */
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import { defaultProtocols } from '../../../shared/clinical/protocols.ts';
import type { Fitzpatrick } from '../../../shared/clinical/windowRules.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import { followUpWindow } from '../../../shared/scheduling/followUpWindow.ts';
import { addDays, compare, daysBetween, type LocalDate } from '../../../shared/scheduling/wallTime.ts';
import type { Diary, Place } from './diary.ts';
import type { House } from './houses.ts';
import type { Practitioner, Premises } from './premises.ts';
import type { Random } from './random.ts';

export type Outcome = 'held' | 'cancelled' | 'noshow' | 'to_come';

export interface JourneyVisit {
  readonly place: Place;
  readonly service: keyof Premises['services'];
  readonly outcome: Outcome;
  /** 1 for the first session of the course; undefined for a consultation. */
  readonly session?: number;
}

export interface Journey {
  readonly indication: IndicationId;
  readonly zones: readonly ZoneId[];
  readonly plannedCount: number;
  readonly visits: readonly JourneyVisit[];
}

const concerns: ReadonlyArray<readonly [IndicationId, number, readonly ZoneId[]]> = [
  ['wrinkles', 20, ['forehead', 'periorbital', 'upper_lip']],
  ['fine_lines', 15, ['forehead', 'cheek_left', 'cheek_right']],
  ['rejuvenation', 15, ['forehead', 'cheek_left', 'cheek_right', 'chin', 'neck']],
  ['acne_scar_atrophic', 16, ['cheek_left', 'cheek_right', 'chin']],
  ['acne_scar_rolling', 6, ['cheek_left', 'cheek_right']],
  ['scar_surgical', 7, ['abdomen']],
  ['melasma', 8, ['forehead', 'cheek_left', 'cheek_right', 'upper_lip']],
  ['striae', 7, ['abdomen', 'hips', 'thighs']],
  ['alopecia', 4, ['scalp']],
  ['enlarged_pores', 2, ['nose', 'cheek_left', 'cheek_right']],
];
const bodyZones = new Set<ZoneId>(['abdomen', 'hips', 'thighs']);

export interface JourneyStart {
  readonly today: LocalDate;
  readonly startsOn: LocalDate;
  readonly practitioner: Practitioner;
  readonly fitzpatrick: number | null;
  readonly premises: Premises;
  readonly house: House;
}

export function inventJourney(random: Random, diary: Diary, start: JourneyStart): Journey {
  const [indication, , zones] = random.weighted(concerns.map((concern) => [concern, concern[1]] as const));
  const plannedCount = defaultProtocols[indication].sessions?.usual ?? 3;
  const service = zones.some((zone) => bodyZones.has(zone)) ? 'body' : 'face';
  const visits: JourneyVisit[] = [];
  const { house, today } = start;
  const context: Context = { random, diary, start, visits };
  let wantedOn = visit(context, { on: start.startsOn, service: 'consultation' });
  for (let session = 1; session <= plannedCount && wantedOn; session += 1) {
    const heldOn = visit(context, { on: wantedOn, service, session });
    if (!heldOn || compare(heldOn, today) > 0) break;
    wantedOn = nextWish(context, { indication, zones, heldOn });
    if (session === plannedCount && house.reviewed > 0 && random.chance(house.reviewed))
      visit(context, {
        on: addDays(heldOn, random.pick([30, 90]) + random.between(0, 6)),
        service: 'review',
      });
  }
  return { indication, zones, plannedCount, visits };
}

interface Context {
  readonly random: Random;
  readonly diary: Diary;
  readonly start: JourneyStart;
  readonly visits: JourneyVisit[];
}

interface Wish {
  readonly on: LocalDate;
  readonly service: JourneyVisit['service'];
  readonly session?: number;
}

/** Books the wish, again after a cancellation or a no-show. @returns the day it was held or will be; undefined: gave up. */
function visit(context: Context, wish: Wish): LocalDate | undefined {
  const { random, diary, start, visits } = context;
  const { minutes, buffer } = start.premises.services[wish.service];
  let on = drawnToToday(random, start.today, wish);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const place = diary.place({ date: on, preferred: start.practitioner, minutes: minutes + buffer });
    if (!place) return undefined;
    const session = wish.session === undefined ? {} : { session: wish.session };
    const outcome = outcomeOf(context, place);
    visits.push({ place, service: wish.service, outcome, ...session });
    if (outcome === 'held' || outcome === 'to_come') {
      const days = wish.service === 'consultation' ? random.between(3, 16) : 0;
      return addDays(place.date, days);
    }
    if (outcome === 'cancelled') diary.free(place);
    if (random.chance(0.15)) return undefined;
    on = addDays(place.date, random.between(3, 14));
  }
  return undefined;
}

/** A quiet today would show little: some of those who come within a few days of it come today. */
function drawnToToday(random: Random, today: LocalDate, { on, session }: Wish): LocalDate {
  const isNear = Math.abs(daysBetween(today, on)) <= 3;
  return isNear && random.chance(session === undefined ? 0.15 : 0.5) ? today : on;
}

function outcomeOf({ random, start }: Context, place: Place): Outcome {
  if (compare(place.date, start.today) >= 0) return 'to_come';
  return random.weighted([
    ['held', 89],
    ['cancelled', 7],
    ['noshow', 4],
  ] as const);
}

/** When she comes next: most within the ideal days, some late, some drift away. @returns undefined: nothing is booked. */
function nextWish(
  { random, start }: Context,
  last: { readonly indication: IndicationId; readonly zones: readonly ZoneId[]; readonly heldOn: LocalDate },
): LocalDate | undefined {
  const window = followUpWindow({
    performedOn: last.heldOn,
    protocol: defaultProtocols[last.indication],
    fitzpatrick: (start.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // people.ts invents 1 to 6
    areas: last.zones,
  });
  const ideal = window.noRule ? addDays(last.heldOn, 28) : window.idealFrom;
  const { comingBack, early } = start.house;
  if (early > 0 && !window.noRule && random.chance(early)) return window.earliest;
  const [inTime, late, never] = comingBack;
  const wish = random.weighted([
    [addDays(ideal, random.between(0, 8)), inTime],
    [addDays(ideal, random.between(9, 35)), late],
    [undefined, never],
  ]);
  if (!wish) return undefined;
  const isFuture = compare(wish, start.today) > 0;
  return isFuture && random.chance(0.3) ? undefined : wish;
}
