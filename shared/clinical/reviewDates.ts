/** When a finished course is looked at again, and when a maintenance visit is due. Calendar days, nothing else. */
import { Temporal } from 'temporal-polyfill';
import type { Protocol } from './protocol.ts';

/**
 * The local dates of the reviews (photo and score) after the last session of a course, in rising order.
 * @param lastSessionOn local date, `YYYY-MM-DD`
 */
export function reviewDates(protocol: Protocol, lastSessionOn: string): string[] {
  return protocol.reviewDays.map((days) => after(lastSessionOn, days));
}

/**
 * The local date of the maintenance visit after a session. Undefined unless the indication returns with age and the
 * clinic has switched maintenance on: no trial supports an interval.
 */
export function maintenanceDate(protocol: Protocol, lastSessionOn: string): string | undefined {
  const { isOn, everyDays } = protocol.maintenance;
  if (protocol.outlook !== 'maintenance' || !isOn || everyDays === undefined) return undefined;
  return after(lastSessionOn, everyDays);
}

function after(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
