/** The grid with what opens on it: menus, the card of a visit, the times that are offered. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { CourseDialog } from '../courses/CourseDialog.tsx';
import type { DayNotesState } from '../dayNotes/useDayNotes.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import classes from './CalendarPage.module.css';
import type { Visit } from './calendarTypes.ts';
import { type GridInfo, OfferContext } from './GridContext.ts';
import { GridMenus } from './GridMenus.tsx';
import { elementOfVisit } from './gridTarget.ts';
import { firstOpenMinute } from './openHours.ts';
import type { GrabSignal } from './PinTarget.tsx';
import type { PickedTime } from './pickedTime.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';
import type { CalendarData } from './useCalendarData.ts';
import type { Desk } from './useDesk.ts';
import { useFindConflict } from './useFindConflict.ts';
import { useGridMenu } from './useGridMenu.ts';
import { useGridPointing } from './useGridPointing.ts';
import { useNearVisit } from './useNearVisit.ts';
import { useOfferedTimes } from './useOfferedTimes.ts';
import type { PinboardState } from './usePinboard.ts';
import { useScene } from './useScene.ts';
import { useVisitCommands } from './useVisitCommands.ts';
import { VisitCard } from './VisitCard.tsx';
import { visibleDays, type WeekStart } from './visibleDays.ts';

export interface GridDeskProps {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly data: CalendarData;
  readonly desk: Desk;
  readonly board: PinboardState;
  readonly notes: DayNotesState;
  readonly grabbed: GrabSignal;
  readonly now: string;
  readonly weekStartsOn: WeekStart;
  readonly showsWholeDay: boolean;
}

export function GridDesk(props: GridDeskProps) {
  const { address, changeAddress, data, desk, board, notes, now, weekStartsOn } = props;
  const frame = useRef<HTMLDivElement>(null);
  const scene = useScene(data, address, props.showsWholeDay);
  const findConflict = useFindConflict({ ...scene, by: address.by });
  const offer = useOfferedTimes({ ...props, drawn: scene.drawn });
  const [course, setCourse] = useState<ClientId>();
  const commands = useVisitCommands({ ...props, frame, onCourse: setCourse });
  const firstDay = visibleDays(address.view, address.date, weekStartsOn).fromDate;
  const page = { drawn: scene.drawn, gridMinutes: data.gridMinutes, firstDay };
  const menu = useGridMenu({ frame, page, visits: data.visits });
  const [near, onNear] = useNearVisit();
  useGridPointing(frame, { onMenu: menu.open, onKey: commands.press, onNear });
  const onPick = usePick(desk, board);
  const { grabbed } = props;
  const onGrab = useCallback((visit: Visit) => grabbed.current(visit), [grabbed]);
  const goToDay = useCallback((date: string) => changeAddress({ date, view: 'day' }), [changeAddress]);
  const nearVisit = menu.menu ? undefined : data.visits.find((visit) => visit.id === near);
  const beside = nearVisit && frame.current && elementOfVisit(frame.current, nearVisit.id);
  return (
    <div ref={frame} className={classes.grid}>
      <OfferContext value={offer}>
        <CalendarGrid
          {...scene}
          view={address.view}
          date={address.date}
          now={now}
          weekStartsOn={weekStartsOn}
          gridMinutes={data.gridMinutes}
          firstOpenMinute={firstOpenMinute(data.hours)}
          hoursOf={address.practitioner}
          info={useInfo(props, goToDay)}
          findConflict={findConflict}
          selectedId={desk.selectedId}
          inHand={board.inHand}
          onPick={onPick}
          onMove={desk.move}
          onGrab={onGrab}
          onDay={goToDay}
        />
      </OfferContext>
      <GridMenus
        {...menu}
        now={now}
        board={board}
        actions={commands.actions}
        onPick={desk.pick}
        onNote={notes.open}
      />
      {nearVisit && beside && <VisitCard visit={nearVisit} beside={beside} />}
      {course && <CourseDialog clientId={course} onClose={() => setCourse(undefined)} />}
    </div>
  );
}

function useInfo(
  { address, data, desk, notes: written }: GridDeskProps,
  openDay: GridInfo['openDay'],
): GridInfo {
  const { window: followUp, select } = desk;
  const { absences } = data;
  const { date: day } = address;
  const { notes, people, open: openNote } = written;
  return useMemo(
    () => ({ followUp, absences, notes, people, openNote, day, select, openDay }),
    [followUp, absences, notes, people, openNote, day, select, openDay],
  );
}

/** With a visit in hand a click puts it down; otherwise it begins a new one. */
function usePick({ pick }: Desk, { inHand, place }: PinboardState) {
  return useCallback(
    (picked: PickedTime) => (inHand ? place(inHand, picked) : pick(picked)),
    [inHand, place, pick],
  );
}
