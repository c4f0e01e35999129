import { z } from 'zod';
import { clientId } from '../../../../shared/ids.ts';
import {
  assignPhotoInput,
  markPhotoErrorInput,
  releasePhotosInput,
  savePhotoViewInput,
} from '../../../../shared/schemas/photos.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, procedureFor, router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { maySee, photoConsentOf, refuseRelease } from './photoConsent.ts';
import { requireFacts } from './photoFacts.ts';
import { findPhoto, listPhotos, markPhotoInError, updatePhoto } from './photos.repo.ts';
import { saveView, viewsInForce } from './photoViews.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const notFound = () => new AppError('not_found', 'This photo is not in the record any more.');

export const photosRouter = router({
  /** A client's photos, the latest first, and what she has agreed to. Those in error only for whoever treats. */
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const { role } = ctx.actor;
    const consent = await photoConsentOf(db, input.clientId, await clinicToday(db, ctx.deps.now()));
    const isShown = maySee(role, consent);
    const photos = isShown ? await listPhotos(db, input.clientId) : [];
    const seen = photos.filter(({ errorReason }) => errorReason === null || role !== 'front_desk');
    return { consent, isShown, photos: seen };
  }),

  views: staffProcedure.query(({ ctx }) => viewsInForce(ctx.deps.database.kysely)),

  saveView: ownerProcedure.input(savePhotoViewInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'photos.saveView', features: ['photos'] }, async ({ db, record }) => {
      const views = await viewsInForce(db);
      const name = input.name.toLowerCase();
      if (views.some((view) => view.key !== input.key && view.name.toLowerCase() === name))
        throw new AppError('bad_input', 'Another view has this name already.', {
          fields: { name: 'Another view has this name already.' },
        });
      const before = views.find(({ key }) => key === input.key);
      const isSaved = await saveView(db, input, { staffId: ctx.actor.staffId, at: ctx.deps.now() });
      if (!isSaved) throw changedElsewhere('This view');
      record({ entity: 'photoView', id: input.key, before, after: input });
    }),
  ),

  assign: clinicalProcedure.input(assignPhotoInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'photos.assign', features: ['photos'] }, async ({ db, record }) => {
      const photo = await findPhoto(db, input.id);
      if (!photo) throw notFound();
      const { id, version, ...facts } = input;
      const today = await clinicToday(db, ctx.deps.now());
      await requireFacts(db, { ...facts, clientId: photo.clientId, today });
      if (!(await updatePhoto(db, { id, version, at: ctx.deps.now() }, facts)))
        throw changedElsewhere('This photo');
      const { view, zone, takenOn, treatmentId, note } = photo;
      record({ entity: 'photo', id, before: { view, zone, takenOn, treatmentId, note }, after: facts });
    }),
  ),

  /** It leaves every list, comparison and print; the picture and the reason stay. */
  markInError: clinicalProcedure.input(markPhotoErrorInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'photos.markInError', features: ['photos'] }, async ({ db, record }) => {
      const { id, version, reason } = input;
      if (!(await findPhoto(db, id))) throw notFound();
      const error = { reason, by: ctx.actor.staffId };
      if (!(await markPhotoInError(db, { id, version, at: ctx.deps.now() }, error)))
        throw changedElsewhere('This photo');
      record({ entity: 'photo', id, before: { inError: false }, after: { inError: true }, reason });
    }),
  ),

  /** Asked before photos go on paper or out as files: refused without a consent for it, and noted who did it. */
  release: clinicalProcedure.input(releasePhotosInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'photos.release', features: [] }, async ({ db, record }) => {
      const today = await clinicToday(db, ctx.deps.now());
      for (const id of input.photoIds) {
        const photo = await findPhoto(db, id);
        if (!photo || photo.errorReason !== null) throw notFound();
        const consent = await photoConsentOf(db, photo.clientId, today);
        if (!consent.uses.includes(input.use)) throw refuseRelease(input.use, consent);
        record({ entity: 'photo', id, after: { released: input.how, use: input.use } });
      }
    }),
  ),
});
