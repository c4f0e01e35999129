import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

test('Rollcall opens at its address and shows a first screen that everybody can use', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expectAccessible(page);
});

test('an address inside Rollcall opens too', async ({ page }) => {
  const response = await page.goto('/clients/0190a1b2');
  expect(response?.status()).toBe(200);
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('a script written into a page does not run', async ({ page, expectedProblems }) => {
  expectedProblems.push(/content policy: script-src/, /log: .*Content Security Policy/);
  await page.goto('/');
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.planted = true';
    document.head.append(script);
    return 'planted' in globalThis;
  });
  expect(hasRun).toBe(false);
});

test('what is printed can be read back, on both papers', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading').first()).toBeVisible();
  for (const paper of ['A4', 'Letter'] as const) {
    const { pages, text } = await printedPdf(page, { paper });
    expect([pages > 0, text.join('').length > 0]).toEqual([true, true]);
  }
});

test('two desks share the clinic and nothing else', async ({ page, clinic }) => {
  const other = await clinic.newDesk();
  await Promise.all([page.goto('/'), other.goto('/')]);
  expect(page.context()).not.toBe(other.context());
  expect(new URL(page.url()).origin).toBe(new URL(other.url()).origin);
});
