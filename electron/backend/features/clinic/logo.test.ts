import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { jpeg, picture } from '../photos/photos.fixture.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: TestDesk;

beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T10:40:00Z');
  owner = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

const post = (desk: TestDesk, bytes: Uint8Array | string) =>
  desk.fetch('/clinic-logo', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
  });

async function setLogo(bytes: Uint8Array): Promise<string> {
  const { sha256 } = (await (await post(owner, bytes)).json()) as { sha256: string }; // as logoRoutes.ts answers
  return sha256;
}

async function refusedWith(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { message: string } }; // errorResponse.ts
  return error.message;
}

test('a logo is kept upright, small and without what the phone wrote into it, and shown to whoever is signed in', async () => {
  const lying = await picture('#335577', { width: 400, height: 1200 })
    .jpeg()
    .withExif({ IFD0: { Model: 'Secret model' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const sha256 = await setLogo(lying);
  const desk = await clinic.deskOf('front_desk');
  expect(await desk.api.clinic.logo.query()).toEqual({ sha256 });
  const shown = await desk.fetch(`/clinic-logo/${sha256}`);
  const headers = ['content-type', 'cache-control', 'x-content-type-options'].map((name) =>
    shown.headers.get(name),
  );
  expect(headers).toEqual(['image/png', 'private, max-age=31536000, immutable', 'nosniff']);
  const { format, width, height, exif, orientation } = await sharp(await shown.arrayBuffer()).metadata();
  expect({ format, width, height, exif, orientation }).toEqual({ format: 'png', width: 600, height: 200 });
  expect((await clinic.newDesk().fetch(`/clinic-logo/${sha256}`)).status).toBe(401);
});

test('what is no logo is refused with what to do, and the logo in use stays', async () => {
  const sha256 = await setLogo(await jpeg());
  const whole = await picture().png().toBuffer();
  const notAPicture =
    'This file is not a PNG, JPEG or WebP picture. Save the logo as PNG and choose that file.';
  expect(await refusedWith(await post(owner, '<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(notAPicture);
  expect(await refusedWith(await post(owner, ''))).toBe(notAPicture);
  expect(await refusedWith(await post(owner, whole.subarray(0, whole.length / 2)))).toBe(
    'This picture cannot be read whole. Save the logo as PNG once more and choose that file.',
  );
  expect(await refusedWith(await post(owner, new Uint8Array(5 * 1024 * 1024 + 1)))).toBe(
    'This file is larger than 5 MB. Save the logo smaller, as PNG, and choose that file.',
  );
  expect(await owner.api.clinic.logo.query()).toEqual({ sha256 });
});

test('only the owner sets the logo or takes it away', async () => {
  const practitioner = await clinic.deskOf('practitioner');
  expect((await post(practitioner, await jpeg())).status).toBe(403);
  expect((await refusalOf(practitioner.api.clinic.removeLogo.mutate())).code).toBe('not_allowed');
  expect(await owner.api.clinic.logo.query()).toEqual({ sha256: null });
});

test('a sheet is reprinted with the logo it was given with, whatever the logo has become', async () => {
  const treatmentId = await signSession(owner, await addClient(owner));
  const give = async () => {
    const { id } = await owner.api.handouts.give.mutate({ treatmentId, how: 'printed' });
    return () => owner.api.handouts.get.query({ id }).then(({ document }) => document.logo);
  };
  const plain = await give();
  const first = await setLogo(await jpeg('#224466'));
  const early = await give();
  const second = await setLogo(await jpeg('#aa5522'));
  const late = await give();
  await owner.api.clinic.removeLogo.mutate();
  const last = await give();
  expect([await plain(), await early(), await late(), await last()]).toEqual([
    undefined,
    first,
    second,
    undefined,
  ]);
  expect((await owner.fetch(`/clinic-logo/${first}`)).status).toBe(200);
  expect(() => clinic.database.raw.exec('delete from clinic_logos')).toThrow('clinic_logo_is_kept');
  expect(await setLogo(await jpeg('#224466'))).toBe(first);
  expect(await owner.api.clinic.logo.query()).toEqual({ sha256: first });
});

test('the history of changes has who set which logo, by its hash and without the picture', async () => {
  const sha256 = await setLogo(await jpeg());
  await owner.api.clinic.removeLogo.mutate();
  const rows = clinic.database.raw
    .prepare("select action, before, after from audit where entity = 'clinicLogo' order by sequence")
    .all();
  expect(rows).toEqual([
    {
      action: 'clinic.setLogo',
      before: JSON.stringify({ sha256: null }),
      after: JSON.stringify({ sha256 }),
    },
    {
      action: 'clinic.removeLogo',
      before: JSON.stringify({ sha256 }),
      after: JSON.stringify({ sha256: null }),
    },
  ]);
});
