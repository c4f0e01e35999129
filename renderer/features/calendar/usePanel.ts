/** What stands beside the calendar: a new visit, a visit, a refused move, or nothing. */
import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { type BookingDraft, type DraftChange, emptyDraft } from '../appointments/bookingDraft.ts';
import type { Visit } from './calendarTypes.ts';
import type { PickedTime } from './pickedTime.ts';

export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'booking'; readonly draft: BookingDraft }
  | { readonly kind: 'visit'; readonly id: AppointmentId }
  | {
      readonly kind: 'refused';
      readonly visit: Visit;
      readonly picked: PickedTime;
      readonly error: unknown;
    };

export type SetPanel = Dispatch<SetStateAction<Panel>>;

export function usePanel() {
  const [panel, setPanel] = useState<Panel>({ kind: 'none' });
  /** Opens the booking where it is not open, and changes it where it is: nothing typed is lost by another click. */
  const book = useCallback((date: string, change: DraftChange) => {
    setPanel((before) => {
      const draft = before.kind === 'booking' ? before.draft : emptyDraft(date);
      return { kind: 'booking', draft: { ...draft, ...change } };
    });
  }, []);
  return { panel, setPanel, book };
}
