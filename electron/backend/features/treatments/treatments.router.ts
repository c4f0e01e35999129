import { z } from 'zod';
import { clientId, treatmentId } from '../../../../shared/ids.ts';
import { addDays, instantOf } from '../../../../shared/scheduling/wallTime.ts';
import { localDate } from '../../../../shared/schemas/fields.ts';
import {
  addAddendumInput,
  longestNeedle,
  saveDraftInput,
  signTreatmentInput,
  startTreatmentInput,
  treatmentKey,
} from '../../../../shared/schemas/treatments.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { getZone } from '../appointments/bookingParts.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { insertAddendum } from './addenda.repo.ts';
import { adverseEventsRouter } from './adverseEvents.router.ts';
import { limitsRouter } from './limits.router.ts';
import { getTreatment, openDraft } from './openDraft.ts';
import { indicationName, readTreatment } from './readTreatment.ts';
import { listRecordsBetween } from './recordsOfDay.repo.ts';
import { fillFromLast, saveDraft } from './saveDraft.ts';
import { signTreatment } from './signTreatment.ts';
import { startForVisit, startWithoutVisit } from './startTreatment.ts';
import { listTreatments, removeDraft } from './treatments.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);

export const treatmentsRouter = router({
  events: adverseEventsRouter,
  limits: limitsRouter,

  get: staffProcedure
    .input(z.object({ id: treatmentId }))
    .query(({ ctx, input }) => readTreatment(ctx.deps.database.kysely, input.id)),

  /** The client's sessions, newest first, as a timeline shows them. */
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const treatments = await listTreatments(ctx.deps.database.kysely, input.clientId);
    return treatments.map(({ id, planId, sessionNumber, isSigned, fields }) => ({
      id,
      planId,
      sessionNumber,
      isSigned,
      performedOn: fields.performedOn,
      indication: fields.indication,
      indicationName: indicationName(fields.indication),
      zones: fields.zones,
      longestNeedleMillimetres: longestNeedle(fields.zones),
      reaction: fields.reaction,
    }));
  }),

  /** For the Today screen: which of the day's visits have a record, and whether the sheet was given. */
  ofDay: staffProcedure.input(z.object({ date: localDate })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const zone = await getZone(db);
    const from = instantOf(`${input.date}T00:00`, zone).instant;
    const to = instantOf(`${addDays(input.date, 1)}T00:00`, zone).instant;
    return listRecordsBetween(db, { from, to });
  }),

  history: staffProcedure
    .input(z.object({ id: treatmentId }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, 'treatment', input.id)),

  start: clinicalProcedure
    .input(startTreatmentInput)
    .mutation(({ ctx, input }) =>
      'appointmentId' in input
        ? startForVisit(ctx, input.appointmentId)
        : startWithoutVisit(ctx, input.clientId),
    ),

  saveDraft: clinicalProcedure.input(saveDraftInput).mutation(({ ctx, input }) => {
    const { id, version, ...changes } = input;
    return saveDraft(ctx, { id, version }, changes);
  }),

  sameAsLast: clinicalProcedure.input(treatmentKey).mutation(({ ctx, input }) => fillFromLast(ctx, input)),

  sign: clinicalProcedure.input(signTreatmentInput).mutation(({ ctx, input }) => signTreatment(ctx, input)),

  /** For a draft that was started by mistake; a signed record stays. */
  discard: clinicalProcedure.input(treatmentKey).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'treatments.discard', features: ['treatments'] }, async ({ db, record }) => {
      const draft = await openDraft(db, input);
      await removeDraft(db, input.id);
      record({ entity: 'treatment', id: input.id, before: draft.fields });
    }),
  ),

  addAddendum: clinicalProcedure.input(addAddendumInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'treatments.addAddendum', features: ['treatments'] }, async ({ db, record }) => {
      const treatment = await getTreatment(db, input.id);
      if (!treatment.isSigned)
        throw new AppError('not_allowed', 'This record is still a draft. Change it directly, then sign it.');
      const id = ctx.deps.newId();
      const { content } = input;
      const by = { createdBy: ctx.actor.staffId, at: ctx.deps.now() };
      await insertAddendum(db, { id, treatmentId: input.id, content, ...by });
      record({ entity: 'treatment', id: input.id, after: { addendum: content } });
      return { id };
    }),
  ),
});
