/** The whole chain, as the people of a clinic walk it on their first day: set up, import, book, record, follow up, print. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addToTeam, ownPin, setUpClinic, signIn } from './desk.ts';
import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

const clientsFile = join(import.meta.dirname, 'fixtures-csv', 'clinic-500.csv');

test('from a new clinic to the sheet in the client’s hand', async ({ page: owner, clinic }) => {
  test.setTimeout(180_000);
  await test.step('the owner sets the clinic up and takes on a team', async () => {
    await setUpClinic(owner);
    await addToTeam(owner, 'Rita Reception', 'Front desk');
    await addToTeam(owner, 'Paul Practitioner', 'Practitioner');
  });

  await test.step('the owner brings in 500 clients with faults among them', async () => {
    await importClients(owner);
  });

  const desk = await clinic.newDesk();
  await desk.goto('/');
  await signIn(desk, 'Rita Reception', ownPin);
  await test.step('the front desk books one of them for today', () => bookToday(desk));
  await test.step('she arrives', async () => {
    await desk.goto('/');
    await desk.getByRole('button', { name: 'Arrived: Inés Quinn' }).click();
    await expect(desk.getByText('1 here now')).toBeVisible();
  });

  const room = await clinic.newDesk();
  await room.goto('/');
  await signIn(room, 'Paul Practitioner', ownPin);
  await test.step('the practitioner records her session and signs it', () => recordSession(room));

  await test.step('the front desk sees it at once and books the next visit inside the window', () =>
    bookNext(desk));
  await test.step('the sheet has her own dates, on one page', () => printSheet(desk));
});

async function importClients(page: Page): Promise<void> {
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Import the clients you have' }).click();
  await page.locator('input[type=file]').setInputFiles(clientsFile);
  await page.getByRole('button', { name: 'Check 500 rows' }).click();
  await expect(page.getByText('New 468')).toBeVisible();
  await expect(page.getByText('Duplicates 20')).toBeVisible();
  await expect(page.getByText('Not brought in 12')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring in 470 new clients' }).click();
  await expect(page.getByText('470 clients brought in from clinic-500.csv.')).toBeVisible();
  await page.goto('/clients');
  await expect(page.getByText('470 current')).toBeVisible();
}

async function bookToday(page: Page): Promise<void> {
  await page.goto('/calendar');
  await page.getByRole('button', { name: 'New visit' }).click();
  await page.getByRole('combobox', { name: 'Client' }).fill('quinn in');
  await page.getByRole('option', { name: /Inés Quinn/ }).click();
  await page.getByRole('combobox', { name: 'Service' }).selectOption({ label: 'Microneedling, 60 min' });
  await page.getByRole('combobox', { name: 'Practitioner' }).selectOption({ label: 'Paul Practitioner' });
  await page.getByRole('region', { name: 'Free times' }).getByRole('button').first().click();
  await page.getByRole('button', { name: /^Book / }).click();
  await expect(page.getByRole('region', { name: 'Calendar' }).getByText('Inés Quinn')).toBeVisible();
  await expectAccessible(page);
}

/** The strip says that there is no consent yet: she reads, answers and signs before the session. */
async function signConsent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To the forms' }).click();
  const form = page.getByRole('region', { name: 'Consent to microneedling', exact: true });
  await form.getByRole('link', { name: 'Sign on screen' }).click();
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('radio', { name: 'Yes' }).check();
  const field = page.getByRole('img', { name: /^Field for the signature/ });
  await field.scrollIntoViewIfNeeded();
  const { x, y } = (await field.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.down();
  for (const step of [1, 2, 3, 4, 5]) await page.mouse.move(x + 40 + step * 50, y + 60 + (step % 2) * 50);
  await page.mouse.up();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(form.getByText('Valid until it is withdrawn')).toBeVisible();
}

async function recordSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start: Inés Quinn' }).click();
  await page.getByRole('link', { name: 'Record: Inés Quinn' }).click();
  await page.getByRole('button', { name: 'Nothing new' }).click();
  await signConsent(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Record: Inés Quinn' }).click();
  await page.getByRole('combobox', { name: 'What is treated' }).selectOption({ label: 'Wrinkles' });
  await page.getByLabel('Needle length', { exact: true }).fill('0.5');
  await page.getByLabel('Passes').fill('4');
  await page.getByRole('button', { name: 'Forehead' }).click();
  await page.getByRole('button', { name: 'Upper lip' }).click();
  await page.getByRole('button', { name: 'Sign record' }).click();
  await expect(page.getByText(/lot/i).first()).toBeVisible();
  await page.getByText('Pen', { exact: true }).click();
  await page.getByLabel('Name and model').fill('Pen 12 needles');
  await page.getByLabel('Lot number').fill('L26-0417');
  await page.getByLabel('Expires on').fill('2031-12-31');
  await page.getByLabel('New for this client').check();
  await page.getByRole('radio', { name: 'Even redness', exact: true }).check({ force: true });
  await page.getByRole('button', { name: '+ Even redness' }).click();
  await page.getByText('3', { exact: true }).click();
  await page.getByRole('button', { name: 'Sign record' }).click();
  await expect(page.getByText(/^Signed by Paul Practitioner/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Done: Inés Quinn' }).click();
}

async function bookNext(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Book next: Inés Quinn' }).click();
  await expect(page.getByRole('region', { name: 'Free times' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Service' }).selectOption({ label: 'Microneedling, 60 min' });
  const best = page.getByRole('region', { name: 'Free times' }).getByRole('button').first();
  await expect(best).toContainText('ideal');
  await best.click();
  await page.getByRole('button', { name: /^Book / }).click();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Book next: Inés Quinn' })).toHaveCount(0);
}

async function printSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Inés Quinn' }).first().click();
  await expect(page.getByText(/Next visit booked for/)).toBeVisible();
  await page.getByRole('link', { name: /Wrinkles, session 1/ }).click();
  const sheet = page.getByRole('link', { name: 'Print aftercare sheet' });
  await page.goto(((await sheet.getAttribute('href')) ?? '').replace('&print=1', ''));
  await expect(page.getByText('020 7946 0000').first()).toBeVisible();
  await expectAccessible(page);
  for (const paper of ['A4', 'Letter'] as const) {
    const { pages, text } = await printedPdf(page, { paper });
    expect(pages).toBe(1);
    for (const words of ['Inés Quinn', 'Hill Street Skin', '020 7946 0000', 'SPF', 'Forehead'])
      expect(text[0]).toContain(words);
    expect(text[0]).not.toMatch(/permanent|guarantee|cure/i);
  }
}
