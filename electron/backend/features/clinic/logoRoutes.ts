/**
 * The logo as a file: the owner brings one with `POST /clinic-logo`, `GET /clinic-logo/<hash>` shows it to whoever is
 * signed in. Under one hash there is only ever one picture.
 */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { maximumLogoBytes } from '../../../../shared/schemas/clinic.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { type Asking, answerFile, receiveFile } from '../../receiveFile.ts';
import { transact } from '../../transact.ts';
import { requireActor } from '../../trpc.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { findLogoPicture, makeCurrent } from './logo.repo.ts';

const unreadableSentences = {
  kind: 'This file is not a PNG, JPEG or WebP picture. Save the logo as PNG and choose that file.',
  damaged: 'This picture cannot be read whole. Save the logo as PNG once more and choose that file.',
} as const;

export function addLogoRoutes(app: Hono, deps: Deps, ask: (request: Request) => Asking): void {
  app.post('/clinic-logo', (c) =>
    answerFile(c, async () => {
      const actor = requireActor(ask(c.req.raw).session, ['owner']);
      const bytes = await receiveFile(c.req.raw, {
        maximumBytes: maximumLogoBytes,
        advice: 'Save the logo smaller, as PNG, and choose that file.',
      });
      return c.json({ sha256: await setLogo(deps, actor, bytes) });
    }),
  );
  app.get('/clinic-logo/:sha256{[0-9a-f]+}', (c) =>
    answerFile(c, async () => {
      requireActor(ask(c.req.raw).session, ['owner', 'practitioner', 'front_desk']);
      const png = await findLogoPicture(deps.database.kysely, c.req.param('sha256'));
      if (!png) throw new AppError('not_found', 'There is no such logo.');
      return new Response(new Uint8Array(png), {
        headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=31536000, immutable' },
      });
    }),
  );
}

async function setLogo(deps: Deps, actor: Actor, bytes: Uint8Array): Promise<string> {
  await import('sharp'); // see addPhoto.ts
  const logo = await runInWorker('cleanLogo', { bytes });
  if ('unreadable' in logo) throw new AppError('file_unreadable', unreadableSentences[logo.unreadable]);
  const sha256 = createHash('sha256').update(logo.png).digest('hex');
  // What comes out of the thread is no Buffer, which is what the database binds.
  const row = { sha256, png: Buffer.from(logo.png), set_by: actor.staffId, set_at: deps.now() };
  await transact({ deps, actor }, { action: 'clinic.setLogo', features: ['clinic'] }, (write) =>
    makeCurrent(write, row),
  );
  return sha256;
}
