import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StaffId } from '../../../../shared/ids.ts';
import { createHandler } from '../../createHandler.ts';
import {
  createTestDesk,
  openTestClinic,
  refusalOf,
  type TestClinic,
  testPin,
} from '../../testing/testClinic.ts';

let clinic: TestClinic;
let owner: StaffId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = (await clinic.deskOf('owner')).staffId;
});
afterEach(() => clinic.close());

const tryPin = (pin: string, desk = clinic.newDesk()) =>
  desk.api.staff.signIn.mutate({ staffId: owner, pin });

test('wrong PINs are slowed more and more, also over a restart, and the right one clears the count', async () => {
  const said: string[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) said.push((await refusalOf(tryPin('0000'))).sentence);
  said.push((await refusalOf(tryPin(testPin))).sentence);
  const afterRestart = createTestDesk(createHandler(clinic.deps));
  said.push((await refusalOf(tryPin(testPin, afterRestart))).sentence);
  clinic.setNow('2026-11-23T08:00:05Z');
  said.push((await refusalOf(tryPin('0000'))).sentence);
  clinic.setNow('2026-11-23T08:00:15Z');
  await tryPin(testPin);
  said.push((await refusalOf(tryPin('0000'))).sentence);
  expect(said).toEqual([
    'That PIN is not right. Try again.',
    'That PIN is not right. Try again.',
    'That PIN is not right. The next try is possible in 5 seconds.',
    'Too many wrong tries. Wait 5 seconds, then try again.',
    'Too many wrong tries. Wait 5 seconds, then try again.',
    'That PIN is not right. The next try is possible in 10 seconds.',
    'That PIN is not right. Try again.',
  ]);
});

test('a clock set back neither lets anybody in sooner nor locks anybody out for longer', async () => {
  for (let attempt = 0; attempt < 3; attempt += 1) await refusalOf(tryPin('0000'));
  clinic.setNow('2025-11-23T08:00:00Z');
  expect((await refusalOf(tryPin(testPin))).sentence).toBe(
    'Too many wrong tries. Wait 5 seconds, then try again.',
  );
  clinic.setNow('2025-11-23T08:00:05Z');
  await tryPin(testPin);
});

test('a desk that nobody touches is locked, whatever its page asks for in the background', async () => {
  const desk = clinic.newDesk();
  await tryPin(testPin, desk);
  clinic.setNow('2026-11-23T08:10:01Z');
  const background = await desk.fetch('/trpc/clinic.get', { headers: { 'x-idle-seconds': '601' } });
  expect((await background.json()).error.data.code).toBe('screen_locked');
  expect(await desk.api.staff.whoAmI.query()).toMatchObject({ state: 'locked', name: 'Olive Owner' });
  await tryPin(testPin, desk);
  expect(await desk.api.staff.whoAmI.query()).toMatchObject({ state: 'open' });
});

test('a session ends by itself after the working day', async () => {
  const desk = clinic.newDesk();
  await tryPin(testPin, desk);
  clinic.setNow('2026-11-23T22:00:01Z');
  expect(await desk.api.staff.whoAmI.query()).toEqual({ state: 'none' });
});

test('whoever gets a new PIN or leaves the team is signed out everywhere', async () => {
  const desk = await clinic.deskOf('front_desk');
  const boss = clinic.newDesk();
  await tryPin(testPin, boss);
  await boss.api.staff.setPin.mutate({ id: desk.staffId, pin: '624624' });
  expect(await desk.api.staff.whoAmI.query()).toEqual({ state: 'none' });
  expect((await refusalOf(desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin }))).code).toBe(
    'wrong_pin',
  );
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: '624624' });
  const fields = { name: 'Fran Frontdesk', role: 'front_desk', treats: false, colour: '#336699' } as const;
  await boss.api.staff.update.mutate({ ...fields, id: desk.staffId, version: 1, isActive: false });
  expect(await desk.api.staff.whoAmI.query()).toEqual({ state: 'none' });
  expect(
    (await refusalOf(desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: '624624' }))).sentence,
  ).toBe('This person can no longer sign in here.');
});

test('the last owner cannot be taken away', async () => {
  const boss = clinic.newDesk();
  await tryPin(testPin, boss);
  const fields = { name: 'Olive Owner', treats: true, colour: '#2f6f6b', id: owner, version: 1 } as const;
  const refusals = [
    await refusalOf(boss.api.staff.update.mutate({ ...fields, role: 'practitioner', isActive: true })),
    await refusalOf(boss.api.staff.update.mutate({ ...fields, role: 'owner', isActive: false })),
  ];
  expect(refusals.map((refusal) => refusal.code)).toEqual(['last_owner', 'last_owner']);
});

test('PINs that anybody would guess are refused, and none is kept as it was typed', async () => {
  const boss = clinic.newDesk();
  await tryPin(testPin, boss);
  const person = { name: 'New Person', role: 'front_desk', treats: false, colour: '#336699' } as const;
  const codes = await Promise.all(
    ['123', '1111', '2345', '9876'].map(
      async (pin) => (await refusalOf(boss.api.staff.create.mutate({ ...person, pin }))).code,
    ),
  );
  expect(codes).toEqual(['bad_input', 'bad_input', 'bad_input', 'bad_input']);
  const kept = JSON.stringify([
    clinic.database.raw.prepare('select * from staff').all(),
    clinic.database.raw.prepare('select * from audit').all(),
  ]);
  expect([kept.includes(testPin), kept.includes('$argon2id$v=19$m=19456,t=2,p=1$')]).toEqual([false, true]);
});

test('two people of one name cannot both be on the team', async () => {
  const boss = clinic.newDesk();
  await tryPin(testPin, boss);
  const person = {
    name: 'Olive O.',
    role: 'front_desk',
    treats: false,
    colour: '#336699',
    pin: '624624',
  } as const;
  const sentence =
    'Somebody on the team has this name already. Add an initial, so that they can be told apart.';
  expect(await refusalOf(boss.api.staff.create.mutate({ ...person, name: 'olive owner' }))).toEqual({
    code: 'bad_input',
    sentence,
    fields: { name: sentence },
  });
});
