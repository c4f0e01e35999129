import { expect, test } from 'vitest';
import { defaultProtocols } from './protocols.ts';
import { maintenanceDate, reviewDates } from './reviewDates.ts';

test('reviews fall 30, 90 and 180 days after the last session, to the day', () => {
  const { wrinkles } = defaultProtocols;
  expect(reviewDates(wrinkles, '2026-01-31')).toEqual(['2026-03-02', '2026-05-01', '2026-07-30']);
  expect(reviewDates(wrinkles, '2027-12-31')).toEqual(['2028-01-30', '2028-03-30', '2028-06-28']);
});

test('maintenance is due only where lines come back and the clinic has switched it on', () => {
  const maintenance = { isOn: true, everyDays: 180 };
  const { wrinkles, acne_scar_rolling: scars } = defaultProtocols;
  expect([
    maintenanceDate(wrinkles, '2026-01-31'),
    maintenanceDate({ ...wrinkles, maintenance }, '2026-01-31'),
    maintenanceDate({ ...scars, maintenance }, '2026-01-31'),
  ]).toEqual([undefined, '2026-07-30', undefined]);
});
