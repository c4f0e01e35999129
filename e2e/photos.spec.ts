/** Photos in a real browser: from files and from the camera, compared, scored, on paper; axe finds nothing. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import playwrightConfig from '../playwright.config.ts';
import { emptyClient } from '../shared/schemas/clients.ts';
import { callClinic } from './clinicApi.ts';
import { setUpClinic } from './desk.ts';
import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

const { launchOptions } = playwrightConfig.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

const picture = async (name: string, background: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 300, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});

/** Anna, who has agreed to photos in her record and to nothing else. */
async function addAnna(page: Page): Promise<string> {
  const client = { ...emptyClient, givenName: 'Anna', familyName: 'Smith', phone: '020 7946 0111' };
  const { id } = await callClinic<{ id: string }>(page, 'mutation', {
    path: 'clients.create',
    input: client,
  });
  const forms = await callClinic<Array<{ form: string; sha256: string }>>(page, 'query', {
    path: 'consents.forms.list',
    input: undefined,
  });
  const [owner] = await callClinic<Array<{ id: string }>>(page, 'query', {
    path: 'staff.list',
    input: undefined,
  });
  const input = {
    clientId: id,
    form: 'photos',
    textSha256: forms.find(({ form }) => form === 'photos')?.sha256,
    answers: { record: 'yes', teaching: 'no', publication: 'no' },
    practitionerId: owner?.id,
    signedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    filedWhere: 'Green folder',
  };
  await callClinic(page, 'mutation', { path: 'consents.recordPaper', input });
  return id;
}

test('photos come from files and from the camera, are compared by keyboard and printed', async ({ page }) => {
  await setUpClinic(page);
  const anna = await addAnna(page);
  await page.goto(`/clients/${anna}/photos`);
  const files = [
    await picture('before.jpg', '#c98b6b'),
    { ...(await picture('letter.jpg', '#fff')), buffer: Buffer.from('Dear Anna,') },
  ];
  await page.getByLabel('Pictures to add').setInputFiles(files);
  await expect(page.getByText('1 added, 1 not added')).toBeVisible();
  await page
    .getByRole('group', { name: /before\.jpg/ })
    .getByRole('button', { name: 'Front' })
    .click();
  const photo = page.getByRole('button', { name: /^Front, .*: open$/ });
  await expect(photo).toHaveCount(1);
  await test.step('list', () => expectAccessible(page));

  await page.getByRole('button', { name: 'Camera…' }).click();
  await expect(page.getByText(/^The first one of this view is of/)).toBeVisible();
  await test.step('camera', () => expectAccessible(page));
  await page.getByRole('button', { name: 'Take: Front' }).click();
  await expect(page.getByRole('button', { name: 'Take: Right oblique' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(photo).toHaveCount(2);

  await page.getByRole('link', { name: 'Compare two dates' }).click();
  await page.getByText('Slider', { exact: true }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider')).toHaveValue('51');
  await test.step('compare', () => expectAccessible(page));
  await page.getByRole('link', { name: 'Print…' }).click();
  await expect(page.getByRole('heading', { name: 'Anna Smith, Front' })).toBeVisible();
  const { pages, text } = await printedPdf(page, { paper: 'A4' });
  expect([pages, text[0]?.includes('Photos show how the skin looked on these days.')]).toEqual([1, true]);

  await page.goto(`/clients/${anna}/scores`);
  await page.getByRole('button', { name: 'Give a score…' }).click();
  await test.step('score', () => expectAccessible(page));
  await page
    .getByRole('radio', { name: /Satisfied|Improved/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Save the score' }).click();
  await expect(page.getByRole('img', { name: /is better/ })).toBeVisible();
  await test.step('scores', () => expectAccessible(page));
});
