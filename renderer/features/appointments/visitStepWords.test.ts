/** @vitest-environment node */
import { expect, test } from 'vitest';
import { stepsFrom, type VisitState } from '../../../shared/schemas/appointments.ts';
import { stepWords } from './visitStepWords.ts';

test('each step says what it does from where the visit stands', () => {
  const states: readonly VisitState[] = [
    'booked',
    'confirmed',
    'arrived',
    'numbing',
    'checked-in',
    'fulfilled',
    'noshow',
    'cancelled',
  ];
  const words = Object.fromEntries(
    states.map((state) => [
      state,
      stepsFrom[state].filter((to) => to !== 'entered-in-error').map((to) => stepWords(state, to)),
    ]),
  );
  expect(words).toEqual({
    booked: ['Confirmed', 'Arrived', 'Start treatment', 'No-show'],
    confirmed: ['Arrived', 'Start treatment', 'No-show', 'Not confirmed'],
    arrived: ['Numbing', 'Start treatment', 'Done', 'Not here yet'],
    numbing: ['Start treatment', 'Done', 'Not numbing yet'],
    'checked-in': ['Done', 'Back to waiting'],
    fulfilled: ['Not done yet'],
    noshow: ['Book it again', 'Arrived'],
    cancelled: ['Book it again'],
  });
});
