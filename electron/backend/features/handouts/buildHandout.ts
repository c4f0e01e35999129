/**
 * From a signed session to the sheet: dated lines of the healing timeline, the next visit or its window, and an honest
 * answer to "will it last?". Pure: reads no clock and no database, and makes no dates of its own.
 */
import { type DatedLine, healingTimeline } from '../../../../shared/clinical/healing.ts';
import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import { type IndicationId, indications } from '../../../../shared/clinical/indications.ts';
import { type Fitzpatrick, unhealedReactionRule } from '../../../../shared/clinical/windowRules.ts';
import { outlookSentences } from '../../../../shared/clinical/wording.ts';
import { zones } from '../../../../shared/clinical/zones.ts';
import { compare } from '../../../../shared/scheduling/wallTime.ts';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import type { TreatedZone } from '../../../../shared/schemas/treatments.ts';
import type { StoredWindow } from '../followUps/followUps.repo.ts';
import {
  datedLines,
  datedTopics,
  emergencyLine,
  english,
  type HandoutWords,
  leftOut,
  templateVersion,
} from './handoutWords.ts';
import { roundedUp, type SpokenDates, spokenDates, unbroken } from './spokenMoment.ts';

export interface HandoutFacts {
  readonly paper: HandoutDocument['paper'];
  readonly clinic: HandoutDocument['clinic'] & { readonly country: string };
  readonly clientName: string;
  readonly fitzpatrick: Fitzpatrick | undefined;
  readonly performedOn: string;
  readonly endedLocal: string;
  readonly indication: IndicationId;
  readonly treatedZones: readonly TreatedZone[];
  /** The lines of the sheet as the clinic keeps them. */
  readonly lines: readonly HealingLine[];
  /** The day the sheet is given. */
  readonly givenOn: string;
  readonly next: NextVisit;
}

export type NextVisit =
  | { readonly kind: 'booked'; readonly startsLocal: string; readonly practitionerName: string }
  | { readonly kind: 'window'; readonly window: StoredWindow }
  | { readonly kind: 'course_ends' };

export function buildHandout(facts: HandoutFacts): HandoutDocument {
  const words = english;
  const dates = spokenDates(`en-${facts.clinic.country}`);
  const { name, address } = facts.clinic;
  const phone = unbroken(facts.clinic.phone);
  const lines = healingTimeline({
    sessionEndedAt: facts.endedLocal,
    fitzpatrick: facts.fitzpatrick,
    areas: facts.treatedZones.map((row) => row.zone),
    lines: facts.lines,
  }).map((line) => ({ ...line, from: roundedUp(line.from), until: roundedUp(line.until) }));
  const speech = { words, dates, today: facts.performedOn };
  const isElsewhere = (line: DatedLine) => leftOut.includes(line.id) || line.id === emergencyLine;
  const inGeneral = lines.filter((line) => !hasRow(line) && !isElsewhere(line));
  return {
    templateVersion,
    language: 'en',
    paper: facts.paper,
    title: words.title,
    clinic: { name, address, phone },
    clientName: facts.clientName,
    sessionOn: dates.dayAndYear(facts.performedOn),
    treated: indications[facts.indication].name,
    zones: zonesByLength(facts.treatedZones),
    dates: datedRows(lines, words, dates),
    normal: { title: words.normal, lines: withDays(inGeneral, ['expected'], speech) },
    also: { title: words.also, lines: withDays(inGeneral, ['do', 'dont'], speech) },
    call: {
      title: words.call(phone),
      first: lines.find((line) => line.id === emergencyLine)?.text,
      lines: inGeneral.filter(isCall).map((line) => line.text),
    },
    next: { title: words.next, ...nextVisit(facts, words, dates) },
    outlook: { title: words.outlook, text: outlookSentences[facts.indication].sentence },
  };
}

/** "Forehead, Nose 0.5 mm": the zones of one needle length together. */
function zonesByLength(treated: readonly TreatedZone[]): string[] {
  const lengths = Map.groupBy(treated, (row) => row.needleMillimetres);
  return [...lengths].map(
    ([length, rows]) => `${rows.map((row) => zones[row.zone].name).join(', ')} ${length} mm`,
  );
}

interface Speech {
  readonly words: HandoutWords;
  readonly dates: SpokenDates;
}

const hasRow = (line: DatedLine) => datedTopics.includes(line.topic) || datedLines.includes(line.id);
const isCall = (line: DatedLine) => line.kind === 'call';

/** The lines that have a row of their own, one for each topic, in the order of the dates that stand there. */
function datedRows(
  lines: readonly DatedLine[],
  words: HandoutWords,
  dates: SpokenDates,
): HandoutDocument['dates'] {
  return lines
    .filter(hasRow)
    .map((line) => ({
      id: line.id,
      when: whenOf(line, { words, dates }),
      heading: '',
      text: closedBy(line.text, words.thenAgain[line.topic]),
      first: firstMoment(line),
    }))
    .sort((one, other) => compare(one.first, other.first))
    .map(({ first: _, ...row }) => row);
}

/** What begins again belongs to the ban itself, before any advice that follows it. */
function closedBy(text: string, ending: string | undefined): string {
  return ending === undefined ? text : text.replace(/[.!](?=\s|$)|(?<![.!])$/, `; ${ending}.`);
}

/** Something to do that begins later, such as sunscreen; what begins at once is only told when it ends. */
const beginsLater = (line: DatedLine) => line.kind === 'do' && line.topic !== 'products';

function firstMoment(line: DatedLine): string {
  const { onDate, atTime = '' } = beginsLater(line) ? line.from : line.until;
  return `${onDate}T${atTime}`;
}

function whenOf(line: DatedLine, { words, dates }: Speech): string {
  const until = dates.moment(line.until);
  if (beginsLater(line)) return words.fromTo(dates.moment(line.from), until);
  // What is forbidden "until" a bare day is allowed from that day on.
  return line.kind === 'dont' && line.until.atTime === undefined ? words.before(until) : words.until(until);
}

/** Each line with its days in brackets. */
function withDays(
  lines: readonly DatedLine[],
  kinds: readonly DatedLine['kind'][],
  speech: Speech & { readonly today: string },
): string[] {
  return lines
    .filter((line) => kinds.includes(line.kind))
    .map((line) =>
      line.hasNoEnd ? line.text : `${line.text.replace(/\.$/, '')} (${daysOf(line, speech)}).`,
    );
}

function daysOf(line: DatedLine, { words, dates, today }: Speech & { readonly today: string }): string {
  const until = dates.date(line.until.onDate);
  if (line.kind === 'do' && line.from.onDate > today)
    return words.betweenDays(dates.date(line.from.onDate), until);
  const isBareDay = line.until.atTime === undefined;
  return line.kind === 'dont' && isBareDay ? `not ${words.before(until)}` : words.until(until);
}

function nextVisit(
  { next, clinic, givenOn }: HandoutFacts,
  words: HandoutWords,
  dates: SpokenDates,
): { when: string; text: string } {
  const phone = unbroken(clinic.phone);
  if (next.kind === 'course_ends') return { when: '', text: words.courseEnds };
  if (next.kind === 'booked')
    return { when: dates.dayAndTime(next.startsLocal), text: words.bookedWith(next.practitionerName, phone) };
  const { window } = next;
  if (window.blocked?.ruleId === unhealedReactionRule.id) return { when: '', text: words.skinFirst(phone) };
  if (window.blocked || window.noRule) return { when: '', text: words.callFirst(phone) };
  const { earliest, idealFrom, idealTo } = window;
  if (idealTo < givenOn) return { when: '', text: words.alreadyDue(phone) };
  const [from, to] = [dates.moment({ onDate: idealFrom }), dates.moment({ onDate: idealTo })];
  const when = idealFrom === idealTo ? from : words.betweenDays(from, to);
  return { when, text: words.bestDays(dates.moment({ onDate: earliest }), phone) };
}
