/** The same chain by keyboard alone: no pointer is ever used. */
import type { Locator, Page } from '@playwright/test';
import { ownPin, zoneInTheMorning } from './desk.ts';
import { expect, printedPdf, test } from './fixtures.ts';

const mostTabs = 120;

/** Tab until the focus is there, as somebody without a mouse would. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let tab = 0; tab < mostTabs; tab += 1) {
    const isThere = await target.first().evaluate((element) => element === document.activeElement);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** A list of choices: typing the beginning of one chooses it. */
async function choose(page: Page, list: string, begins: string): Promise<void> {
  await reach(page, page.getByRole('combobox', { name: list, exact: true }));
  await page.keyboard.type(begins);
}

test('from a new clinic to the printed sheet without touching the mouse', async ({ page }) => {
  test.setTimeout(180_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });

  await test.step('set up', async () => {
    await page.goto('/');
    await type(page, box('Clinic name'), 'Hill Street Skin');
    await type(page, box('Address'), '1 Hill Street');
    await type(page, box('Phone'), '020 7946 0000');
    await type(page, page.getByRole('combobox', { name: 'Time zone' }), zoneInTheMorning());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    for (const day of ['Saturday', 'Sunday']) {
      await reach(page, page.getByRole('checkbox', { name: day }));
      await page.keyboard.press('Space');
    }
    await type(page, box('Your name'), 'Olive Owner');
    await type(page, box('PIN or password'), ownPin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  });

  await test.step('book a new client', async () => {
    await press(page, page.getByRole('link', { name: 'Calendar' }));
    await expect(page.getByRole('region', { name: 'Calendar' })).toBeVisible();
    await page.keyboard.press('n');
    await press(page, button('New client'));
    await type(page, box('First name'), 'Anna');
    await type(page, box('Family name'), 'Keys');
    await type(page, box('Phone'), '07700 900456');
    await choose(page, 'Service', 'Micro');
    await press(page, page.getByRole('region', { name: 'Free times' }).getByRole('button'));
    await press(page, button(/^Book /));
    await expect(page.getByRole('region', { name: 'Calendar' }).getByText('Anna Keys')).toBeVisible();
  });

  await test.step('arrive, start, record and sign', async () => {
    await press(page, page.getByRole('link', { name: 'Today' }));
    await press(page, button('Arrived: Anna Keys'));
    await press(page, button('Start: Anna Keys'));
    await press(page, page.getByRole('link', { name: 'Record: Anna Keys' }));
    await press(page, page.getByRole('link', { name: 'To the forms' }));
    const consent = page.getByRole('region', { name: 'Consent to microneedling', exact: true });
    await press(page, consent.getByRole('link', { name: 'Sign on screen' }));
    for (const words of [/^I have read/, /^I have had time/, /^I have told/]) {
      await reach(page, page.getByRole('checkbox', { name: words }));
      await page.keyboard.press('Space');
    }
    await reach(page, page.getByRole('radio', { name: 'Yes' }));
    await page.keyboard.press('Space');
    await reach(page, page.getByRole('radio', { name: 'Draw' }));
    await page.keyboard.press('ArrowRight');
    await reach(page, page.getByRole('checkbox', { name: /My typed name stands/ }));
    await page.keyboard.press('Space');
    await press(page, button('Sign'));
    await expect(consent.getByText('Valid until it is withdrawn')).toBeVisible();
    await press(page, page.getByRole('link', { name: 'Today' }));
    await press(page, page.getByRole('link', { name: 'Record: Anna Keys' }));
    await choose(page, 'What is treated', 'Fine');
    await type(page, box('Needle length'), '0.5');
    await type(page, box('Passes'), '3');
    await press(page, button('Forehead'));
    await reach(page, page.getByRole('radio', { name: 'Roller' }));
    await page.keyboard.press('Space');
    await type(page, box('Name and model'), 'Roller 192');
    await type(page, box('Length of its needles'), '0.5');
    await type(page, page.getByRole('combobox', { name: 'Lot number', exact: true }), 'L26-7');
    await type(page, box('Expires on'), '2031-12-31');
    await reach(page, page.getByRole('checkbox', { name: /New for this client/ }));
    await page.keyboard.press('Space');
    await reach(page, page.getByRole('radio', { name: 'No visible change' }));
    await page.keyboard.press('ArrowRight');
    await press(page, button('+ Even redness'));
    await reach(page, page.getByRole('radio', { name: '0', exact: true }));
    await page.keyboard.press('Space');
    await press(page, button('Sign record'));
    await expect(page.getByText(/^Signed by Olive Owner/)).toBeVisible();
  });

  await test.step('book the next visit in the window', async () => {
    await press(page, page.getByRole('link', { name: 'Book next' }));
    await choose(page, 'Service', 'Micro');
    await press(
      page,
      page.getByRole('region', { name: 'Free times' }).getByRole('button', { name: /ideal/ }),
    );
    await press(page, button(/^Book /));
    await expect(button(/^Book /)).toHaveCount(0);
  });

  await test.step('print the sheet', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('keys');
    await expect(page.getByRole('option', { name: /Anna Keys/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('link', { name: /Fine lines, session 1/ }));
    await press(page, page.getByRole('link', { name: 'Print aftercare sheet' }));
    // It is kept and drawn anew before it is printed; until then the page is on its way.
    await expect(page.getByRole('button', { name: 'Print again' })).toBeVisible();
    await expect(page.getByRole('article').getByText('Anna Keys').first()).toBeVisible();
    const { pages, text } = await printedPdf(page, { paper: 'A4' });
    expect([pages, text[0]?.includes('Anna Keys')]).toEqual([1, true]);
  });
});
