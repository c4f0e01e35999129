/** Two desks, one time: one wins, the other is told, and nothing typed is lost. */
import type { Page } from '@playwright/test';
import { addDays } from '../shared/scheduling/wallTime.ts';
import { type demoPins, signInToDemo } from './desk.ts';
import { expect, test } from './fixtures.ts';

test.use({ clinicArguments: ['--demo'] });

/** Far enough ahead that the demo clinic has nothing on that day; Mara works on Mondays. */
function freeMonday(): string {
  const today = new Date().toISOString().slice(0, 10);
  const toMonday = (8 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7;
  return addDays(today, toMonday + 140);
}

async function fillIn(page: Page, who: keyof typeof demoPins, client: string): Promise<void> {
  await signInToDemo(page, who);
  await page.goto(`/calendar?view=day&date=${freeMonday()}`);
  await page.getByRole('button', { name: 'New visit' }).click();
  await page.getByRole('combobox', { name: 'Client' }).fill(client);
  await page.getByRole('listbox', { name: 'Clients' }).getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Service' }).selectOption({ label: 'Consultation, 30 min' });
  await page.getByRole('combobox', { name: 'Practitioner' }).selectOption({ label: 'Mara Whitcombe' });
  await page.getByRole('textbox', { name: 'Day' }).fill(freeMonday());
  await page.getByRole('textbox', { name: 'Time' }).fill('10:00');
  await page.getByRole('textbox', { name: 'Note' }).fill(`Typed by ${who}`);
}

test('two desks book the same time at once: one has it, the other is told and keeps what was typed', async ({
  page,
  clinic,
}) => {
  const other = await clinic.newDesk();
  await fillIn(page, 'Tom Bell', 'a');
  await fillIn(other, 'Priya Nair', 'e');
  const book = { name: /^Book .*10:00/ };
  await Promise.all([page.getByRole('button', book).click(), other.getByRole('button', book).click()]);

  const panels = [page, other].map((desk) => desk.getByRole('complementary', { name: 'New visit' }));
  await expect
    .poll(async () =>
      (await Promise.all(panels.map((panel) => panel.count()))).reduce((sum, count) => sum + count, 0),
    )
    .toBe(1);
  const [loser, winner, name] =
    (await panels[0]?.count()) === 1 ? [page, other, 'Tom Bell'] : [other, page, 'Priya Nair'];
  await expect(loser.getByRole('alert')).toContainText('Mara Whitcombe');
  await expect(loser.getByRole('textbox', { name: 'Note' })).toHaveValue(`Typed by ${name}`);
  for (const desk of [loser, winner])
    await expect(desk.getByRole('region', { name: 'Calendar' }).getByText('10:00–10:30')).toHaveCount(1);
});

test('what one desk books appears at the other without asking', async ({ page, clinic }) => {
  const other = await clinic.newDesk();
  await fillIn(page, 'Tom Bell', 'a');
  await signInToDemo(other, 'Priya Nair');
  await other.goto(`/calendar?view=day&date=${freeMonday()}`);
  await expect(other.getByRole('region', { name: 'Calendar' })).toBeVisible();
  await page.getByRole('button', { name: /^Book .*10:00/ }).click();
  await expect(other.getByRole('region', { name: 'Calendar' }).getByText('10:00–10:30')).toBeVisible({
    timeout: 2_000,
  });
});
