/** Every screen, empty and full, in light and dark: axe finds nothing. */
import { setUpClinic, signInToDemo } from './desk.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** What everybody uses all day; empty, full, and in the dark. */
const everyday = [
  ['/', 'Today'],
  ['/calendar', 'Calendar'],
  ['/follow-ups', 'Follow-ups'],
  ['/numbers', 'Numbers'],
  ['/paper', 'Enter from paper'],
  ['/clients', 'Clients'],
  ['/clients/new', 'New client'],
  ['/settings/photos', 'Settings'],
] as const;

const others = [
  ['/clients/import', 'Import clients'],
  ['/settings', 'Settings'],
  ['/settings/team', 'Settings'],
  ['/settings/services', 'Settings'],
  ['/settings/hours', 'Settings'],
  ['/settings/protocols', 'Settings'],
  ['/settings/limits', 'Settings'],
  ['/settings/clocks', 'Settings'],
  ['/settings/consents', 'Settings'],
  ['/settings/aftercare', 'Settings'],
  ['/settings/handouts', 'Settings'],
  ['/settings/products', 'Settings'],
  ['/settings/recall', 'Settings'],
  ['/settings/retention', 'Settings'],
  ['/settings/backups', 'Settings'],
  ['/no/such/place', 'Nothing here'],
] as const;

type Screens = ReadonlyArray<readonly [address: string, heading: string]>;

async function walk(page: Parameters<typeof expectAccessible>[0], screens: Screens): Promise<void> {
  for (const [address, heading] of screens) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    // Long enough for what the screen asks of a backend on the same machine; it is never idle, it listens for changes.
    await page.waitForTimeout(400);
    await test.step(address, () => expectAccessible(page));
  }
}

test('the screens of a new, empty clinic can be used by everybody', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Set up your clinic' })).toBeVisible();
  await expectAccessible(page);
  await setUpClinic(page);
  await walk(page, everyday);
});

for (const [colorScheme, screens] of [
  ['light', [...everyday, ...others]],
  ['dark', everyday],
] as const)
  test.describe(() => {
    test.use({ clinicArguments: ['--demo'], contextOptions: { colorScheme } });
    test(`the screens of a full clinic can be used by everybody (${colorScheme})`, async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'Tom Bell' })).toBeVisible();
      await expectAccessible(page);
      await signInToDemo(page);
      await walk(page, screens);
    });
  });
