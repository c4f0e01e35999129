/** A course that is booked whole, loses a visit and is put in order again; and somebody who takes the freed time. */
import type { Page } from '@playwright/test';
import { signInToDemo } from './desk.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ clinicArguments: ['--demo'] });

test('a whole course in two clicks; a cancelled visit takes the later ones along, and its time is offered', async ({
  page,
}) => {
  await signInToDemo(page);
  await test.step('somebody waits for an earlier time', () => putOnWaitingList(page));
  const name = await test.step('the rest of a course is booked from the recall list', () => bookCourse(page));
  await test.step('its second visit is cancelled', () => cancelSecond(page, name));
  await test.step('the later visits move with it, and back again with one undo', async () => {
    const rest = page.getByRole('dialog', { name: 'The rest of the course' });
    await expect(rest.getByRole('row')).toHaveCount(3);
    await expectAccessible(page);
    await rest.getByRole('button', { name: /^Book session 3 again/ }).click();
    await page.getByText(/visits? of the course changed/).waitFor();
  });
  await test.step('the freed time is offered to who waits', async () => {
    await page.getByRole('button', { name: 'See who' }).click();
    const freed = page.getByRole('dialog', { name: /^Free:/ });
    await expect(freed.getByRole('button', { name: /^(Book|Move to) / }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/visits? of the course changed/)).toHaveCount(0);
  });
});

async function putOnWaitingList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('row').nth(5).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Put on the waiting list…' }).click();
  const form = page.getByRole('dialog', { name: 'Waiting for an earlier time' });
  await form.getByRole('combobox', { name: 'Service' }).selectOption({ label: 'Review' });
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Put on the waiting list' }).click();
  await expect(page.getByText(/^Waits for an earlier time/)).toBeVisible();
}

async function bookCourse(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Follow-ups' }).click();
  const row = page.getByRole('row', { name: /1 of 4/ }).first();
  const name = (await row.getByRole('link').first().textContent()) ?? '';
  await row.getByRole('button', { name: /^Whole course/ }).click();
  const course = page.getByRole('dialog', { name: /^Whole course/ });
  await expect(course.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await course.getByRole('button', { name: 'Book these 3 visits' }).click();
  await page.getByText(/^3 visits booked: /).waitFor();
  return name;
}

async function cancelSecond(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Find a client/ }).click();
  await page.getByRole('combobox', { name: 'Find a client' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('link', { name: /session 3/ })
    .click();
  await page.getByRole('region', { name: 'Calendar' }).getByText(name).first().click();
  await page.getByRole('button', { name: 'Cancel this visit…' }).click();
  await page.getByLabel('Why is it cancelled?').selectOption('unwell');
  await page.getByRole('button', { name: 'Cancel the visit' }).click();
}
