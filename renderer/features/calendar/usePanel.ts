/** What stands beside the calendar: a new visit, a visit, a refused move, or nothing. */
import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { type BookingDraft, type DraftChange, emptyDraft } from '../appointments/bookingDraft.ts';
import type { Visit } from './calendarTypes.ts';
import type { PickedTime } from './pickedTime.ts';

export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'booking'; readonly draft: BookingDraft }
  | {
      readonly kind: 'visit';
      readonly id: AppointmentId;
      /** A booking that was begun before somebody looked at this visit. */
      readonly begun?: BookingDraft | undefined;
    }
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
      const draft = before.kind === 'booking' ? before.draft : (begunIn(before) ?? emptyDraft(date));
      return { kind: 'booking', draft: { ...draft, ...change } };
    });
  }, []);
  const look = useCallback((id: AppointmentId) => {
    setPanel((before) => ({ kind: 'visit', id, begun: begunIn(before) }));
  }, []);
  /** Back to the booking that was begun, or to nothing. */
  const close = useCallback(() => {
    setPanel((before) => {
      const draft = before.kind === 'visit' ? before.begun : undefined;
      return draft ? { kind: 'booking', draft } : { kind: 'none' };
    });
  }, []);
  return { panel, setPanel, book, look, close };
}

/** Nothing typed is lost by looking at something else. */
function begunIn(panel: Panel): BookingDraft | undefined {
  if (panel.kind === 'visit') return panel.begun;
  if (panel.kind !== 'booking') return undefined;
  const { client, newClient, note } = panel.draft;
  return client || newClient || note !== '' ? panel.draft : undefined;
}
