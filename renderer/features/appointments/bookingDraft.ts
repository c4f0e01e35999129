/** What has been chosen and typed for a new visit. Another slot changes the time and whose it is, and nothing else. */
import type { ClientId, PlanId, RoomId, ServiceId, StaffId } from '../../../shared/ids.ts';
import type { BookInput } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';

export interface NewClientDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
}

export interface ChosenClient {
  readonly id: ClientId;
  readonly name: string;
  readonly phone: string;
  readonly alert: string;
}

export interface BookingDraft {
  readonly client: ChosenClient | undefined;
  /** Set while somebody new is being entered. */
  readonly newClient: NewClientDraft | undefined;
  readonly serviceId: ServiceId | undefined;
  readonly practitionerId: StaffId | undefined;
  /** undefined: any free room; null: none. */
  readonly roomId: RoomId | null | undefined;
  readonly date: string;
  /** 'HH:MM', '' while it is open. */
  readonly time: string;
  /** undefined: as long as the service takes. */
  readonly durationMinutes: number | undefined;
  readonly note: string;
  readonly overrideReason: string;
  /** Free times from this day on, where the desk asked for one; '' for the client's own window. */
  readonly searchFrom: string;
  /** The best free time is filled in as soon as it is known. */
  readonly takesBest: boolean;
}

export type DraftChange = Partial<BookingDraft>;

export function emptyDraft(date: string): BookingDraft {
  return {
    client: undefined,
    newClient: undefined,
    serviceId: undefined,
    practitionerId: undefined,
    roomId: undefined,
    date,
    time: '',
    durationMinutes: undefined,
    note: '',
    overrideReason: '',
    searchFrom: '',
    takesBest: false,
  };
}

/** A free time as the draft takes it in. */
export function draftAt(time: {
  readonly startsLocal: string;
  readonly practitionerId: StaffId;
  readonly roomId: RoomId | null;
}): DraftChange {
  const [date = '', clock = ''] = time.startsLocal.split('T');
  return { date, time: clock, practitionerId: time.practitionerId, roomId: time.roomId, takesBest: false };
}

/** The week from that day: its best free time is filled in when it is known. */
export function draftFromDay(date: string): DraftChange {
  return { date, time: '', searchFrom: date, takesBest: true };
}

export interface ServiceChoice {
  readonly id: ServiceId;
  readonly kind: 'consultation' | 'treatment' | 'review';
  readonly durationMinutes: number;
}

export interface LikelyFrom {
  readonly isWaitedFor: boolean;
  /** Has she been here, or is she booked, for whatever it is? */
  readonly isKnown: boolean;
  /** The service of her last treatment. */
  readonly lastTreatment?: ServiceId | undefined;
}

/** The treatment she had last; a first treatment for whoever has been here; a consultation for whoever has not. */
export function likelyService(
  services: readonly ServiceChoice[],
  { isWaitedFor, isKnown, lastTreatment }: LikelyFrom,
): ServiceChoice | undefined {
  const kind = isWaitedFor || isKnown ? 'treatment' : 'consultation';
  return (
    services.find((service) => service.id === lastTreatment) ??
    services.find((service) => service.kind === kind) ??
    services[0]
  );
}

/** What is still missing, as the button says it; '' when it can be booked. */
export function missingPart(draft: BookingDraft, hasService: boolean): string {
  const hasName = draft.newClient
    ? draft.newClient.givenName.trim() !== '' || draft.newClient.familyName.trim() !== ''
    : draft.client !== undefined;
  if (!hasName) return t('Choose a client');
  if (!hasService) return t('Choose a service');
  if (!draft.practitionerId) return t('Choose a practitioner');
  if (draft.date === '') return t('Choose a day');
  return draft.time === '' ? t('Choose a time') : '';
}

export interface BookingFacts {
  readonly clientId: ClientId;
  readonly service: ServiceChoice;
  /** The room for "any free room". */
  readonly freeRoomId: RoomId | null;
  readonly plan: { readonly id: PlanId; readonly sessionNumber: number } | undefined;
}

/** @returns undefined while something is missing */
export function bookingOf(draft: BookingDraft, facts: BookingFacts): BookInput | undefined {
  const { practitionerId } = draft;
  if (!practitionerId || draft.time === '' || draft.date === '') return undefined;
  const plan = facts.service.kind === 'treatment' ? facts.plan : undefined;
  return {
    clientId: facts.clientId,
    serviceId: facts.service.id,
    practitionerId,
    roomId: draft.roomId === undefined ? facts.freeRoomId : draft.roomId,
    startsLocal: `${draft.date}T${draft.time}`,
    durationMinutes: draft.durationMinutes ?? facts.service.durationMinutes,
    note: draft.note,
    ...(plan ? { planId: plan.id, sessionNumber: plan.sessionNumber } : {}),
    ...(draft.overrideReason.trim() === '' ? {} : { overrideReason: draft.overrideReason }),
  };
}

interface RoomUse {
  readonly roomId: RoomId | null;
  readonly startsLocal: string;
  readonly durationMinutes: number;
  /** Held after it for cleaning. */
  readonly bufferMinutes: number;
  readonly status: string;
}

const heldFor = (use: Pick<RoomUse, 'durationMinutes' | 'bufferMinutes'>) =>
  use.durationMinutes + use.bufferMinutes;

/** The first room in which nobody is at that time; null when there is none, and then the desk chooses. */
export function freeRoom(
  rooms: ReadonlyArray<{ readonly id: RoomId; readonly isActive: boolean }>,
  visits: readonly RoomUse[],
  span: Pick<RoomUse, 'startsLocal' | 'durationMinutes' | 'bufferMinutes'>,
): RoomId | null {
  const minuteOf = (local: string) => Date.parse(`${local}Z`) / 60_000;
  const start = minuteOf(span.startsLocal);
  const isTaken = (id: RoomId) =>
    visits.some((visit) => {
      if (visit.roomId !== id || visit.status === 'cancelled' || visit.status === 'noshow') return false;
      const other = minuteOf(visit.startsLocal);
      return other < start + heldFor(span) && start < other + heldFor(visit);
    });
  return rooms.find((room) => room.isActive && !isTaken(room.id))?.id ?? null;
}

/** "Anna Smith" → first and family name; digits are a phone number. */
export function splitTyped(typed: string): NewClientDraft {
  const text = typed.trim();
  if (/^[\d\s+()./-]+$/.test(text)) return { givenName: '', familyName: '', phone: text };
  const [givenName = '', ...rest] = text.split(/\s+/);
  return { givenName, familyName: rest.join(' '), phone: '' };
}
