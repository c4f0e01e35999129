/** What the commonest tasks of the desk cost, counted while they are performed: clicks, drags and keys. */
import type { Locator, Page } from '@playwright/test';
import { addDays, wallTimeOf } from '../shared/scheduling/wallTime.ts';
import { ownPin, signInToDemo, zoneInTheMorning } from './desk.ts';
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
      const book = page.getByRole('button', { name: /^Book \w{3},? / });
      await taking(hands, by)(page.getByRole('link', { name: 'Book next: Anna Smith' }));
      await expect(book).toBeFocused();
      if (by === 'mouse') await hands.click(book);
      else await hands.press('Enter');
      await expect(page.getByText(/^Booked for/)).toBeVisible();
      expect([hands.clicks, hands.keys]).toEqual(by === 'mouse' ? [2, 0] : [0, 2]);
    });

  test('a visit to next week, same time: two keys; taken back by one chord, or by one click', async ({
    page,
  }) => {
    const day = addDays(today(), 1);
    const visit = await bookVisit(page, `${day}T10:00`, anna);
    await page.goto(`/calendar?view=week&date=${day}`);
    await blockOf(page, 'Anna').focus();
    const hands = new Hands(page);
    await hands.press('Shift+ArrowRight');
    await expectAt(page, visit, `${addDays(day, 7)}T10:00`);
    await expect(blockOf(page, 'Anna')).toBeFocused();
    await hands.press('ControlOrMeta+Z');
    await expectAt(page, visit, `${day}T10:00`);
    expect([hands.keys, hands.clicks]).toEqual([2 + 2, 0]);
    await hands.click(page.getByRole('button', { name: 'Redo' }).last());
    await expectAt(page, visit, `${addDays(day, 7)}T10:00`);
    await hands.click(page.getByRole('button', { name: 'Undo' }));
    await expectAt(page, visit, `${day}T10:00`);
    expect([hands.keys, hands.clicks]).toEqual([2 + 2, 2]);
  });

  test('a step that was pressed by mistake on Today: one click takes it back', async ({ page }) => {
    await bookVisit(page, `${today()}T14:00`, anna);
    await page.goto('/');
    await page.getByRole('button', { name: 'Arrived: Anna Smith' }).click();
    await expect(page.getByText('1 here now')).toBeVisible();
    const hands = new Hands(page);
    await hands.click(page.getByRole('button', { name: 'Undo' }));
    await expect(page.getByText('0 here now')).toBeVisible();
    expect(hands.clicks).toBe(1);
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
    await page.goto(session);
    await expect(sheet).toBeVisible();
    await hands.press('ControlOrMeta+P');
    await expect(page).toHaveURL(/\/print\/handouts\//);
    expect([hands.clicks, hands.keys]).toEqual([1, 2]);
  });

  for (const by of ['mouse', 'keyboard'] as const)
    test(`a session like the last one, recorded and signed, by ${by}: at most twelve`, async ({ page }) => {
      await signInToDemo(page, 'Mara Whitcombe');
      const name = await beginTreatment(page);
      await page.goto('/');
      const hands = new Hands(page);
      const take = taking(hands, by);
      await take(page.getByRole('link', { name: `Record: ${name}` }));
      await take(page.getByRole('button', { name: 'Nothing new' }));
      await take(page.getByRole('button', { name: 'Same as last time' }));
      await expect(page.getByLabel('Name and model')).not.toHaveValue('');
      // A field that is filled counts as one, however much is typed or scanned into it.
      await page.getByRole('combobox', { name: 'Lot number', exact: true }).fill('X26-0417');
      await page.getByLabel('Expires on', { exact: true }).fill('2031-12');
      let filled = 2;
      const anaesthetic = page.getByRole('combobox', { name: 'Anaesthetic', exact: true });
      // When it was put on is known from the visit.
      if (await anaesthetic.inputValue()) {
        await page.getByLabel('Taken off at', { exact: true }).fill('23:59');
        filled += 1;
      }
      const isNew = page.getByRole('checkbox', { name: /New for this client/ });
      await isNew.focus();
      await hands.press('Space');
      await take(page.getByRole('button', { name: '+ Even redness' }));
      await take(page.getByRole('button', { name: 'Sign record' }));
      await expect(page.getByText(/^Signed by Mara Whitcombe/)).toBeVisible();
      expect(hands.clicks + hands.keys + filled).toBeLessThanOrEqual(12);
    });

  for (const by of ['mouse', 'keyboard'] as const)
    test(`a whole course from Today, by ${by}: three`, async ({ page }) => {
      await signInToDemo(page, 'Priya Nair');
      const hands = new Hands(page);
      const take = taking(hands, by);
      await take(page.getByRole('link', { name: 'Follow-ups' }));
      await take(page.getByRole('button', { name: /^Whole course: / }).first());
      await take(page.getByRole('dialog').getByRole('button', { name: /^Book (these|this)/ }));
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect([hands.clicks, hands.keys]).toEqual(by === 'mouse' ? [3, 0] : [0, 3]);
    });

  test('the next person to call did not answer: two clicks from Today, or one key on her line', async ({
    page,
  }) => {
    await signInToDemo(page, 'Priya Nair');
    const list = page.getByRole('region', { name: 'To call' });
    const names = list.locator('tbody tr td:first-child a');
    await expect(names.nth(1)).toBeVisible();
    const [first = '', second = ''] = await names.allTextContents();
    const hands = new Hands(page);
    await hands.click(list.getByRole('button', { name: `Called: ${first}` }));
    await hands.click(page.getByRole('menuitem', { name: 'No answer' }));
    await expect(names.first()).toHaveText(second);
    await names.first().focus();
    await hands.press('a');
    await expect(names.first()).not.toHaveText(second);
    expect([hands.clicks, hands.keys]).toEqual([2, 1]);
  });

  test('somebody else at the desk: by mouse two clicks, by keyboard a chord and two keys, and her PIN', async ({
    page,
  }) => {
    await signInToDemo(page, 'Mara Whitcombe');
    const who = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByText(name);
    const hands = new Hands(page);
    await hands.click(page.getByRole('button', { name: /Lock or switch/ }));
    await hands.click(page.getByRole('button', { name: 'Tom Bell' }));
    await expect(page.getByLabel('PIN of Tom Bell')).toBeFocused();
    await hands.press(...'1590', 'Enter');
    await expect(who('Tom Bell')).toBeVisible();
    expect([hands.clicks, hands.keys]).toEqual([2, 4 + 1]);
    await hands.press('Control+l');
    await expect(page.getByLabel('PIN of Tom Bell')).toBeFocused();
    await hands.press('Shift+Tab', 'Enter');
    await expect(page.getByLabel('PIN of Priya Nair')).toBeFocused();
    await hands.press(...'7530', 'Enter');
    await expect(who('Priya Nair')).toBeVisible();
    expect([hands.clicks, hands.keys]).toEqual([2, 5 + 2 + 3 + 4 + 1]);
  });
});

/** Taking what is on the screen: with the mouse, or with Enter on what has the focus. */
function taking(hands: Hands, by: 'mouse' | 'keyboard') {
  return async (target: Locator) => {
    if (by === 'mouse') return hands.click(target);
    await target.focus();
    await hands.press('Enter');
  };
}

interface Due {
  readonly clientId: string;
  readonly kind: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Somebody who is due for her next session is in the treatment room now, whatever the hour. @returns her name */
async function beginTreatment(page: Page): Promise<string> {
  const due = await ask<Due[]>(page, 'followUps.list', {});
  const client = due.find(({ kind }) => kind === 'next_session');
  const services = await ask<{ id: string; kind: string }[]>(page, 'clinic.services');
  // Somebody of her own, who is free at any hour.
  const nora = { name: 'Nora New', role: 'practitioner', treats: true, colour: '#336699', pin: ownPin };
  const practitioner = await ask<{ id: string }>(page, 'staff.create', nora);
  if (!client) throw new Error('nobody is due');
  const { clientId, givenName, familyName } = client;
  const visit = {
    clientId,
    serviceId: services.find(({ kind }) => kind === 'treatment')?.id,
    practitionerId: practitioner.id,
    startsLocal: wallTimeOf(Date.now(), 'Europe/London'),
    durationMinutes: 5,
    overrideReason: 'Entered for a test of the record',
  };
  let { id, version } = await ask<{ id: string; version: number }>(page, 'appointments.book', visit);
  for (const to of ['arrived', 'numbing', 'checked-in'])
    ({ id, version } = await ask<{ id: string; version: number }>(page, 'appointments.setStatus', {
      id,
      version,
      to,
    }));
  return `${givenName} ${familyName}`;
}
