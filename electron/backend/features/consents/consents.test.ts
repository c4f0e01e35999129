import { afterEach, beforeEach, expect, test } from 'vitest';
import { needling } from '../../../../shared/clinical/consentForms/needling.ts';
import type { ClientId, ConsentId } from '../../../../shared/ids.ts';
import type { SignConsentInput } from '../../../../shared/schemas/consents.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient } from '../treatments/session.fixture.ts';
import { consentInForce } from './consentInForce.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner);
});
afterEach(() => clinic.close());

const path = 'M20 90L60 40L90 120L140 50L200 110L260 60L330 100';
const answers = { understood: 'yes', time: 'yes', told: 'yes', numbing: 'yes' };
const hashOf = async (form: string) =>
  (await owner.api.consents.forms.list.query()).find((one) => one.form === form)?.sha256 ?? '';

async function sign(over: Partial<SignConsentInput> = {}) {
  const form = over.form ?? 'needling';
  return owner.api.consents.sign.mutate({
    ...{ clientId: anna, form, textSha256: await hashOf(form), answers, practitionerId: owner.staffId },
    signature: { how: 'drawn', name: 'Anna Smith', path },
    ...over,
  });
}
const get = (id: ConsentId) => owner.api.consents.get.query({ id });
const inForce = (kind: Parameters<typeof consentInForce>[1]['kind'], onDate = '2026-11-23') =>
  consentInForce(clinic.database.kysely, { clientId: anna, kind, onDate });
const withdraw = (id: ConsentId, over: object = {}) =>
  owner.api.consents.withdraw.mutate({
    ...{ id, withdrawnOn: '2026-11-23', isMistake: false, reason: 'She has changed her mind.' },
    ...over,
  });

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await owner.api.staff.signIn.mutate({ staffId: owner.staffId, pin: testPin });
}

async function edit(over: object) {
  const { version = 0, content = needling } =
    (await owner.api.consents.forms.list.query()).find(({ form }) => form === 'needling') ?? {};
  const changed = { ...content, ...over };
  return owner.api.consents.forms.save.mutate({
    ...{ form: 'needling', version, content: changed, reason: 'Our insurer asked for it.' },
  });
}

test('what was signed on screen is kept with its words, answers, signature, time and who explained it', async () => {
  const { id } = await sign({ answers: { ...answers, more: 'I faint at needles.' } });
  const { words, kept, signedOn, validUntil, grants, isSealIntact } = await get(id);
  expect({ title: words.title, kept, signedOn, validUntil, grants, isSealIntact }).toEqual({
    title: 'Consent to microneedling',
    kept: {
      clinic: { name: 'Hill Street Skin', address: '1 Hill Street, London', phone: '020 7946 0000' },
      client: { name: 'Anna Smith', birthDate: '' },
      practitioner: 'Olive Owner',
      answers: { ...answers, more: 'I faint at needles.' },
      signature: { how: 'drawn', name: 'Anna Smith', path },
      signedLocal: '2026-11-23T08:00',
      paper: 'A4',
    },
    signedOn: '2026-11-23',
    validUntil: null,
    grants: ['roller', 'stamp', 'pen'],
    isSealIntact: true,
  });
  expect([await inForce('pen'), await inForce('radio_frequency')]).toEqual([
    { id, signedOn: '2026-11-23', validUntil: null },
    undefined,
  ]);
});

test('somebody who cannot draw signs by typing the name, and says that it stands for a signature', async () => {
  const typed = { how: 'typed', name: 'Anna Smith', isStated: true } as const;
  const unstated = { ...typed, isStated: false } as unknown as typeof typed; // what a screen could send
  expect((await refusalOf(sign({ signature: unstated }))).sentence).toBe(
    'Confirm that the typed name stands for a signature.',
  );
  const { id } = await sign({ signature: typed });
  expect((await get(id)).kept.signature).toEqual({ how: 'typed', name: 'Anna Smith' });
});

test('no signature, a slip of the finger and a picture of five megabytes are each refused in words', async () => {
  const drawn = (strokes: string) =>
    refusalOf(sign({ signature: { how: 'drawn', name: 'Anna Smith', path: strokes } }));
  const said = async (strokes: string) => (await drawn(strokes)).sentence;
  expect([
    await said(''),
    await said('M10 10'),
    await said('M10 10L14 12L11 15'),
    await said('M10 10L10 170L10 20'),
    await said(`M10 10${'L400 90'.repeat(750_000)}`),
    await said('<svg onload="alert(1)">'),
  ]).toEqual([
    'Sign in the field first.',
    'This is too little for a signature. Clear it and sign again.',
    'This is too little for a signature. Clear it and sign again.',
    'This is too little for a signature. Clear it and sign again.',
    'This signature has too many strokes. Clear it and sign again.',
    'Sign in the field first.',
  ]);
});

test('an answer that is missing, is no answer or is ten thousand characters long is named beside its question', async () => {
  const fields = async (changed: Record<string, string>) =>
    (await refusalOf(sign({ answers: { ...answers, ...changed } }))).fields;
  expect([
    await fields({ told: '' }),
    await fields({ numbing: 'perhaps' }),
    await fields({ more: 'x'.repeat(10_000) }),
  ]).toEqual([
    { 'answers.told': 'This has to be confirmed before signing.' },
    { 'answers.numbing': 'Choose yes or no.' },
    { 'answers.more': 'Keep this under 2000 characters.' },
  ]);
  expect(await inForce('pen')).toBeUndefined();
});

test('each use of photos is agreed to by its own answer, and a no to all is kept as well', async () => {
  const asked = { form: 'photos', answers: { record: 'yes', teaching: 'no', publication: 'no' } };
  const { id } = await sign(asked);
  expect([
    (await get(id)).grants,
    (await inForce('photo_record'))?.id,
    await inForce('photo_teaching'),
  ]).toEqual([['photo_record'], id, undefined]);
  await withdraw(id);
  const no = await sign({ ...asked, answers: { record: 'no', teaching: 'no', publication: 'no' } });
  expect([(await get(no.id)).grants, await inForce('photo_record')]).toEqual([[], undefined]);
});

test('a form that is edited while somebody signs it is kept in the words that were shown', async () => {
  const shown = await hashOf('needling');
  await edit({ statement: 'I agree to what the new words say.' });
  const { id } = await sign({ textSha256: shown });
  expect((await get(id)).words.statement).toBe(needling.statement);
  const { id: later } = await sign();
  expect((await get(later)).words.statement).toBe('I agree to what the new words say.');
  const unknown = sign({ textSha256: 'f'.repeat(64) });
  expect((await refusalOf(unknown)).sentence).toBe(
    'These words are not a form of this clinic. Open the form again, then sign.',
  );
});

test('two desks signing the same form: the second is told, and may once the first is withdrawn', async () => {
  const both = await Promise.allSettled([sign(), sign()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await refusalOf(sign())).code).toBe('changed_elsewhere');
  const [first] = await owner.api.consents.ofClient.query({ clientId: anna });
  if (first) await withdraw(first.id, { isMistake: true, reason: 'Wrong person signed.' });
  await sign();
  const all = await owner.api.consents.ofClient.query({ clientId: anna });
  expect(all.map(({ state }) => state)).toEqual(['valid', 'withdrawn']);
});

test('a withdrawn consent is kept with the day and the reason, held until that day, and is not withdrawn twice', async () => {
  const { id } = await sign();
  await moveTo('2026-11-26T09:00:00Z');
  const refused = async (withdrawnOn: string) => (await refusalOf(withdraw(id, { withdrawnOn }))).fields;
  expect([await refused('2026-11-22'), await refused('2026-11-27')]).toEqual([
    { withdrawnOn: 'It cannot be withdrawn before it was signed.' },
    { withdrawnOn: 'This day has not come yet.' },
  ]);
  expect((await refusalOf(withdraw(id, { reason: ' ' }))).fields).toEqual({
    reason: 'Write what the client said, or why it was a mistake.',
  });
  await withdraw(id, { withdrawnOn: '2026-11-25' });
  expect([(await inForce('pen', '2026-11-24'))?.id, await inForce('pen', '2026-11-25')]).toEqual([
    id,
    undefined,
  ]);
  expect((await get(id)).withdrawal).toEqual({
    onDate: '2026-11-25',
    isMistake: false,
    reason: 'She has changed her mind.',
  });
  expect((await refusalOf(withdraw(id))).code).toBe('changed_elsewhere');
});

test('a consent recorded by mistake never held, not even before the mistake was noticed', async () => {
  const { id } = await sign();
  await moveTo('2026-11-26T09:00:00Z');
  await withdraw(id, { withdrawnOn: '2026-11-26', isMistake: true });
  expect(await inForce('pen', '2026-11-24')).toBeUndefined();
});

test('a consent ends on the day that the form’s months give, and a later change of the months does not move it', async () => {
  await edit({ validMonths: 12 });
  await sign();
  await edit({ validMonths: 1 });
  expect([
    (await inForce('pen', '2027-11-23'))?.validUntil,
    await inForce('pen', '2027-11-24'),
    await inForce('pen', '2026-11-22'),
  ]).toEqual(['2027-11-23', undefined, undefined]);
  await moveTo('2027-11-24T09:00:00Z');
  expect((await owner.api.consents.ofClient.query({ clientId: anna }))[0]?.state).toBe('expired');
});

test('what was signed on paper is recorded with the day, who saw it and where it is kept', async () => {
  const paper = {
    ...{ clientId: anna, form: 'needling', textSha256: await hashOf('needling'), answers },
    ...{ practitionerId: owner.staffId, signedOn: '2026-11-20', filedWhere: 'Blue folder, shelf 2' },
  };
  const record = (over: object) => owner.api.consents.recordPaper.mutate({ ...paper, ...over });
  expect([
    (await refusalOf(record({ signedOn: '2026-11-24' }))).fields,
    (await refusalOf(record({ filedWhere: '' }))).fields,
  ]).toEqual([{ signedOn: 'This day has not come yet.' }, { filedWhere: 'Write where the paper is kept.' }]);
  const { id } = await record({});
  const { kept, signedOn } = await get(id);
  expect([kept.signature, kept.signedLocal, signedOn]).toEqual([
    { how: 'paper', filedWhere: 'Blue folder, shelf 2' },
    '2026-11-20',
    '2026-11-20',
  ]);
});

test('a signed consent, its words and its withdrawal cannot be changed or deleted, not even with the app’s own connection', async () => {
  const { id } = await sign();
  await withdraw(id);
  const { raw } = clinic.database;
  for (const table of ['consents', 'consent_texts', 'consent_withdrawals']) {
    expect(() => raw.exec(`delete from ${table}`)).toThrow('record_signed');
    const column = table === 'consent_withdrawals' ? 'reason' : 'content';
    expect(() => raw.exec(`update ${table} set ${column} = 'forged'`)).toThrow('record_signed');
  }
  expect(Object.keys(owner.api.consents)).not.toContain('update');
});

test('a consent that was changed past every door shows that it is not as it was signed', async () => {
  const { id } = await sign();
  const { raw } = clinic.database;
  raw.exec('drop trigger consents_keep_every_row_on_update');
  raw.exec(`update consents set content = replace(content, '"numbing":"yes"', '"numbing":"no"')`);
  expect((await get(id)).isSealIntact).toBe(false);
});

test('a client’s later name and the clinic’s new address do not change what she signed', async () => {
  const { id } = await sign();
  const { isArchived: _, createdAt: __, ...client } = await owner.api.clients.get.query({ id: anna });
  await owner.api.clients.update.mutate({ ...client, familyName: 'Jones' });
  expect((await get(id)).kept.client.name).toBe('Anna Smith');
});
