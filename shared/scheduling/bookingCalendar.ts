/** What a search for free time is given: everything a visit could collide with, and what is wanted. Plain data. */
import type { RoomId, StaffId } from '../ids.ts';
import type { BusyByDate } from './busyTime.ts';
import type { ClinicTime, StaffTime } from './openTime.ts';
import type { SlotPreferences } from './slotScore.ts';
import type { VisitLength } from './slotStarts.ts';
import type { LocalDate } from './wallTime.ts';

export interface BookablePractitioner extends StaffTime {
  readonly id: StaffId;
  readonly name: string;
  /** Bookings with their buffers. */
  readonly busy: BusyByDate;
}

export interface BookableRoom {
  readonly id: RoomId;
  /** Bookings with their buffers. */
  readonly busy: BusyByDate;
}

/** Everything that a visit could collide with. Bookings must reach one day past the last day asked for. */
export interface BookingCalendar {
  readonly clinic: ClinicTime;
  /** Slots start on multiples of this after midnight, 5…60. */
  readonly gridMinutes: number;
  /** Those who give the service. */
  readonly practitioners: readonly BookablePractitioner[];
  /** The rooms it may take place in, the preferred first. None: the service needs no room. */
  readonly rooms: readonly BookableRoom[];
  /** The client's own bookings, without buffers. */
  readonly clientBusy: BusyByDate;
  /** Milliseconds since the epoch: nothing starts before this instant. */
  readonly notBefore: number;
}

export interface SlotWish extends VisitLength {
  /** First and last day, both included. `from` must not be before the earliest day that the rules allow. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly preferences: SlotPreferences;
  /** A gap shorter than this is of no use to anybody. Default: the length of this visit. */
  readonly shortestVisitMinutes?: number | undefined;
  /** At most so many slots. Default: all. */
  readonly limit?: number | undefined;
  /** At most so many of one day, so that a short list offers several days. Default: all. */
  readonly limitPerDay?: number | undefined;
}
