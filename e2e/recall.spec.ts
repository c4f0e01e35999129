/** The recall list worked through with keys, and what is posted, as it comes out of the printer. */
import { signInToDemo } from './desk.ts';
import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

test.use({ clinicArguments: ['--demo'] });

test('a call is noted with one key and the next row has the focus; letters and labels are a page each', async ({
  page,
}) => {
  await signInToDemo(page);
  await page.goto('/follow-ups?show=due&kind=next_session&contact=may');
  const names = page.locator('tbody tr td:first-child a');
  const second = await names.nth(1).textContent();
  await names.first().focus();
  await page.keyboard.press('a');
  await expect(names.first()).toHaveText(second ?? '');
  await expect(names.first()).toBeFocused();
  await page.getByRole('link', { name: 'Letters and labels' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  const letters = await page.getByRole('article').count();
  const printed = await printedPdf(page, { paper: 'A4' });
  expect(printed.pages).toBe(letters);
  expect(printed.text[0]).toMatch(/Birch Lane Skin Clinic.*please call us on 0117 496 0123/i);
  expect(printed.text.join(' ')).not.toMatch(/needling|scar|wrinkle|session/i);
  await expectAccessible(page);
  await page.getByLabel('Print', { exact: true }).selectOption('US5160');
  await expect(page.getByRole('article')).toHaveCount(Math.ceil(letters / 30));
  expect((await printedPdf(page, { paper: 'Letter' })).pages).toBe(Math.ceil(letters / 30));
});
