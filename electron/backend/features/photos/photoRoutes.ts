/**
 * Pictures as files: `POST /photos` brings one, `GET /photos/<hash>` shows it, `?size=small` the small one. The body is
 * the file as it is, no form, which a foreign page could send unasked. Nothing is left in the browser's cache: what may be
 * looked at is decided each time.
 */
import type { Hono } from 'hono';
import { addPhotoQuery, maximumPhotoBytes } from '../../../../shared/schemas/photos.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { type Asking, answerFile, receiveFile } from '../../receiveFile.ts';
import { requireActor } from '../../trpc.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { addPhoto } from './addPhoto.ts';
import { maySee, photoConsentOf } from './photoConsent.ts';
import { photoFile, readIfThere } from './photoFiles.ts';
import { readPicture } from './photoPool.ts';
import { listPhotosOfHash } from './photos.repo.ts';

export function addPhotoRoutes(app: Hono, deps: Deps, ask: (request: Request) => Asking): void {
  app.post('/photos', (c) =>
    answerFile(c, async () => {
      const { session } = ask(c.req.raw);
      const actor = requireActor(session, ['owner', 'practitioner']);
      const query = addPhotoQuery.parse(c.req.query());
      const bytes = await receiveFile(c.req.raw, {
        maximumBytes: maximumPhotoBytes,
        advice: 'Save the picture as JPEG and try again.',
      });
      return c.json(await addPhoto({ deps, actor, query, bytes }));
    }),
  );
  app.get('/photos/:hash{[0-9a-f]+}', (c) =>
    answerFile(c, async () => {
      const actor = requireActor(ask(c.req.raw).session, ['owner', 'practitioner', 'front_desk']);
      const hash = c.req.param('hash');
      await requireMaySee(deps, actor, hash);
      const isSmall = c.req.query('size') === 'small';
      const picture = await (isSmall ? smallPicture(deps, hash) : readPicture(deps.dataFolder, hash));
      if (!picture) throw new AppError('not_found', 'The file of this photo is not in the clinic’s folder.');
      return new Response(new Uint8Array(picture), {
        headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' },
      });
    }),
  );
}

async function requireMaySee(deps: Deps, { role }: Actor, hash: string): Promise<void> {
  const db = deps.database.kysely;
  const today = await clinicToday(db, deps.now());
  for (const { clientId, errorReason } of await listPhotosOfHash(db, hash)) {
    if (role === 'front_desk' && errorReason !== null) continue;
    if (maySee(role, await photoConsentOf(db, clientId, today))) return;
  }
  throw new AppError('not_found', 'There is no such photo.');
}

async function smallPicture({ dataFolder }: Deps, hash: string): Promise<Buffer | undefined> {
  const file = photoFile(dataFolder, hash, 'thumb');
  const found = await readIfThere(file);
  if (found || !(await readPicture(dataFolder, hash))) return found;
  await import('sharp'); // see addPhoto.ts
  await runInWorker('renewThumb', { dataFolder, hash });
  return readIfThere(file);
}
