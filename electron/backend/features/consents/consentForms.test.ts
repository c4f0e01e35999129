import { afterEach, beforeEach, expect, test } from 'vitest';
import { needling } from '../../../../shared/clinical/consentForms/needling.ts';
import { shippedConsentForms } from '../../../../shared/clinical/consentForms.ts';
import { promiseWordsIn } from '../../../../shared/clinical/wording.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

const list = async () =>
  (await owner.api.consents.forms.list.query()).map(({ form, version, content, isShipped }) => ({
    form,
    version,
    title: content.title,
    isShipped,
  }));
const save = (form: string, version: number, over: object = {}) =>
  owner.api.consents.forms.save.mutate({
    ...{ form, version, content: { ...needling, ...over }, reason: 'Our own words.' },
  });

test('no shipped form promises anything, sets an end or says that it was reviewed', () => {
  for (const form of Object.values(shippedConsentForms)) {
    expect(promiseWordsIn(JSON.stringify(form))).toEqual([]);
    expect([form.validMonths, form.reviewedBy]).toEqual([null, '']);
    expect(form.sections.every(({ sources }) => sources.length > 0)).toBe(true);
  }
});

test('a clinic makes a form its own, adds one, and takes both back', async () => {
  await save('needling', 0, { title: 'Our form' });
  await save('pen-only', 0, { title: 'Pen only', grants: ['pen'] });
  expect(await list()).toEqual([
    { form: 'needling', version: 1, title: 'Our form', isShipped: true },
    {
      form: 'radio_frequency',
      version: 0,
      title: shippedConsentForms.radio_frequency?.title,
      isShipped: true,
    },
    { form: 'photos', version: 0, title: 'Consent to photographs', isShipped: true },
    { form: 'pen-only', version: 1, title: 'Pen only', isShipped: false },
  ]);
  await owner.api.consents.forms.restore.mutate({ form: 'needling', version: 1, reason: '' });
  await owner.api.consents.forms.restore.mutate({ form: 'pen-only', version: 1, reason: '' });
  expect((await list()).map(({ form, title }) => [form, title])).toEqual([
    ['needling', needling.title],
    ['radio_frequency', shippedConsentForms.radio_frequency?.title],
    ['photos', 'Consent to photographs'],
  ]);
  const [restored, saved] = await owner.api.consents.forms.history.query({ form: 'needling' });
  expect([restored?.action, saved?.action, saved?.reason]).toEqual([
    'consents.forms.restore',
    'consents.forms.save',
    'Our own words.',
  ]);
});

test('words that promise are named where they stand, and a form that is for nothing is refused', async () => {
  const fields = async (over: object) => (await refusalOf(save('needling', 0, over))).fields;
  expect([
    Object.keys((await fields({ statement: 'The result is guaranteed.' })) ?? {}),
    await fields({ grants: [], questions: [] }),
    await fields({ validMonths: 0 }),
  ]).toEqual([
    ['content.statement'],
    {
      'content.grants':
        'Choose what this form is for: a kind of treatment, or a use of photos in one of its questions.',
    },
    { 'content.validMonths': 'At least one month.' },
  ]);
});

test('two people editing one form: the second is told', async () => {
  await save('needling', 0);
  expect((await refusalOf(save('needling', 0))).code).toBe('changed_elsewhere');
});
