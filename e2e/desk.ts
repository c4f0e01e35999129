/** What people do at a desk, as tests do it: set a clinic up, sign in. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The people of the demo clinic and their PINs, as its sign-in screen names them. */
export const demoPins = {
  'Mara Whitcombe': '2580',
  'Anil Rao': '1470',
  'Jess Okafor': '3690',
  'Tom Bell': '1590',
  'Priya Nair': '7530',
} as const;

export async function signIn(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByLabel(`PIN of ${name}`).fill(pin);
  await page.getByLabel(`PIN of ${name}`).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Opens the demo clinic's first screen and signs somebody in there. */
export async function signInToDemo(
  page: Page,
  name: keyof typeof demoPins = 'Mara Whitcombe',
): Promise<void> {
  await page.goto('/');
  await signIn(page, name, demoPins[name]);
}

export const ownPin = '271828';

/** Zones around the world: in one of them it is always morning, with the day's work ahead. */
const zonesAround = [
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Europe/Athens',
  'Europe/London',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
];

/** A zone in which it is between 08:00 and 13:00 now, so that a test of the day works at any hour. */
export function zoneInTheMorning(now = new Date()): string {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now));
  const zone = zonesAround.find((one) => hourIn(one) >= 8 && hourIn(one) < 13);
  if (!zone) throw new Error('there is no morning anywhere');
  return zone;
}

/** A clinic of one's own, open every day, owned by Olive Owner, who treats; she is signed in afterwards. */
export async function setUpClinic(page: Page, timeZone = zoneInTheMorning()): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Clinic name').fill('Hill Street Skin');
  await page.getByLabel('Address').fill('1 Hill Street\nLondon W1');
  await page.getByLabel('Phone').fill('020 7946 0000');
  await page.getByRole('combobox', { name: 'Country' }).fill('United K');
  await page.getByRole('option', { name: 'United Kingdom' }).click();
  await page.getByRole('combobox', { name: 'Time zone' }).fill(timeZone);
  await page.getByRole('option', { name: timeZone }).click();
  await page.getByRole('checkbox', { name: 'Saturday' }).check();
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByLabel('Your name').fill('Olive Owner');
  await page.getByRole('textbox', { name: 'PIN or password' }).fill(ownPin);
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

/** The owner takes somebody onto the team, who signs in with the same PIN as she. */
export async function addToTeam(
  page: Page,
  name: string,
  role: 'Front desk' | 'Practitioner',
): Promise<void> {
  await page.goto('/settings/team');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Role').selectOption(role);
  if (role === 'Practitioner') await form.getByLabel('Visits can be booked with this person').check();
  await form.getByRole('textbox', { name: 'PIN or password' }).fill(ownPin);
  await form.getByRole('button', { name: 'Add to the team' }).click();
  await expect(form).toHaveCount(0);
}
