/** A file that cannot be used: what happened and what to do, never a blank window. */
import { open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { startClinic } from './clinicProcess.ts';
import { ownPin, signIn } from './desk.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const heading = { name: 'Rollcall cannot open the clinic' };
const fileIn = (folder: string) => join(folder, 'clinic.sqlite');

/** A clinic that was set up, used and closed on another day; closing it leaves a backup. */
async function useFor(folder: string): Promise<void> {
  const clinic = await startClinic(['--data', folder]);
  const input = {
    clinic: {
      name: 'Hill Street Skin',
      address: '1 Hill Street',
      phone: '020 7946 0000',
      email: '',
      country: 'GB',
      timeZone: 'Europe/London',
      paper: 'A4',
    },
    hours: [{ weekday: 1, startMinute: 540, endMinute: 1080 }],
    owner: { name: 'Olive Owner', pin: ownPin, treats: true },
  };
  const answer = await fetch(`${clinic.url}/trpc/clinic.setUp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: clinic.url },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(await answer.text());
  await clinic.stop();
}

async function damage(folder: string): Promise<void> {
  const handle = await open(fileIn(folder), 'r+');
  await handle.write(Buffer.alloc(60_000, 7), 0, 60_000, 4096);
  await handle.close();
}

test.describe(() => {
  test.use({
    beforeStart: { prepare: (folder) => writeFile(fileIn(folder), 'a letter to the bank '.repeat(400)) },
  });
  test('a file that is no clinic is said to be damaged, and no empty clinic takes its place', async ({
    page,
    clinic,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', heading)).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('damaged');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', heading)).toBeVisible();
    expect(await readdir(clinic.dataFolder)).toContain('clinic.sqlite');
  });
});

test.describe(() => {
  test.use({
    beforeStart: {
      prepare: async (folder) => {
        await useFor(folder);
        await damage(folder);
      },
    },
  });
  test('a damaged clinic goes back to its backup from the screen, and its people sign in again', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('damaged');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Go back to .*when Rollcall was closed/ }).click();
    await signIn(page, 'Olive Owner', ownPin);
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  });
});

test.describe(() => {
  test.use({
    beforeStart: {
      prepare: async (folder) => {
        await useFor(folder);
        const file = new Sqlite(fileIn(folder));
        file.pragma('user_version = 99990');
        file.close();
      },
    },
  });
  test('a clinic last used with a newer Rollcall is left as it is, and nothing offers to replace it', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('newer Rollcall');
    await expect(page.getByRole('button', { name: /Go back/ })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test('when the backend goes away the page says so, keeps what was typed, and comes back by itself', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const clinic = await startClinic(['--demo']);
  const { port } = new URL(clinic.url);
  const page = await browser.newPage({ baseURL: clinic.url });
  await page.goto('/');
  await signIn(page, 'Tom Bell', '1590');
  await page.goto('/clients/new');
  await page.getByLabel('Family name').fill('Half-typed');
  await clinic.stop('kept');
  await expect(page.getByText('The connection to Rollcall’s data is lost')).toBeVisible();
  await page.getByRole('button', { name: 'Save client' }).click();
  await expect(page.getByText(/cannot reach its data/).first()).toBeVisible();
  await expect(page.getByLabel('Family name')).toHaveValue('Half-typed');
  const again = await startClinic(['--demo', '--data', clinic.dataFolder, '--port', port]);
  // Restarting signs everybody out; behind the sign-in the page is still there, with what was typed.
  await page.getByLabel('PIN of Tom Bell').fill('1590', { timeout: 20_000 });
  await page.getByLabel('PIN of Tom Bell').press('Enter');
  await expect(page.getByLabel('Family name')).toBeVisible();
  await expect(page.getByLabel('Family name')).toHaveValue('Half-typed');
  await expect(page.getByText('The connection to Rollcall’s data is lost')).toHaveCount(0, {
    timeout: 10_000,
  });
  await page.getByRole('button', { name: 'Save client' }).click();
  await expect(page.getByRole('heading', { name: 'Half-typed' })).toBeVisible();
  await again.stop();
  await rm(clinic.dataFolder, { recursive: true });
});
