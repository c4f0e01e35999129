/** The follow-up window of a thousand sessions, against the same five dates added up with zoned date objects. */
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { defaultProtocols } from '../shared/clinical/protocols.ts';
import { type FollowUpWindow, followUpWindow } from '../shared/scheduling/followUpWindow.ts';
import { addDays } from '../shared/scheduling/wallTime.ts';
import { medianMicroseconds } from './interleave.ts';
import { figuresOf, type Measure } from './measure.ts';
import { today, zone } from './tenYears.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const performedOn = Array.from({ length: 1000 }, (_, index) => addDays(today, -index * 3));
const protocol = defaultProtocols.wrinkles;
const bounds = ['floor', 'softFloor', 'idealFrom', 'idealTo', 'lateAfter'] as const;

export async function benchWindows(): Promise<Measure> {
  if (JSON.stringify(windows().map(datesOf)) !== JSON.stringify(byDayjs()))
    throw new Error('The dates differ.');
  const medians = await medianMicroseconds(
    [
      { name: 'followUpWindow, with its reasons', run: windows },
      { name: 'the dates alone, dayjs time zones', run: byDayjs },
    ],
    21,
  );
  return {
    task: 'Follow-up windows of 1,000 sessions',
    unit: 'µs',
    figures: figuresOf(medians),
    gates: [],
  };
}

function windows() {
  return performedOn.map((date) => followUpWindow({ performedOn: date, protocol, areas: ['forehead'] }));
}

function datesOf(window: ReturnType<typeof followUpWindow>): string[] {
  if (window.noRule) return [];
  const { earliest, warnBefore, idealFrom, idealTo, lateAfter } = window satisfies FollowUpWindow;
  return [earliest, warnBefore, idealFrom, idealTo, lateAfter];
}

function byDayjs(): string[][] {
  return performedOn.map((date) => {
    const start = dayjs.tz(date, zone);
    return bounds.map((bound) => start.add(protocol.days?.[bound] ?? 0, 'day').format('YYYY-MM-DD'));
  });
}
