import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { addClient, draftSession, signSession } from '../treatments/session.fixture.ts';
import { addPhotoOf, bring, giveConsent, jpeg, phonePicture, picture } from './photos.fixture.ts';

let clinic: TestClinic;
let petra: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  petra = await clinic.deskOf('practitioner');
  anna = await addClient(petra);
});
afterEach(() => clinic.close());

const consent = (...kinds: Parameters<typeof giveConsent>[2]['kinds']) =>
  giveConsent(petra, anna, { kinds, onDate: '2026-11-01' });
const photosOf = async (desk = petra, clientId = anna) =>
  (await desk.api.photos.ofClient.query({ clientId })).photos;
const filesIn = (folder: string) =>
  existsSync(join(clinic.deps.dataFolder, folder))
    ? readdirSync(join(clinic.deps.dataFolder, folder), { recursive: true, encoding: 'utf8' }).filter(
        (name) => /\.(jpg|tmp)$/.test(name),
      )
    : [];

test('a photo from a phone is turned upright, and neither the place nor the phone is left in it', async () => {
  await consent('photo_record');
  const bytes = await phonePicture();
  const query = { clientId: anna, view: 'front', fileName: 'IMG_0042.jpg' };
  const { photo } = await bring(petra, bytes, query);
  expect(photo).toMatchObject({
    view: 'front',
    takenOn: '2026-11-20',
    width: 80,
    height: 60,
    originalName: 'IMG_0042.jpg',
    version: 1,
  });
  const shown = await petra.fetch(`/photos/${photo?.hash}`);
  const stored = Buffer.from(await shown.arrayBuffer());
  const { exif, icc, xmp, orientation, format } = await sharp(stored).metadata();
  expect({ exif, icc, xmp, orientation, format }).toEqual({ format: 'jpeg' });
  expect(['GPS', 'Secret', 'Exif'].filter((word) => stored.includes(word))).toEqual([]);
  // The white strip of the top is where turning puts it.
  const corner = await sharp(stored).extract({ left: 75, top: 30, width: 1, height: 1 }).raw().toBuffer();
  expect(Math.min(...corner)).toBeGreaterThan(240);
});

test('a picture is shown only to who is signed in, never cached, as what it is', async () => {
  await consent('photo_record');
  const { hash } = await addPhotoOf(petra, anna);
  const small = await petra.fetch(`/photos/${hash}?size=small`);
  const headers = ['content-type', 'cache-control', 'x-content-type-options'].map((name) =>
    small.headers.get(name),
  );
  expect([small.status, ...headers]).toEqual([200, 'image/jpeg', 'private, no-store', 'nosniff']);
  expect((await clinic.newDesk().fetch(`/photos/${hash}`)).status).toBe(401);
  await petra.api.staff.lock.mutate();
  expect((await petra.fetch(`/photos/${hash}`)).status).toBe(401);
});

test('a name that is no photo of the record shows nothing, whatever lies in the folder', async () => {
  const desk = await clinic.deskOf('owner');
  const statuses = await Promise.all(
    [`/photos/${'a'.repeat(64)}`, '/photos/..%2Fclinic.sqlite', '/photos/aa', '/photos/'].map(
      async (path) => (await desk.fetch(path)).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('the front desk looks, and brings nothing', async () => {
  await consent('photo_record');
  const { hash } = await addPhotoOf(petra, anna);
  const fran = await clinic.deskOf('front_desk');
  const brought = await bring(fran, await jpeg('#123456'), { clientId: anna });
  expect([brought.status, brought.refusal?.code]).toEqual([403, 'not_allowed']);
  expect((await fran.fetch(`/photos/${hash}`)).status).toBe(200);
  expect((await bring(clinic.newDesk(), await jpeg(), { clientId: anna })).status).toBe(401);
});

test.each([
  ['0 bytes', async () => Buffer.alloc(0), 'This file is empty. Copy it from the camera or phone once more.'],
  [
    'a text file',
    async () => Buffer.from('Dear Anna,'),
    'This file is not a JPEG, PNG or WebP picture. Choose another one.',
  ],
  [
    'a drawing with a script in it',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    'This file is not a JPEG, PNG or WebP picture. Choose another one.',
  ],
  [
    'half a JPEG',
    async () => {
      const whole = await picture('#884422', { width: 400, height: 400 }).jpeg().toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
    'This picture is damaged and cannot be read whole. Copy it from the camera or phone once more.',
  ],
  [
    'the head of a PNG and then nothing',
    async () => (await picture().png().toBuffer()).subarray(0, 40),
    'This picture is damaged and cannot be read whole. Copy it from the camera or phone once more.',
  ],
  [
    'a small file that would be 196 million pixels',
    () =>
      sharp({ create: { width: 14000, height: 14000, channels: 3, background: 'black' } })
        .png()
        .toBuffer(),
    'This picture has more than 120 million pixels, more than any camera here takes. Save it smaller and try again.',
  ],
  [
    'an iPhone’s HEIC',
    async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'This is an iPhone’s HEIC picture, which Rollcall cannot read. Send it from the phone as JPEG: Settings, Camera, Formats, “Most Compatible”, or mail it to yourself.',
  ],
])('%s is refused in words, and nothing of it is kept', async (_, make, sentence) => {
  await consent('photo_record');
  const brought = await bring(petra, await make(), { clientId: anna });
  expect(brought).toEqual({ status: 412, refusal: { code: 'file_unreadable', sentence } });
  expect([await photosOf(), filesIn('photos')]).toEqual([[], []]);
});

test.each([
  ['PNG', () => picture('#336699').png().toBuffer()],
  ['WebP', () => picture('#336699').webp().toBuffer()],
  ['JPEG in print colours', () => picture('#336699').toColourspace('cmyk').jpeg().toBuffer()],
])('%s is taken, and stored as a JPEG for screens', async (_, make) => {
  await consent('photo_record');
  const { photo } = await bring(petra, await make(), { clientId: anna });
  const stored = readFileSync(
    join(clinic.deps.dataFolder, 'photos', `${photo?.hash.slice(0, 2)}`, `${photo?.hash}.jpg`),
  );
  const { format, space } = await sharp(stored).metadata();
  expect({ format, space }).toEqual({ format: 'jpeg', space: 'srgb' });
});

test('40 megapixels are scaled to what a screen shows', async () => {
  await consent('photo_record');
  const bytes = await sharp({ create: { width: 7300, height: 5480, channels: 3, background: '#c98b6b' } })
    .jpeg()
    .toBuffer();
  const { photo } = await bring(petra, bytes, { clientId: anna });
  expect([photo?.width, photo?.height]).toEqual([4096, 3075]);
});

test('the same picture is not added twice, nor to two clients, also not under another name', async () => {
  await consent('photo_record');
  await addPhotoOf(petra, anna, { view: 'front', takenOn: '2026-11-02' });
  const again = await bring(petra, await jpeg(), { clientId: anna, fileName: 'copy.jpg' });
  expect(again).toEqual({
    status: 412,
    refusal: {
      code: 'photo_known',
      sentence: 'This picture is in the record already: Front, 2 November 2026. It was not added again.',
    },
  });
  const bella = await addClient(petra, { givenName: 'Bella' });
  const other = await bring(petra, await jpeg(), { clientId: bella, consentReason: 'On paper.' });
  expect(other.refusal?.sentence).toMatch(/^This very picture is in another client’s record\./);
  expect(other.refusal?.sentence).not.toMatch(/Anna/);
});

test('a photo that two desks bring at once is in the record once', async () => {
  await consent('photo_record');
  const bytes = await jpeg();
  const both = await Promise.all([1, 2].map(() => bring(petra, bytes, { clientId: anna })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await photosOf()).length).toBe(1);
});

test('without a consent a photo is taken only with a reason, which is kept', async () => {
  const refused = await bring(petra, await jpeg(), { clientId: anna });
  expect(refused.refusal?.code).toBe('consent_needed');
  const { photo } = await bring(petra, await jpeg(), {
    clientId: anna,
    consentReason: 'Signed on paper today.',
  });
  const [entry] = clinic.database.raw
    .prepare("select action, entity_id, reason from audit where entity = 'photo'")
    .all();
  expect(entry).toEqual({ action: 'photos.add', entity_id: photo?.id, reason: 'Signed on paper today.' });
});

test.each([
  ['a day to come', { takenOn: '2026-11-24' }, 'This day has not come yet.'],
  ['a day that does not exist', { takenOn: '2026-02-31' }, 'This day does not exist.'],
  ['a view that is not on the list', { view: 'from_above' }, 'Choose a view from the list.'],
  ['a zone that is not on the list', { zone: 'eyelid' }, 'This zone is not on the list.'],
  [
    'another person’s session',
    { treatmentId: crypto.randomUUID() },
    'Choose a signed session of this client.',
  ],
  [
    'a client who is not there',
    { clientId: crypto.randomUUID() },
    'This client is not in the list any more.',
  ],
])('%s is refused', async (_, query, sentence) => {
  await consent('photo_record');
  const brought = await bring(petra, await jpeg(), { clientId: anna, ...query });
  expect(brought.refusal?.sentence).toBe(sentence);
});

test('what a photo shows can be put right at one desk, and the other is told', async () => {
  await consent('photo_record');
  const { id, version } = await addPhotoOf(petra, anna);
  const session = await signSession(petra, anna);
  const facts = {
    view: 'oblique_left',
    zone: 'cheek_left' as const,
    takenOn: '2026-11-23',
    treatmentId: session,
    note: 'Before the session',
  };
  await petra.api.photos.assign.mutate({ id, version, ...facts });
  expect(await photosOf()).toMatchObject([{ id, version: 2, ...facts }]);
  expect((await refusalOf(petra.api.photos.assign.mutate({ id, version, ...facts }))).code).toBe(
    'changed_elsewhere',
  );
});

test('a draft that is thrown away takes no photo with it, because none can belong to it', async () => {
  await consent('photo_record');
  const { id: draft } = await draftSession(petra, anna);
  const refused = await bring(petra, await jpeg(), { clientId: anna, treatmentId: draft });
  expect(refused.refusal?.sentence).toBe('Choose a signed session of this client.');
});

test('entered in error: gone for the front desk, kept with its reason for who treats, and may come again', async () => {
  await consent('photo_record');
  const { id, version, hash } = await addPhotoOf(petra, anna);
  const fran = await clinic.deskOf('front_desk');
  expect((await refusalOf(petra.api.photos.markInError.mutate({ id, version, reason: ' ' }))).fields).toEqual(
    {
      reason: 'Say what is wrong with it, for whoever reads the record later.',
    },
  );
  await petra.api.photos.markInError.mutate({ id, version, reason: 'Her sister.' });
  expect([await photosOf(fran), (await photosOf())[0]?.errorReason]).toEqual([[], 'Her sister.']);
  expect((await fran.fetch(`/photos/${hash}`)).status).toBe(404);
  expect((await petra.fetch(`/photos/${hash}`)).status).toBe(200);
  const bella = await addClient(petra, { givenName: 'Bella' });
  expect((await bring(petra, await jpeg(), { clientId: bella, consentReason: 'On paper.' })).status).toBe(
    200,
  );
});

test('no door deletes a photo or exchanges its picture', async () => {
  await consent('photo_record');
  await addPhotoOf(petra, anna);
  const { raw } = clinic.database;
  expect(() => raw.exec('delete from photos')).toThrow('photos_are_never_deleted');
  expect(() => raw.exec(`update photos set hash = '${'b'.repeat(64)}'`)).toThrow(
    'pictures_are_never_exchanged',
  );
});

test('paper and files need a consent for that very use', async () => {
  await consent('photo_record');
  const { id } = await addPhotoOf(petra, anna);
  const release = (use: 'photo_record' | 'photo_publication') =>
    petra.api.photos.release.mutate({ photoIds: [id], how: 'print', use });
  await release('photo_record');
  expect(await refusalOf(release('photo_publication'))).toEqual({
    code: 'consent_needed',
    sentence:
      'The client has not agreed to photos being published, so they are neither printed nor copied out. Have that consent signed first.',
  });
  const kept = clinic.database.raw
    .prepare("select after from audit where action = 'photos.release'")
    .pluck()
    .all();
  expect(kept).toEqual(['{"released":"print","use":"photo_record"}']);
});

test('a consent taken back: nothing is printed any more, and only who treats still looks', async () => {
  const signed = await consent('photo_record', 'photo_teaching');
  const { id, hash } = await addPhotoOf(petra, anna);
  await petra.api.consents.withdraw.mutate({
    id: signed,
    withdrawnOn: '2026-11-22',
    isMistake: false,
    reason: 'Asked by mail.',
  });
  const fran = await clinic.deskOf('front_desk');
  const release = petra.api.photos.release.mutate({ photoIds: [id], how: 'print', use: 'photo_record' });
  expect((await refusalOf(release)).sentence).toMatch(/^The client has taken back the consent for photos/);
  expect([(await photosOf()).length, await fran.api.photos.ofClient.query({ clientId: anna })]).toEqual([
    1,
    { consent: { uses: [], isWithdrawn: true }, isShown: false, photos: [] },
  ]);
  expect([
    (await fran.fetch(`/photos/${hash}`)).status,
    (await petra.fetch(`/photos/${hash}`)).status,
  ]).toEqual([404, 200]);
});

test('the clinic names its views, adds one, and stops offering one', async () => {
  const owner = await clinic.deskOf('owner');
  const save = owner.api.photos.saveView.mutate;
  await save({ key: 'front', version: 0, name: 'Face on', hint: '', isUsed: true });
  await save({ key: 'crown', version: 0, name: 'Crown', hint: 'From above.', isUsed: true });
  await save({ key: 'lateral_left', version: 0, name: 'Left side', hint: '', isUsed: false });
  const views = await petra.api.photos.views.query();
  expect(views.map(({ name, isUsed, version }) => [name, isUsed, version])).toEqual([
    ['Face on', true, 1],
    ['Right oblique', true, 0],
    ['Left oblique', true, 0],
    ['Right side', true, 0],
    ['Left side', false, 1],
    ['Crown', true, 1],
  ]);
  const taken = save({ key: 'front', version: 0, name: 'Front', hint: '', isUsed: true });
  expect((await refusalOf(taken)).code).toBe('changed_elsewhere');
  const twice = save({ key: 'top', version: 0, name: 'CROWN', hint: '', isUsed: true });
  expect((await refusalOf(twice)).fields).toEqual({ name: 'Another view has this name already.' });
  expect(
    (
      await refusalOf(
        petra.api.photos.saveView.mutate({ key: 'x', version: 0, name: 'X', hint: '', isUsed: true }),
      )
    ).code,
  ).toBe('not_allowed');
});
