import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClientFields, emptyClient } from '../../../../shared/schemas/clients.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';

let clinic: TestClinic;
let desk: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('front_desk');
});
afterEach(() => clinic.close());

const create = (fields: Partial<ClientFields>) =>
  desk.api.clients.create.mutate({ ...emptyClient, ...fields });
const namesFound = async (query: string) =>
  (await desk.api.clients.list.query({ query })).map((row) => `${row.givenName} ${row.familyName}`);

test('a client is found by parts of the name in any order, without accents, by part of a phone number and by birth date', async () => {
  await create({
    givenName: 'Zoë',
    familyName: 'Łukasiewicz',
    phone: '+44 7700 900123',
    birthDate: '1988-02-29',
  });
  await create({ givenName: 'Anna', familyName: "O'Brien-Smith", phone: '020 7946 0999' });
  const queries = [
    'luka zoe',
    'zo',
    'ZOË ł',
    '900123',
    '0900 12',
    '29/02/1988',
    '1988-02-29',
    "o'brien",
    'smith an',
    'b',
  ];
  const found = Object.fromEntries(
    await Promise.all(queries.map(async (query) => [query, await namesFound(query)])),
  );
  const zoe = ['Zoë Łukasiewicz'];
  const anna = ["Anna O'Brien-Smith"];
  expect(found).toEqual({
    'luka zoe': zoe,
    zo: zoe,
    'ZOË ł': zoe,
    '900123': zoe,
    '0900 12': zoe,
    '29/02/1988': zoe,
    '1988-02-29': zoe,
    "o'brien": anna,
    'smith an': anna,
    b: anna,
  });
});

test('hostile search text finds nothing and breaks nothing', async () => {
  await create({ givenName: 'Anna', familyName: 'Smith' });
  for (const query of [
    '"',
    '* OR',
    'names:',
    'NEAR(',
    '%',
    "'; drop table clients",
    '\u0000',
    '((((',
    '-'.repeat(200),
  ])
    expect(await namesFound(query)).toEqual([]);
  expect(await namesFound('anna')).toEqual(['Anna Smith']);
});

test('after a change of name the old one finds nothing', async () => {
  const { id } = await create({ givenName: 'Anna', familyName: 'Smith' });
  await desk.api.clients.update.mutate({
    ...emptyClient,
    givenName: 'Anna',
    familyName: 'Jones',
    id,
    version: 1,
  });
  expect([await namesFound('smith'), await namesFound('jones')]).toEqual([[], ['Anna Jones']]);
});

test('two desks cannot overwrite each other: the second to save is told, and the first change stands', async () => {
  const { id } = await create({ givenName: 'Anna', familyName: 'Smith' });
  const other = await clinic.deskOf('owner');
  await other.api.clients.update.mutate({
    ...emptyClient,
    givenName: 'Anna',
    familyName: 'Smith',
    phone: '1234567',
    id,
    version: 1,
  });
  const refusal = await refusalOf(
    desk.api.clients.update.mutate({
      ...emptyClient,
      givenName: 'Anne',
      familyName: 'Smith',
      id,
      version: 1,
    }),
  );
  expect(refusal).toEqual({
    code: 'changed_elsewhere',
    sentence:
      'This client was changed at another desk while you had it open. Look at the new version, then save yours again.',
  });
  expect((await desk.api.clients.get.query({ id })).phone).toBe('1234567');
});

test('possible duplicates say why they are shown', async () => {
  await create({ givenName: 'Anna', familyName: 'Smith', phone: '07700 900 456', email: 'Anna@Example.org' });
  const found = await desk.api.clients.possibleDuplicates.query({
    givenName: 'ANNA',
    familyName: 'smith',
    phone: '(07700) 900456',
    email: 'anna@example.org',
    birthDate: '',
  });
  expect(found.map((row) => row.because)).toEqual(['same phone number, same e-mail, same name']);
});

test('bad input names the field and changes nothing', async () => {
  const refusal = await refusalOf(
    create({ givenName: '', familyName: '', birthDate: '1990-02-31', email: 'nobody' }),
  );
  expect(refusal).toEqual({
    code: 'bad_input',
    sentence: 'This day does not exist.',
    fields: {
      birthDate: 'This day does not exist.',
      email: 'This is not a complete e-mail address.',
      familyName: 'Enter a first name or a family name.',
    },
  });
  expect(await desk.api.clients.count.query()).toBe(0);
});

test('everybody is listed by name, page after page, and archived clients apart', async () => {
  for (const familyName of ['Cole', 'adams', 'Ábel', 'Baker']) await create({ givenName: 'Kim', familyName });
  const first = await desk.api.clients.list.query({ limit: 2 });
  const last = first.at(-1);
  const rest = await desk.api.clients.list.query({
    limit: 5,
    after: { sortName: last?.sortName ?? '', rowNumber: last?.rowNumber ?? 0 },
  });
  expect([...first, ...rest].map((row) => row.familyName)).toEqual(['Ábel', 'adams', 'Baker', 'Cole']);
  const gone = first[0];
  if (gone) await desk.api.clients.setArchived.mutate({ id: gone.id, version: 1, isArchived: true });
  expect(await namesFound('')).toEqual(['Kim adams', 'Kim Baker', 'Kim Cole']);
  expect(await namesFound('abel')).toEqual([]);
});

test('a client is found behind any number of namesakes who are in the archive', async () => {
  await create({ givenName: 'Kim', familyName: 'Cole' });
  for (const givenName of ['Lee', 'Max', 'Noa']) {
    const { id } = await create({ givenName, familyName: 'Cole' });
    await desk.api.clients.setArchived.mutate({ id, version: 1, isArchived: true });
  }
  const found = async (archived: boolean) =>
    (await desk.api.clients.list.query({ query: 'cole', archived, limit: 2 })).map(
      ({ givenName }) => givenName,
    );
  expect([await found(false), await found(true)]).toEqual([['Kim'], ['Max', 'Noa']]);
});

test('a number is found however it is written, with the country in front or without', async () => {
  await create({ givenName: 'Chloé', familyName: 'Nowak', phone: '07700 900052' });
  await create({ givenName: 'Omar', familyName: 'Khan', phone: '+44 7700 900777' });
  const queries = ['+44 7700 900052', '0044 7700 900052', '7700900052', '07700 900777', '+447700900777'];
  expect(await Promise.all(queries.map(namesFound))).toEqual([
    ['Chloé Nowak'],
    ['Chloé Nowak'],
    ['Chloé Nowak'],
    ['Omar Khan'],
    ['Omar Khan'],
  ]);
  const typed = { givenName: '', familyName: '', email: '', birthDate: '' };
  const duplicates = await desk.api.clients.possibleDuplicates.query({ ...typed, phone: '+44 7700 900052' });
  expect(duplicates.map((row) => [row.familyName, row.because])).toEqual([['Nowak', 'same phone number']]);
});

test('a birth date is found as lists write it', async () => {
  await create({ givenName: 'Inés', familyName: 'Quinn', birthDate: '2004-01-09' });
  expect(await Promise.all(['9 jan 2004', '9 January 2004', '9.1.2004'].map(namesFound))).toEqual([
    ['Inés Quinn'],
    ['Inés Quinn'],
    ['Inés Quinn'],
  ]);
});

test('a birth date before 1900 or after today is refused beside its field', async () => {
  const fields = [];
  for (const birthDate of ['0002-01-01', '1899-12-31', '2026-11-24'])
    fields.push((await refusalOf(create({ familyName: 'Smith', birthDate }))).fields);
  const before1900 = { birthDate: 'Enter a birth date after 1900.' };
  expect(fields).toEqual([before1900, before1900, { birthDate: 'This birth date is still to come.' }]);
});

test('marks that turn the writing around are not kept', async () => {
  const { id } = await create({ familyName: 'Sm\u202eith\u2066' });
  expect((await desk.api.clients.get.query({ id })).familyName).toBe('Smith');
});
