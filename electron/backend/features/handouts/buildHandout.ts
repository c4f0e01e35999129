/**
 * From a signed session to the sheet: dated lines of the healing timeline, the next visit or its window, and an honest
 * answer to "will it last?". Pure: reads no clock and no database, and makes no dates of its own.
 */
import { type DatedLine, healingTimeline } from '../../../../shared/clinical/healing.ts';
import type { HealingLine, HealingTopic } from '../../../../shared/clinical/healingLine.ts';
import { type IndicationId, indications } from '../../../../shared/clinical/indications.ts';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import { outlookSentences } from '../../../../shared/clinical/wording.ts';
import { zones } from '../../../../shared/clinical/zones.ts';
import { compare } from '../../../../shared/scheduling/wallTime.ts';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import type { TreatedZone } from '../../../../shared/schemas/treatments.ts';
import type { StoredWindow } from '../followUps/followUps.repo.ts';
import { english, type HandoutWords, templateVersion } from './handoutWords.ts';
import { type SpokenDates, spokenDates } from './spokenMoment.ts';

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
  readonly next: NextVisit;
}

export type NextVisit =
  | { readonly kind: 'booked'; readonly startsLocal: string; readonly practitionerName: string }
  | { readonly kind: 'window'; readonly window: StoredWindow }
  | { readonly kind: 'course_ends' };

export function buildHandout(facts: HandoutFacts): HandoutDocument {
  const words = english;
  const dates = spokenDates(`en-${facts.clinic.country}`);
  const { name, address, phone } = facts.clinic;
  const lines = healingTimeline({
    sessionEndedAt: facts.endedLocal,
    fitzpatrick: facts.fitzpatrick,
    areas: facts.treatedZones.map((row) => row.zone),
    lines: facts.lines,
  });
  const speech = { words, dates, today: facts.performedOn };
  const inGeneral = lines.filter((line) => words.headings[line.topic] === undefined);
  return {
    templateVersion,
    language: 'en',
    paper: facts.paper,
    title: words.title,
    clinic: { name, address, phone },
    clientName: facts.clientName,
    sessionOn: dates.dayAndYear(facts.performedOn),
    treated: indications[facts.indication].name,
    zones: facts.treatedZones.map((row) => `${zones[row.zone].name} ${row.needleMillimetres} mm`),
    dates: datedRows(lines, words, dates),
    normal: { title: words.normal, lines: withDays(inGeneral, ['expected'], speech) },
    also: { title: words.also, lines: withDays(inGeneral, ['do', 'dont'], speech) },
    call: { title: words.call(phone), lines: inGeneral.filter(isCall).map((line) => line.text) },
    next: { title: words.next, lines: nextLines(facts, words, dates) },
    outlook: { title: words.outlook, lines: [outlookSentences[facts.indication].sentence] },
  };
}

interface Speech {
  readonly words: HandoutWords;
  readonly dates: SpokenDates;
}

const isCall = (line: DatedLine) => line.kind === 'call';

/** The lines that have a row of their own, one for each topic, in the order of the dates that stand there. */
function datedRows(
  lines: readonly DatedLine[],
  words: HandoutWords,
  dates: SpokenDates,
): HandoutDocument['dates'] {
  return lines
    .flatMap((line) => {
      const heading = words.headings[line.topic];
      const row = { id: line.id, heading, when: whenOf(line, { words, dates }), text: line.text };
      return heading === undefined ? [] : [{ ...row, heading, first: firstMoment(line) }];
    })
    .sort((one, other) => compare(one.first, other.first))
    .map(({ first: _, ...row }) => row);
}

/** Topics where what counts is the day from which it is allowed again. */
const resumed: readonly HealingTopic[] = ['make_up', 'exercise', 'actives'];

/** Something to do that begins later, such as sunscreen; what begins at once is only told when it ends. */
const beginsLater = (line: DatedLine) => line.kind === 'do' && line.topic !== 'products';

function firstMoment(line: DatedLine): string {
  const { onDate, atTime = '' } = beginsLater(line) ? line.from : line.until;
  return `${onDate}T${atTime}`;
}

function whenOf(line: DatedLine, { words, dates }: Speech): string {
  const until = dates.moment(line.until);
  if (resumed.includes(line.topic)) return words.again(until);
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
    .map((line) => `${line.text.replace(/\.$/, '')} (${daysOf(line, speech)}).`);
}

function daysOf(line: DatedLine, { words, dates, today }: Speech & { readonly today: string }): string {
  const until = dates.shortDay(line.until.onDate);
  if (line.kind === 'do' && line.from.onDate > today)
    return words.fromTo(dates.shortDay(line.from.onDate), until);
  const isBareDay = line.until.atTime === undefined;
  return line.kind === 'dont' && isBareDay ? `not ${words.before(until)}` : words.until(until);
}

function nextLines({ next, clinic }: HandoutFacts, words: HandoutWords, dates: SpokenDates): string[] {
  if (next.kind === 'course_ends') return [words.courseEnds];
  if (next.kind === 'booked') {
    const moment = dates.dayAndTime(next.startsLocal);
    return [words.bookedWith(moment, next.practitionerName), words.changeVisit(clinic.phone)];
  }
  const { window } = next;
  if (window.blocked || window.noRule) return [words.waitForUs];
  const { earliest, idealFrom, idealTo } = window;
  const best =
    idealFrom === idealTo
      ? words.bestOn(dates.day(idealFrom))
      : words.bestBetween(dates.day(idealFrom), dates.day(idealTo));
  return [best, words.notBefore(dates.day(earliest)), words.callToBook(clinic.phone)];
}
