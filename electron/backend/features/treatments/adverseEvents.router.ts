import { z } from 'zod';
import { type AdverseEventId, clientId, treatmentId } from '../../../../shared/ids.ts';
import {
  addEventInput,
  type EventFields,
  updateEventInput,
} from '../../../../shared/schemas/adverseEvents.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import {
  findEvent,
  insertEvent,
  listEventsOfClient,
  listEventsOfTreatment,
  updateEvent,
} from './adverseEvents.repo.ts';
import { getTreatment } from './openDraft.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['treatments', 'alerts'] as const });

/** What happened after a session. Read by everybody, written by those who treat, taken away by nobody. */
export const adverseEventsRouter = router({
  ofClient: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => listEventsOfClient(ctx.deps.database.kysely, input.clientId)),

  ofTreatment: staffProcedure
    .input(z.object({ treatmentId }))
    .query(({ ctx, input }) => listEventsOfTreatment(ctx.deps.database.kysely, input.treatmentId)),

  add: clinicalProcedure.input(addEventInput).mutation(({ ctx, input }) =>
    transact(ctx, label('treatments.events.add'), async ({ db, record }) => {
      const treatment = await getTreatment(db, input.treatmentId);
      refuseWrongDays(input.fields, {
        performedOn: treatment.fields.performedOn,
        today: await clinicToday(db, ctx.deps.now()),
      });
      const id = ctx.deps.newId() as AdverseEventId; // branded where it becomes an event's
      const { clientId } = treatment;
      await insertEvent(db, { ...input, id, clientId, createdBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'adverseEvent', id, after: { treatmentId: treatment.id, ...input.fields } });
      return { id };
    }),
  ),

  update: clinicalProcedure.input(updateEventInput).mutation(({ ctx, input }) =>
    transact(ctx, label('treatments.events.update'), async ({ db, record }) => {
      const before = await findEvent(db, input.id);
      if (!before) throw new AppError('not_found', 'This event is not there any more.');
      refuseWrongDays(input.fields, {
        performedOn: before.performedOn,
        today: await clinicToday(db, ctx.deps.now()),
      });
      if (!(await updateEvent(db, { ...input, at: ctx.deps.now() }, input.fields)))
        throw changedElsewhere('This event');
      record({ entity: 'adverseEvent', id: input.id, before: before.fields, after: input.fields });
    }),
  ),
});

interface Days {
  readonly performedOn: string;
  readonly today: string;
}

/** @throws AppError `bad_input` beside the day that cannot be */
function refuseWrongDays(fields: EventFields, { performedOn, today }: Days): void {
  const refuse = (field: keyof EventFields, sentence: string) => {
    throw new AppError('bad_input', sentence, { fields: { [`fields.${field}`]: sentence } });
  };
  if (fields.onsetOn < performedOn) refuse('onsetOn', 'It cannot have begun before the session.');
  const passed = ['onsetOn', 'endedOn', 'makerToldOn', 'authorityToldOn'] as const;
  for (const field of passed) if (fields[field] > today) refuse(field, 'This day has not come yet.');
}
