import { expect, test } from 'vitest';
import { t } from './t.ts';

test('a sentence is written as it stands, with its places filled as they are', () => {
  expect([
    t('Nothing is booked. What then?'),
    t('{name} is booked at {time}', { name: 'Ó Brien <b>{time}</b>', time: '10:00' }),
    t('{count} visits{rest}', { count: 0, rest: undefined }),
  ]).toEqual(['Nothing is booked. What then?', 'Ó Brien <b>{time}</b> is booked at 10:00', '0 visits']);
});

test('one of a thing is said as one says it', () => {
  expect([0, 1, 2].map((count) => t('{count} visits', { count }))).toEqual([
    '0 visits',
    '1 visit',
    '2 visits',
  ]);
});
