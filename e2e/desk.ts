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

/** A clinic of one's own, owned by Olive Owner, who treats; she is signed in afterwards. */
export async function setUpClinic(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Clinic name').fill('Hill Street Skin');
  await page.getByLabel('Address').fill('1 Hill Street\nLondon W1');
  await page.getByLabel('Phone').fill('020 7946 0000');
  await page.getByRole('checkbox', { name: 'Saturday' }).check();
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByLabel('Your name').fill('Olive Owner');
  await page.getByRole('textbox', { name: 'PIN or password' }).fill(ownPin);
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}
