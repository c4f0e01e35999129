/** What the commonest tasks of the desk cost, counted while they are performed: clicks, drags and keys. */
import { addDays, wallTimeOf } from '../shared/scheduling/wallTime.ts';
import { signInToDemo, zoneInTheMorning } from './desk.ts';
import { ask, blockOf, bookVisit, expectAt, Hands, openOwnClinic } from './deskDay.ts';
import { expect, test } from './fixtures.ts';

const anna = { givenName: 'Anna', familyName: 'Smith', phone: '07700 900456' };
const today = () => wallTimeOf(Date.now(), zoneInTheMorning()).slice(0, 10);

test.describe('in a clinic of one’s own', () => {
  test.beforeEach(({ page }) => openOwnClinic(page, zoneInTheMorning()));

  for (const by of ['mouse', 'keyboard'] as const)
    test(`the next visit of a client who is leaving, by ${by}: two, and it is booked`, async ({ page }) => {
      const visit = await bookVisit(page, `${today()}T14:00`, anna);
      let { version } = visit;
      for (const to of ['arrived', 'checked-in', 'fulfilled'])
        ({ version } = await ask<{ version: number }>(page, 'appointments.setStatus', {
          id: visit.id,
          version,
          to,
        }));
      const hands = new Hands(page);
      const next = page.getByRole('link', { name: 'Book next: Anna Smith' });
      const book = page.getByRole('button', { name: /^Book \w{3},? / });
      if (by === 'mouse') {
        await hands.click(next);
        await hands.click(book);
      } else {
        await next.focus();
        await hands.press('Enter');
        await expect(book).toBeFocused();
        await hands.press('Enter');
      }
      await expect(page.getByText(/^Booked for/)).toBeVisible();
      expect([hands.clicks, hands.keys]).toEqual(by === 'mouse' ? [2, 0] : [0, 2]);
    });

  test('a visit to next week, same time: two keys, and one chord takes it back', async ({ page }) => {
    const day = addDays(today(), 1);
    const visit = await bookVisit(page, `${day}T10:00`, anna);
    await page.goto(`/calendar?view=week&date=${day}`);
    await blockOf(page, 'Anna').focus();
    const hands = new Hands(page);
    await hands.press('Shift+ArrowRight');
    await expectAt(page, visit, `${addDays(day, 7)}T10:00`);
    expect(hands.keys).toBe(2);
    await expect(blockOf(page, 'Anna')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Z');
    await expectAt(page, visit, `${day}T10:00`);
  });

  test('a visit to next week, same time: one drag in the month', async ({ page }) => {
    const day = `${addDays(`${today().slice(0, 8)}28`, 10).slice(0, 8)}08`;
    const visit = await bookVisit(page, `${day}T10:00`, anna);
    await page.goto(`/calendar?view=month&date=${day}`);
    const block = await blockOf(page, 'Anna').boundingBox();
    const rows = await page.locator('.rbc-month-row').all();
    const heights = await Promise.all(rows.map((row) => row.boundingBox()));
    const rowHeight = heights[0]?.height ?? 0;
    if (!block) throw new Error('the visit is not in the month');
    const from = { x: block.x + block.width / 2, y: block.y + block.height / 2 };
    const hands = new Hands(page);
    await hands.drag(from, { x: from.x, y: from.y + rowHeight });
    await expectAt(page, visit, `${addDays(day, 7)}T10:00`);
    expect([hands.drags, hands.clicks, hands.keys]).toEqual([1, 0, 0]);
  });

  test('a client by part of her phone number: its digits and Enter', async ({ page }) => {
    await bookVisit(page, `${today()}T14:00`, anna);
    await bookVisit(page, `${today()}T16:00`, { ...anna, givenName: 'Bella', phone: '07700 900777' });
    await page.goto('/');
    await expect(page.getByText('Anna Smith')).toBeVisible();
    const hands = new Hands(page);
    await hands.press(...'900456', 'Enter');
    await expect(page.getByRole('heading', { name: 'Anna Smith', level: 1 })).toBeVisible();
    expect([hands.keys, hands.clicks]).toEqual(['900456'.length + 1, 0]);
  });
});

test.describe('in a full clinic', () => {
  test.use({ clinicArguments: ['--demo'] });

  test('the aftercare sheet after signing: one click, or the printing key', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await signInToDemo(page, 'Mara Whitcombe');
    await page.goto('/follow-ups');
    await page.locator('td a[href^="/treatments/"]').first().click();
    const sheet = page.getByRole('link', { name: 'Print aftercare sheet' });
    await expect(sheet).toBeVisible();
    const session = page.url();
    const hands = new Hands(page);
    await hands.click(sheet);
    await expect(page).toHaveURL(/\/print\/handouts\//);
    expect(hands.clicks).toBe(1);
    await page.goto(session);
    await expect(sheet).toBeVisible();
    await page.keyboard.press('ControlOrMeta+P');
    await expect(page).toHaveURL(/\/print\/handouts\//);
  });

  test('a whole course: three clicks from Today', async ({ page }) => {
    await signInToDemo(page, 'Priya Nair');
    const hands = new Hands(page);
    await hands.click(page.getByRole('link', { name: 'Follow-ups' }));
    await hands.click(page.getByRole('button', { name: /^Whole course: / }).first());
    await hands.click(page.getByRole('dialog').getByRole('button', { name: /^Book (these|this)/ }));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(hands.clicks).toBe(3);
  });

  test('somebody else at the desk: one chord, her name and her PIN', async ({ page }) => {
    await signInToDemo(page, 'Mara Whitcombe');
    const hands = new Hands(page);
    await hands.press('Control+l');
    await hands.click(page.getByRole('button', { name: 'Tom Bell' }));
    await expect(page.getByLabel('PIN of Tom Bell')).toBeFocused();
    await hands.press(...'1590', 'Enter');
    await expect(page.getByRole('navigation', { name: 'Main' }).getByText('Tom Bell')).toBeVisible();
    expect([hands.clicks, hands.keys]).toEqual([1, 2 + 4 + 1]);
  });
});
