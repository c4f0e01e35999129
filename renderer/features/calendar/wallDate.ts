/**
 * The calendar library counts in JavaScript Dates. Here a Date is not an instant: its UTC fields are the clinic's wall
 * clock, so that neither the zone of this computer nor a change of the clocks can move a visit. See
 * docs/decisions/calendar-wall-time.md. Never compare such a Date with Date.now().
 */

/** 'YYYY-MM-DDTHH:MM' or 'YYYY-MM-DD' → a Date whose UTC fields say the same. */
export function wallDate(local: string): Date {
  return new Date(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);
}

/** Back to 'YYYY-MM-DDTHH:MM'. */
export function localOf(date: Date): string {
  return date.toISOString().slice(0, 16);
}

/** Back to 'YYYY-MM-DD'. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Minutes after midnight on the clinic's clock. */
export function minuteOf(date: Date): number {
  return date.getUTCHours() * 60 + date.getUTCMinutes();
}
