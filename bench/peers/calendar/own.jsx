/** Rollcall's own grid with the scene that its page would give it. */
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../../renderer/styles/global.css';
import { usePrivacy } from '../../../renderer/components/privacy.ts';
import { CalendarGrid } from '../../../renderer/features/calendar/CalendarGrid.tsx';
import { eventOf } from '../../../renderer/features/calendar/calendarEvents.ts';
import { mostAbreast } from '../../../renderer/features/calendar/mostAbreast.ts';
import { drawnHours, openHours } from '../../../renderer/features/calendar/openHours.ts';
import { theme } from '../../../renderer/styles/theme.ts';
import { columns, hours } from './scenes.js';

const nothing = () => undefined;
const fixed = {
  date: '2026-11-24',
  now: '2026-11-24T11:20',
  weekStartsOn: 1,
  gridMinutes: 15,
  firstOpenMinute: 540,
  hoursOf: undefined,
  info: {
    followUp: undefined,
    absences: [],
    notes: [],
    people: [],
    day: '2026-11-24',
    select: nothing,
    openNote: nothing,
  },
  findConflict: nothing,
  selectedId: undefined,
  inHand: undefined,
  onPick: nothing,
  onMove: nothing,
  onGrab: nothing,
  onDay: nothing,
};

/** What stands before the calendar is opened, and is not drawn again with it: the application around it. */
function Shell({ children }) {
  usePrivacy();
  return <MantineProvider theme={theme}>{children}</MantineProvider>;
}

export function own(element) {
  let show;
  function Place() {
    const [grid, setGrid] = useState(null);
    show = setGrid;
    return grid;
  }
  flushSync(() =>
    createRoot(element).render(
      <Shell>
        <Place />
      </Shell>,
    ),
  );
  const draw = (grid) => flushSync(() => show(grid));
  return (scene) => {
    const open = openHours('Europe/London', hours, []);
    const drawn = drawnHours(hours, scene.visits);
    const gridOf = (visits) => {
      const events = visits.map((visit) => eventOf(visit, 'practitioners'));
      return (
        <CalendarGrid
          {...fixed}
          view={scene.view}
          events={events}
          abreast={scene.view === 'week' ? mostAbreast(events) : 1}
          open={open}
          drawn={drawn}
          columns={scene.view === 'day' ? columns : undefined}
        />
      );
    };
    draw(gridOf(scene.visits));
    return { box: '.rbc-event', update: ({ visits }) => draw(gridOf(visits)) };
  };
}
