/** What English says differently for one of a thing; every other sentence is its own key. */
export const english = {
  '{count} days_one': '1 day',
  '{count} people on the waiting list_one': '1 person on the waiting list',
  '{count} photos_one': '1 photo',
  '{count} sources_one': '1 source',
  '{count} visits_one': '1 visit',
  '{count} visits are booked then. Nothing was cancelled: move or cancel each one._one':
    'One visit is booked then. Nothing was cancelled: move or cancel it.',
  '{count} visits are still booked and will stay in the calendar: {toCome}. Cancel what is not wanted first._one':
    '1 visit is still booked and will stay in the calendar: {toCome}. Cancel it first if it is not wanted.',
  '{again} and move {count} visits_one': '{again} and move 1 visit',
  '{count} visits booked: {days}._one': '1 visit booked: {days}.',
  '{count} visits of the course changed._one': '1 visit of the course changed.',
  'Book these {count} visits_one': 'Book this visit',
  'Move these {count} visits too_one': 'Move this visit too',
} as const;
