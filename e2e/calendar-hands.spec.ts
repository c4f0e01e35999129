/** What hands do in the calendar: drag, resize, menus, the pinboard; with what is in the way said meanwhile. */
import type { Route } from '@playwright/test';
import { addDays, wallTimeOf } from '../shared/scheduling/wallTime.ts';
import { zoneInTheMorning } from './desk.ts';
import { blockOf, bookVisit, expectAt, Hands, openOwnClinic, pointAt, stored } from './deskDay.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const anna = { givenName: 'Anna', familyName: 'Smith', phone: '07700 900456' };
const bella = { givenName: 'Bella', familyName: 'Jones', phone: '07700 900777' };
const tomorrow = () => addDays(wallTimeOf(Date.now(), zoneInTheMorning()).slice(0, 10), 1);

test.beforeEach(({ page }) => openOwnClinic(page, zoneInTheMorning()));

test('a dragged visit says what is in the way while it is dragged, and is moved where it is free', async ({
  page,
}) => {
  const day = tomorrow();
  const visit = await bookVisit(page, `${day}T10:00`, anna);
  await bookVisit(page, `${day}T13:00`, bella);
  await page.goto(`/calendar?view=day&date=${day}`);
  await expect(blockOf(page, 'Anna')).toBeVisible();
  const hands = new Hands(page);
  const grip = await pointAt(page, day, '10:30');
  await hands.drag(grip, await pointAt(page, day, '13:45'), async () => {
    await expect(page.locator('.rbc-addons-dnd-drag-preview')).toContainText('Olive Owner is taken 13:00');
    const free = await pointAt(page, day, '15:30');
    await page.mouse.move(free.x, free.y, { steps: 4 });
    await expect(page.locator('.visit-conflict')).toHaveCount(0);
  });
  await expectAt(page, visit, `${day}T15:00`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectAt(page, visit, `${day}T10:00`);
});

test('the lower edge of a visit makes it longer', async ({ page }) => {
  const day = tomorrow();
  const visit = await bookVisit(page, `${day}T10:00`, anna);
  await page.goto(`/calendar?view=day&date=${day}`);
  await expect(blockOf(page, 'Anna')).toBeVisible();
  const box = await blockOf(page, 'Anna').boundingBox();
  if (!box) throw new Error('there is no edge to hold');
  const from = { x: box.x + box.width / 2, y: box.y + box.height - 3 };
  const { y } = await pointAt(page, day, '11:30');
  await new Hands(page).drag(from, { x: from.x, y });
  await expect.poll(async () => (await stored(page, visit)).durationMinutes).toBe(90);
});

test('the menu of a visit opens by mouse and by key, is reached by arrows, and gives the focus back', async ({
  page,
}) => {
  const day = tomorrow();
  await bookVisit(page, `${day}T10:00`, anna);
  await page.goto(`/calendar?view=day&date=${day}`);
  const menu = page.getByRole('menu', { name: 'What to do with Anna Smith' });
  await blockOf(page, 'Anna').click({ button: 'right' });
  await expect(menu.getByRole('menuitem')).toContainText(['Open', 'Confirmed', 'Arrived']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  for (const key of ['ContextMenu', 'Shift+F10']) {
    await blockOf(page, 'Anna').focus();
    await page.keyboard.press(key);
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(blockOf(page, 'Anna')).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: 'Confirmed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(blockOf(page, 'Anna').getByRole('img', { name: 'Confirmed' })).toBeVisible();
  await blockOf(page, 'Anna').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Cancel, because…' }).hover();
  await page.getByRole('menuitem', { name: 'Client is unwell' }).click();
  await expect(blockOf(page, 'Anna')).toHaveCount(0);
});

test('the pinboard holds several visits over a restart, leaves them in place, and says what is in the way', async ({
  page,
}) => {
  const day = tomorrow();
  const next = addDays(day, 7);
  const visit = await bookVisit(page, `${day}T10:00`, anna);
  const other = await bookVisit(page, `${day}T12:00`, bella);
  await bookVisit(page, `${next}T12:00`, { ...anna, givenName: 'Cara', phone: '07700 900111' });
  await page.goto(`/calendar?view=day&date=${day}`);
  for (const name of ['Anna', 'Bella']) {
    await blockOf(page, name).focus();
    await page.keyboard.press('x');
  }
  await page.goto(`/calendar?view=day&date=${next}`);
  const board = page.getByRole('region', { name: 'Pinboard' });
  await expect(board.getByRole('listitem')).toHaveCount(2);
  await board.getByRole('button', { name: /^Bella/ }).click();
  await expect(board.getByRole('status')).toContainText('Olive Owner is taken 12:00');
  await expectAccessible(page);
  await expectAt(page, other, `${day}T12:00`);
  const free = await pointAt(page, next, '15:05');
  await page.mouse.click(free.x, free.y);
  await expectAt(page, other, `${next}T15:00`);
  await expect(board.getByRole('listitem')).toHaveCount(1);
  await board.getByRole('button', { name: /^Anna/ }).click();
  await page.keyboard.press('v');
  await expectAt(page, visit, `${next}T10:00`);
  await expect(board).toHaveCount(0);
});

test('a visit is dragged to the pinboard, and from there to a free time on another day', async ({ page }) => {
  const day = tomorrow();
  const next = addDays(day, 7);
  const visit = await bookVisit(page, `${day}T10:00`, anna);
  await page.goto(`/calendar?view=day&date=${day}`);
  await expect(blockOf(page, 'Anna')).toBeVisible();
  const grip = await pointAt(page, day, '10:30');
  const over = { x: grip.x, y: 30 };
  await new Hands(page).drag(grip, over, () =>
    expect(page.getByText('Let go here to keep it on the pinboard')).toBeVisible(),
  );
  const pinned = page.getByRole('region', { name: 'Pinboard' }).getByRole('button', { name: /^Anna/ });
  await expect(pinned).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Let go here to keep it on the pinboard')).toHaveCount(0);
  await expectAt(page, visit, `${day}T10:00`);
  await page.goto(`/calendar?view=day&date=${next}`);
  const free = await pointAt(page, next, '15:05');
  const column = page.locator(`.rbc-day-slot[data-date="${next}"]`);
  const box = await column.boundingBox();
  if (!box) throw new Error('the day is not in view');
  await pinned.dragTo(column, { targetPosition: { x: box.width / 2, y: free.y - box.y } });
  await expectAt(page, visit, `${next}T15:00`);
  await expect(page.getByRole('region', { name: 'Pinboard' })).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ contextOptions: { hasTouch: true } });
  test('a long press opens the menu of a visit and of an empty time, a short one opens the visit', async ({
    page,
  }) => {
    const day = tomorrow();
    await bookVisit(page, `${day}T10:00`, anna);
    await page.goto(`/calendar?view=day&date=${day}`);
    await expect(blockOf(page, 'Anna')).toBeVisible();
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    const press = async (point: { x: number; y: number }, milliseconds: number) => {
      await touch('touchStart', [point]);
      await page.waitForTimeout(milliseconds);
      await touch('touchEnd', []);
    };
    await press(await pointAt(page, day, '10:30'), 800);
    await expect(page.getByRole('menu', { name: 'What to do with Anna Smith' })).toBeVisible();
    await page.keyboard.press('Escape');
    await press(await pointAt(page, day, '14:35'), 800);
    await expect(page.getByRole('menuitem', { name: 'New visit here' })).toBeVisible();
    await page.keyboard.press('Escape');
    await press(await pointAt(page, day, '10:30'), 60);
    await expect(page.getByRole('complementary', { name: 'Visit' })).toBeVisible();
  });
});

test('an empty time has a menu of its own, and the free times of a client can be clicked', async ({
  page,
}) => {
  const day = tomorrow();
  await bookVisit(page, `${day}T10:00`, anna);
  await page.goto(`/calendar?view=day&date=${day}`);
  await expect(blockOf(page, 'Anna')).toBeVisible();
  const empty = await pointAt(page, day, '14:35');
  await page.mouse.click(empty.x, empty.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'New visit here' }).click();
  await expect(page.getByRole('textbox', { name: 'Time' })).toHaveValue('14:30');
  await page.getByRole('combobox', { name: 'Client' }).fill('smith');
  await page.getByRole('option', { name: /Anna Smith/ }).click();
  const ghost = page.getByRole('button', { name: /^Free, choice 1/ });
  await ghost.hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'Olive Owner' })).toBeVisible();
  await expectAccessible(page);
  await ghost.click();
  const named = (await ghost.getAttribute('aria-label')) ?? '';
  const [clock = ''] = /\d\d:\d\d/.exec(named) ?? [];
  await expect(page.getByRole('button', { name: /^Book / })).toContainText(clock);
});

test.describe('while the connection is lost', () => {
  test.use({ expectedProblems: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });
  test('the banner takes its place from the calendar, and the window does not scroll', async ({ page }) => {
    await page.route('**/changes', (route) => route.abort());
    await page.goto('/calendar?view=day');
    await expect(page.getByText('The connection to Rollcall’s data is lost.')).toBeVisible();
    await expect(page.locator('.rbc-time-content')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('what was typed stays, and is booked once the connection is back', async ({ page }) => {
    const day = tomorrow();
    const { clientId } = await bookVisit(page, `${day}T10:00`, anna);
    await page.goto(`/calendar?client=${clientId}&view=day&date=${day}`);
    await page.getByRole('textbox', { name: 'Note' }).fill('Comes by train');
    const book = page.getByRole('button', { name: /^Book \w{3},? / });
    await expect(book).toBeEnabled();
    const down = (route: Route) => route.abort();
    await page.route('**/trpc/**', down);
    await book.click();
    await expect(page.getByText('What you typed is still here')).toBeVisible();
    await page.unroute('**/trpc/**', down);
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Comes by train');
    await book.click();
    await expect(page.getByText(/^Booked for/)).toBeVisible();
  });
});
