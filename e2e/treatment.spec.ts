/** A repeat session as the practitioner records it, counted while hands perform it; and a signed record that nobody changes. */
import type { Page } from '@playwright/test';
import { addDays, wallTimeOf } from '../shared/scheduling/wallTime.ts';
import { callClinic } from './clinicApi.ts';
import { zoneInTheMorning } from './desk.ts';
import { bookVisit, Hands, openOwnClinic } from './deskDay.ts';
import { expect, expectAccessible, printedPdf, test } from './fixtures.ts';

const zone = zoneInTheMorning();
const today = () => wallTimeOf(Date.now(), zone).slice(0, 10);
const anna = { givenName: 'Anna', familyName: 'Smith', phone: '07700 900456' };
const query = <Result>(page: Page, path: string, input: unknown = {}) =>
  callClinic<Result>(page, 'query', { path, input });
const change = <Result>(page: Page, path: string, input: unknown) =>
  callClinic<Result>(page, 'mutation', { path, input });

interface Draft {
  readonly id: string;
  readonly version: number;
}

/** Anna had a session four weeks ago, her consent is filed, and cartridges are in the cupboard. @returns her record */
async function openClinicOfAnna(page: Page): Promise<string> {
  await openOwnClinic(page, zone);
  const { clientId } = await bookVisit(page, `${today()}T14:00`, anna);
  await consent(page, clientId);
  const started = await change<Draft>(page, 'treatments.start', { clientId });
  const performedOn = addDays(today(), -28);
  const draft = await change<Draft>(page, 'treatments.saveDraft', {
    ...{ ...lastSession, id: started.id, version: 1, performedOn, endedLocal: `${performedOn}T11:00` },
  });
  await change(page, 'treatments.sign', { id: started.id, version: draft.version });
  const cartridge = { kind: 'cartridge', name: 'Cartridge', supplier: '', needleMillimetres: null };
  const product = await change<{ id: string }>(page, 'products.add', { ...cartridge, strengthPercent: null });
  const lot = { lotNumber: 'C-500', expiresOn: '2031-06', units: 10, receivedOn: today() };
  await change(page, 'products.stockIn', { productId: product.id, ...lot });
  return started.id;
}

const lastSession = {
  indication: 'wrinkles',
  zones: [
    { zone: 'forehead', needleMillimetres: 0.5, passes: 4, direction: 'crossed' },
    { zone: 'cheek_left', needleMillimetres: 1, passes: 6 },
  ],
  deviceKind: 'pen',
  deviceName: 'Needling pen',
  lotNumber: 'L-100',
  lotExpiresOn: '2031-06',
  isSingleUseConfirmed: true,
  endpoint: 'erythema',
  reaction: 'Even redness.',
};

async function consent(page: Page, clientId: string): Promise<void> {
  const forms = await query<{ form: string; sha256: string }[]>(page, 'consents.forms.list');
  const needling = forms.find(({ form }) => form === 'needling');
  const team = await query<{ id: string; treats: boolean }[]>(page, 'staff.list');
  await change(page, 'consents.recordPaper', {
    ...{ clientId, form: 'needling', textSha256: needling?.sha256, practitionerId: team[0]?.id },
    answers: { understood: 'yes', time: 'yes', told: 'yes', numbing: 'yes' },
    ...{ signedOn: '2020-01-02', filedWhere: 'Blue folder' },
  });
}

test('a session like the last one: recorded from Today with a scanned cartridge and signed, twelve inputs at most', async ({
  page,
}) => {
  await openClinicOfAnna(page);
  await page.goto('/');
  const hands = new Hands(page);
  await hands.click(page.getByRole('button', { name: 'Arrived: Anna Smith' }));
  await hands.click(page.getByRole('button', { name: 'Start: Anna Smith' }));
  await hands.click(page.getByRole('link', { name: 'Record: Anna Smith' }));
  await hands.click(page.getByRole('button', { name: 'Nothing new' }));
  await hands.click(page.getByRole('button', { name: 'Same as last time' }));
  await expect(page.getByRole('button', { name: 'Forehead, 0.5 mm' })).toBeVisible();
  await hands.click(page.getByLabel('Lot number'));
  // A scanner types the number and ends it with Enter: one input of the hand.
  await page.keyboard.type('c-500');
  await hands.press('Enter');
  await expect(page.getByLabel('Expires on')).toHaveValue('2031-06-30');
  await hands.click(page.getByLabel('New for this client'));
  await hands.click(page.getByRole('button', { name: '+ Even redness' }));
  await expectAccessible(page);
  await hands.click(page.getByRole('button', { name: 'Sign record' }));
  await expect(page.getByText(/^Signed by Olive Owner/)).toBeVisible();
  expect(hands.clicks + hands.keys).toBeLessThanOrEqual(12);
  await expectAccessible(page);
  const [lot] = await query<{ unitsLeft: number }[]>(page, 'products.lots');
  expect(lot?.unitsLeft).toBe(9);
});

test('a signed record: the screen has no field for it, the window’s own calls are refused, and it prints as it was', async ({
  page,
}) => {
  const id = await openClinicOfAnna(page);
  const signed = await query<{ version: number }>(page, 'treatments.get', { id });
  const key = { id, version: signed.version };
  for (const [path, input] of [
    ['treatments.saveDraft', { ...key, notes: 'changed' }],
    ['treatments.sameAsLast', key],
    ['treatments.sign', key],
    ['treatments.discard', key],
  ] as const)
    await expect(change(page, path, input)).rejects.toThrow('This record is signed and stays as it is');
  expect(await query(page, 'treatments.get', { id })).toEqual(signed);
  await page.goto(`/treatments/${id}`);
  await expect(page.getByText(/^Signed by Olive Owner/)).toBeVisible();
  const record = page.getByRole('main');
  await expect(record.getByRole('textbox')).toHaveCount(1);
  await expect(record.getByRole('textbox', { name: 'Add to this record' })).toBeVisible();
  await page.goto(`/print/treatment/${id}`);
  await expect(page.getByText(/Nothing of it has changed since/)).toBeVisible();
  const { pages, text } = await printedPdf(page, { paper: 'A4' });
  expect([pages, text[0]]).toEqual([1, expect.stringMatching(/Forehead ?0\.5 mm ?4.*L-100.*not from stock/)]);
});
