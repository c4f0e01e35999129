/** The last mistake, taken back with one key: in Chromium, at two desks. */
import type { Page } from '@playwright/test';
import { emptyClient } from '../shared/schemas/clients.ts';
import { callClinic } from './clinicApi.ts';
import { addToTeam, ownPin, setUpClinic, signIn } from './desk.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

interface Known {
  readonly id: string;
  readonly version: number;
}

/** Anna Keys at 10:00 in a week, booked by whoever is at the desk. */
async function bookAnna(page: Page): Promise<Known & { readonly date: string }> {
  const { id: clientId } = await callClinic<Known>(page, 'mutation', {
    path: 'clients.create',
    input: { ...emptyClient, givenName: 'Anna', familyName: 'Keys', phone: '020 7946 0111' },
  });
  const services = await callClinic<Array<Known & { readonly kind: string }>>(page, 'query', {
    path: 'clinic.services',
    input: undefined,
  });
  const team = await callClinic<Array<Known & { readonly treats: boolean }>>(page, 'query', {
    path: 'staff.list',
    input: undefined,
  });
  const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const booked = await callClinic<Known>(page, 'mutation', {
    path: 'appointments.book',
    input: {
      clientId,
      serviceId: services.find((one) => one.kind === 'consultation')?.id,
      practitionerId: team.find((one) => one.treats)?.id,
      startsLocal: `${date}T10:00`,
      durationMinutes: 60,
    },
  });
  return { ...booked, date };
}

const move = (page: Page, visit: Known, startsLocal: string) =>
  callClinic<Known>(page, 'mutation', {
    path: 'appointments.move',
    input: { id: visit.id, version: visit.version, startsLocal },
  });

test('Ctrl+Z takes the last move back and Ctrl+Shift+Z does it again, on the screen that is open', async ({
  page,
}) => {
  await setUpClinic(page);
  const visit = await bookAnna(page);
  await move(page, visit, `${visit.date}T14:00`);
  await page.goto(`/calendar?view=day&date=${visit.date}`);
  const calendar = page.getByRole('region', { name: 'Calendar' });
  await expect(calendar.getByText('14:00–15:00')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Moved Anna Keys back to 10:00')).toBeVisible();
  await expect(calendar.getByText('10:00–11:00')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText('Moved Anna Keys to 14:00 again')).toBeVisible();
  await expect(calendar.getByText('14:00–15:00')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Took back the booking of Anna Keys', { exact: false })).toBeVisible();
  await expect(calendar.getByText('Anna Keys')).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(calendar.getByText('10:00–11:00')).toBeVisible();
});

test('while somebody types, the key belongs to what is typed', async ({ page }) => {
  await setUpClinic(page);
  const visit = await bookAnna(page);
  await page.goto('/clients/new');
  await page.getByLabel('Family name').fill('Moss');
  await page.getByLabel('Family name').press('Control+z');
  await expect(page.getByLabel('Family name')).toHaveValue('');
  await page.goto(`/calendar?view=day&date=${visit.date}`);
  await expect(page.getByRole('region', { name: 'Calendar' }).getByText('10:00–11:00')).toBeVisible();
});

test('what another desk has changed since is refused with the name of who did', async ({ page, clinic }) => {
  await setUpClinic(page);
  await addToTeam(page, 'Fran Desk', 'Front desk');
  const visit = await bookAnna(page);
  const moved = await move(page, visit, `${visit.date}T14:00`);
  const other = await clinic.newDesk();
  await other.goto('/');
  await signIn(other, 'Fran Desk', ownPin);
  await move(other, moved, `${visit.date}T16:00`);
  await page.goto(`/calendar?view=day&date=${visit.date}`);
  const calendar = page.getByRole('region', { name: 'Calendar' });
  await expect(calendar.getByText('16:00–17:00')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByText('Fran Desk has changed this visit since. Nothing was taken back.'),
  ).toBeVisible();
  await expect(calendar.getByText('16:00–17:00')).toBeVisible();
});
