/** The same visits for every calendar: a week from Monday, 23 November 2026, or its month, or one day of it in columns. */
const people = [
  'Whitcombe',
  'Rao',
  'Okafor',
  'Marques',
  'Frost',
  'Novak',
  'Hart',
  'Ines',
  'Jude',
  'Kato',
  'Lund',
  'Mora',
];
const names = [
  'Amelia',
  'Grace',
  'Zara',
  'Priya',
  'Chloé',
  'Oksana',
  'Niamh',
  'Yasmin',
  'Ruth',
  'Omar',
  'Leo',
];
const families = ['Smith', 'Okafor', 'Nowak', 'García', 'Featherstonehaugh', 'Khan', 'O’Brien'];

export const columns = people.map((title, index) => ({ id: `p${index}`, title, colour: '#1f6661' }));
export const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  id: `h${weekday}`,
  staffId: null,
  weekday,
  startMinute: 540,
  endMinute: 1080,
}));

const two = (number) => String(number).padStart(2, '0');

function visit(index, { date, minute, person, minutes }) {
  return {
    id: `v${index}`,
    clientId: `c${index}`,
    clientGivenName: names[index % names.length],
    clientFamilyName: families[index % families.length],
    clientPhone: '07700 900123',
    clientAlert: index % 9 === 0 ? 'Cold sores in the past' : '',
    serviceId: 's1',
    serviceName: 'Microneedling, face',
    serviceKind: 'treatment',
    practitionerId: `p${person}`,
    practitionerName: people[person],
    practitionerColour: '#1f6661',
    roomId: `r${person}`,
    roomName: `Room ${person + 1}`,
    startsLocal: `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    durationMinutes: minutes,
    startsAt: 0,
    endsAt: 0,
    timeZone: 'Europe/London',
    status: 'booked',
    confirmedAt: index % 2 === 0 ? 1 : null,
    arrivedAt: null,
    numbingStartedAt: null,
    treatmentStartedAt: null,
    finishedAt: null,
    cancelReason: null,
    cancelNote: '',
    note: index % 7 === 0 ? 'Prefers mornings' : '',
    overrideReason: null,
    planId: null,
    sessionNumber: 2,
    plannedCount: 4,
    nextVisitDecision: null,
    bufferMinutes: 15,
    isDuringAbsence: false,
    version: 1,
  };
}

const dateOf = (month, day) => `2026-${two(month)}-${two(day)}`;

/**
 * @param count how many visits, spread over the days and the hours
 * @param minutes how long each is
 */
function spread(count, days, practitioners, minutes = 60) {
  const rounds = (9 * 60) / minutes;
  const visits = Array.from({ length: count }, (_, index) => {
    const date = days[index % days.length];
    const round = Math.floor(index / days.length);
    return visit(index, {
      date,
      person: round % practitioners,
      minute: 540 + (Math.floor(round / practitioners) % rounds) * minutes,
      minutes,
    });
  });
  // In the order of time, as the backend reads them; the one that is dragged stays at nine.
  return visits.sort((a, b) => (a.startsLocal < b.startsLocal ? -1 : Number(a.startsLocal > b.startsLocal)));
}

const weekDays = [23, 24, 25, 26, 27, 28].map((day) => dateOf(11, day));
const monthDays = Array.from({ length: 30 }, (_, index) => dateOf(11, index + 1));

/** The visit that is dragged: second in every scene, at nine. */
export const dragged = { clientGivenName: 'Hand', clientFamilyName: 'Held' };
const withDragged = (visits) => visits.with(1, { ...visits[1], ...dragged });

export const scenes = {
  // Four abreast: of more, Rollcall would draw three and the number of the others.
  week: { view: 'week', visits: withDragged(spread(300, weekDays, 4, 30)) },
  day: { view: 'day', visits: withDragged(spread(120, ['2026-11-24'], 12)) },
  month: { view: 'month', visits: withDragged(spread(1000, monthDays, 6)) },
};

/** One visit an hour later, everything else the same objects. */
export function changed(visits) {
  const at = Math.floor(visits.length / 2);
  const before = visits[at];
  const hour = Number(before.startsLocal.slice(11, 13));
  const after = {
    ...before,
    startsLocal: `${before.startsLocal.slice(0, 11)}${two(hour === 17 ? 9 : hour + 1)}:00`,
  };
  return { after, visits: visits.with(at, after) };
}

export function endOf(visit) {
  const [hour, minute] = visit.startsLocal.slice(11).split(':').map(Number);
  const minutes = hour * 60 + minute + visit.durationMinutes;
  return `${visit.startsLocal.slice(0, 11)}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export const nameOf = (visit) => `${visit.clientGivenName} ${visit.clientFamilyName}`;
