/** The weeks in which the clocks change, in London, on a computer that is set to New York. */
import type { Page } from '@playwright/test';
import { addDays } from '../shared/scheduling/wallTime.ts';
import { blockOf, bookVisit, expectAt, gutterAt, Hands, openOwnClinic, pointAt, stored } from './deskDay.ts';
import { expect, test } from './fixtures.ts';

test.use({ timezoneId: 'America/New_York' });
test.beforeEach(({ page }) => openOwnClinic(page, 'Europe/London'));

const anna = { givenName: 'Anna', familyName: 'Smith', phone: '07700 900456' };
const hour = 3_600_000;

/** On the pictures it is always the same day, and none of those that are drawn. */
const today = new Date('2026-12-01T10:00:00Z');

/** Letters may be drawn a little otherwise by another Chromium; a visit or a line that moves by half an hour may not. */
async function expectPicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('region', { name: 'Calendar' })).toHaveScreenshot(`${name}.png`, {
    threshold: 0.25,
    maxDiffPixelRatio: 0.005,
  });
}

/** Borders and roundings; a slot of 15 minutes is 15 high. */
const pixels = 4;

for (const { change, hours } of [
  { change: '2027-03-28', hours: 23 },
  // It is over, so that nothing is dragged into it any more.
  { change: '2026-10-25', hours: undefined },
  { change: '2027-10-31', hours: 25 },
])
  test(`${change}: every visit stands at its time on the clock, and is dragged across the change`, async ({
    page,
  }) => {
    const before = addDays(change, -1);
    const names = ['Before', 'During', 'Monday'];
    const days = [addDays(change, -2), change, addDays(change, 1)];
    for (const [index, day] of days.entries())
      await bookVisit(page, `${day}T${12 + index}:15`, { ...anna, givenName: names[index] ?? '' });
    const visit = await bookVisit(page, `${before}T09:30`, anna);

    for (const [view, date] of [['week', change], ...days.map((day) => ['day', day])] as const) {
      await page.goto(`/calendar?view=${view}&date=${date}`);
      const shown = view === 'week' ? days.slice(0, 2) : [date];
      for (const day of shown) {
        const index = days.indexOf(day ?? '');
        await expect(blockOf(page, names[index] ?? '')).toBeVisible();
        const box = await blockOf(page, names[index] ?? '').boundingBox();
        const at = await gutterAt(page, `${12 + index}:15`);
        const end = await gutterAt(page, `${13 + index}:15`);
        expect(Math.abs((box?.y ?? 0) - at), `${day} begins`).toBeLessThanOrEqual(pixels);
        expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - end), `${day} ends`).toBeLessThanOrEqual(pixels);
      }
    }

    if (hours === undefined) return;
    await page.clock.setFixedTime(today);
    for (const view of ['day', 'week', 'month']) {
      await page.goto(`/calendar?view=${view}&date=${change}`);
      await expect(blockOf(page, 'During')).toBeVisible();
      await expectPicture(page, `${change}-${view}`);
    }

    await page.goto(`/calendar?view=week&date=${before}`);
    await expect(blockOf(page, 'Anna')).toBeVisible();
    const wasAt = (await stored(page, visit)).startsAt;
    const from = await pointAt(page, before, '10:00');
    const to = await pointAt(page, change, '10:00');
    await new Hands(page).drag(from, to);
    await expectAt(page, visit, `${change}T09:30`);
    expect((await stored(page, visit)).startsAt - wasAt).toBe(hours * hour);

    await page.goto(`/calendar?view=month&date=${change}`);
    const cell = await blockOf(page, 'During').boundingBox();
    const number = await page
      .getByRole('button', { name: new RegExp(`${Number(change.slice(8))} (March|October)`) })
      .boundingBox();
    expect(Math.abs((cell?.y ?? 0) - (number?.y ?? 0))).toBeLessThan(90);
    expect(cell?.x).toBeLessThan((number?.x ?? 0) + (number?.width ?? 0));
  });

test('the hour that the clocks skip is drawn as such at its place', async ({ page }) => {
  await page.clock.setFixedTime(today);
  await page.goto('/calendar?view=day&date=2027-03-28');
  await page.getByRole('button', { name: 'More about the view' }).click();
  await page.getByRole('menuitem', { name: 'Show all 24 hours' }).click();
  const skipped = page.locator('.rbc-day-slot .hours-skipped');
  await expect(skipped).toHaveText('This hour does not exist today');
  await skipped.scrollIntoViewIfNeeded();
  const box = await skipped.boundingBox();
  expect(Math.abs((box?.y ?? 0) - (await gutterAt(page, '01:00')))).toBeLessThanOrEqual(pixels);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (await gutterAt(page, '02:00')))).toBeLessThanOrEqual(
    pixels,
  );
  await expectPicture(page, 'skipped-hour');
});
