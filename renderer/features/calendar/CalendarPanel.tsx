import { BookingPanel } from '../appointments/BookingPanel.tsx';
import { MoveRefused } from '../appointments/MoveRefused.tsx';
import { VisitPanel } from '../appointments/VisitPanel.tsx';
import { clientNameOf } from './calendarEvents.ts';
import type { CalendarData } from './useCalendarData.ts';
import type { Desk } from './useDesk.ts';

/** Whatever stands beside the calendar at the moment. */
export function CalendarPanel({
  desk,
  data,
  now,
}: {
  readonly desk: Desk;
  readonly data: CalendarData;
  readonly now: string;
}) {
  const { panel } = desk;
  switch (panel.kind) {
    case 'none':
      return null;
    case 'booking':
      return (
        <BookingPanel
          draft={panel.draft}
          data={data}
          today={now.slice(0, 10)}
          onChange={desk.changeDraft}
          onBooked={desk.booked}
          onClose={desk.close}
        />
      );
    case 'visit':
      return (
        <VisitPanel
          key={panel.id}
          id={panel.id}
          data={data}
          now={now}
          onMoved={desk.showDay}
          onBookNext={desk.bookNext}
          onClose={desk.close}
          isOverBooking={panel.begun !== undefined}
        />
      );
    case 'refused':
      return (
        <MoveRefused
          name={clientNameOf(panel.visit)}
          startsLocal={panel.picked.startsLocal}
          error={panel.error}
          onMove={({ startsLocal, reason }) =>
            desk.move(panel.visit, { ...panel.picked, startsLocal }, reason)
          }
          onClose={desk.close}
        />
      );
  }
}
