/** The days of a line in words: beside it in a row, or in brackets behind it. */
import { fillPlaces } from '../../../../shared/handoutTexts/placeholders.ts';
import type { FrameWords } from '../../../../shared/handoutTexts/words.ts';
import { beginsLater, type LineDays } from './lineDays.ts';
import type { SpokenDates } from './spokenMoment.ts';

export interface Speech {
  readonly frame: FrameWords;
  readonly dates: SpokenDates;
  /** The day of the session; '' without one. */
  readonly today: string;
}

const say = (pattern: string, values: Readonly<Record<string, string>>) => fillPlaces(pattern, values) ?? '';

/** 'until Tue 24 Nov, 11:00'. */
export function rowWords(days: LineDays, { frame, dates }: Speech): string {
  if (days.by === 'wait') return say(frame.from, { moment: dates.moment(days.from) });
  const { line } = days;
  const until = dates.moment(line.until);
  if (beginsLater(line)) return say(frame.fromTo, { from: dates.moment(line.from), to: until });
  // What is forbidden "until" a bare day is allowed from that day on.
  const isBareBan = line.kind === 'dont' && line.until.atTime === undefined;
  return say(isBareBan ? frame.before : frame.until, { moment: until });
}

/** The line with its days behind it. What has no end, and what to call for, stands without. */
export function withDays(text: string, days: LineDays | undefined, speech: Speech): string {
  if (days === undefined || days.by === 'wait' || days.line.hasNoEnd || days.line.kind === 'call')
    return text;
  const { frame } = speech;
  const bare = text.endsWith(frame.stop) ? text.slice(0, -frame.stop.length) : text;
  return say(frame.withDays, { text: bare, days: daysInBrackets(days.line, speech) });
}

function daysInBrackets(
  line: Extract<LineDays, { by: 'timeline' }>['line'],
  { frame, dates, today }: Speech,
): string {
  const until = dates.date(line.until.onDate);
  if (line.kind === 'do' && line.from.onDate > today)
    return say(frame.between, { from: dates.date(line.from.onDate), to: until });
  const isBareBan = line.kind === 'dont' && line.until.atTime === undefined;
  return say(isBareBan ? frame.notBefore : frame.until, { moment: until });
}
