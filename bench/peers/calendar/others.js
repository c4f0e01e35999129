/** FullCalendar 7 and DayPilot Lite as their documentation sets them up. */
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import interactionPlugin from 'fullcalendar/interaction';
import classicThemePlugin from 'fullcalendar/themes/classic';
import timeGridPlugin from 'fullcalendar/timegrid';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { DayPilot } from '@daypilot/daypilot-lite-javascript';
import { columns, endOf, nameOf } from './scenes.js';

const dayOfColumn = (visit) =>
  `2026-11-${String(23 + Number(visit.practitionerId.slice(1)) - 7).padStart(2, '0')}`;

/** Columns for practitioners cost money there: twelve days side by side draw the same twelve columns. */
export function fullCalendar(element, { view, visits }) {
  const place = (visit, local) => (view === 'day' ? `${dayOfColumn(visit)}${local.slice(10)}` : local);
  const eventOf = (visit) => ({
    id: visit.id,
    title: nameOf(visit),
    start: place(visit, visit.startsLocal),
    end: place(visit, endOf(visit)),
    extendedProps: { what: visit.serviceName },
  });
  const calendar = new Calendar(element, {
    plugins: [dayGridPlugin, timeGridPlugin, interactionPlugin, classicThemePlugin],
    initialView: { week: 'timeGridWeek', day: 'columns', month: 'dayGridMonth' }[view],
    views: { columns: { type: 'timeGrid', duration: { days: 12 } } },
    initialDate: view === 'day' ? '2026-11-16' : '2026-11-24',
    firstDay: 1,
    height: 820,
    editable: true,
    slotDuration: '00:15:00',
    slotMinTime: '08:00',
    slotMaxTime: '19:00',
    slotEventOverlap: false,
    dayMaxEvents: true,
    eventClass: 'bench-visit',
    headerToolbar: false,
    events: visits.map(eventOf),
  });
  calendar.render();
  return {
    box: '.bench-visit',
    update({ after }) {
      const event = calendar.getEventById(after.id);
      event.setDates(place(after, after.startsLocal), place(after, endOf(after)));
    },
  };
}

export function dayPilot(element, { view, visits }) {
  const eventOf = (visit) => ({
    id: visit.id,
    text: nameOf(visit),
    start: `${visit.startsLocal}:00`,
    end: `${endOf(visit)}:00`,
    resource: visit.practitionerId,
  });
  element.id = 'pilot';
  const config = { startDate: '2026-11-24', events: visits.map(eventOf), weekStarts: 1 };
  const calendar =
    view === 'month'
      ? new DayPilot.Month('pilot', config)
      : new DayPilot.Calendar('pilot', {
          ...config,
          viewType: view === 'week' ? 'Week' : 'Resources',
          ...(view === 'day' ? { columns: columns.map(({ id, title }) => ({ id, name: title })) } : {}),
          cellDuration: 15,
          dayBeginsHour: 8,
          dayEndsHour: 19,
          heightSpec: 'BusinessHours',
          businessBeginsHour: 8,
          businessEndsHour: 19,
        });
  calendar.init();
  return {
    box: '.month_default_event, .calendar_default_event',
    update: ({ after }) => calendar.events.update(eventOf(after)),
  };
}
