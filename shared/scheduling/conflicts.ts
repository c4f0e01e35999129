/**
 * Who or what would be in two places at once. A booked time holds its practitioner, its room and its client, each as
 * one hold; conflicts are found per resource. The database guards the same rule; this is for telling the desk first.
 */

/** One resource held by one appointment, `[startsAt, endsAt)` in milliseconds since the epoch. */
export interface Hold {
  readonly appointmentId: string;
  /** Which practitioner, room or client; compared as text, so kinds must not share names. */
  readonly resource: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Two appointments that hold the same resource at the same time. */
export interface Conflict {
  readonly resource: string;
  readonly wanted: Hold;
  readonly taken: Hold;
}

/**
 * Every clash between holds that are wanted and holds that stand, in the order wanted. Holds of the same appointment
 * never clash: an appointment may be moved by ten minutes over its own old time.
 * @param wanted any order
 * @param taken  any order; a visit that is cancelled or missed holds nothing and is left out by the caller
 */
export function findConflicts(wanted: readonly Hold[], taken: readonly Hold[]): Conflict[] {
  const byResource = Map.groupBy(taken, (hold) => hold.resource);
  return wanted.flatMap((hold) =>
    (byResource.get(hold.resource) ?? [])
      .filter((other) => other.appointmentId !== hold.appointmentId && holdsOverlap(hold, other))
      .map((other) => ({ resource: hold.resource, wanted: hold, taken: other })),
  );
}

/** Clashes within one list, each pair once: a whole course looked at before any of it is saved. */
export function findConflictsAmong(holds: readonly Hold[]): Conflict[] {
  return holds.flatMap((hold, index) => findConflicts([hold], holds.slice(0, index)));
}

function holdsOverlap(a: Hold, b: Hold): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
