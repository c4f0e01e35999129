import { z } from 'zod';
import { indicationIds, indications } from '../../../../shared/clinical/indications.ts';
import type { Protocol } from '../../../../shared/clinical/protocol.ts';
import { editedProtocolSchema } from '../../../../shared/clinical/protocolSchema.ts';
import { defaultProtocols } from '../../../../shared/clinical/protocols.ts';
import { citation, sources } from '../../../../shared/clinical/sources.ts';
import {
  restoreProtocolInput,
  type SaveProtocolInput,
  saveProtocolInput,
} from '../../../../shared/schemas/protocols.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { renewAfterCourses } from '../followUps/afterCourse.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import {
  findOwnProtocol,
  listOwnProtocols,
  type OwnProtocol,
  protocolInForce,
  removeOwnProtocol,
  saveOwnProtocol,
} from './protocols.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);

function inForce(indication: (typeof indicationIds)[number], own: OwnProtocol | undefined) {
  const protocol = own?.protocol ?? defaultProtocols[indication];
  return {
    name: indications[indication].name,
    protocol,
    shipped: defaultProtocols[indication],
    version: own?.version ?? 0,
    sources: protocol.sources.map((id) => ({
      id,
      citation: citation(id),
      address: sources[id].address ?? '',
      grade: sources[id].grade,
    })),
  };
}

/** The protocol with the clinic's figures in it. @throws ZodError naming the figure that does not fit */
function edited(input: SaveProtocolInput, edit: NonNullable<Protocol['edit']>): Protocol {
  const shipped = defaultProtocols[input.indication];
  const noInterval = 'The clinic gives no interval for this.';
  return editedProtocolSchema.parse({
    ...shipped,
    days: input.days ?? undefined,
    noRuleBecause: input.days === null ? (shipped.noRuleBecause ?? noInterval) : undefined,
    sessions: input.sessions ?? undefined,
    reviewDays: input.reviewDays,
    maintenance: input.maintenance,
    edit,
  });
}

export const protocolsRouter = router({
  list: staffProcedure.query(async ({ ctx }) => {
    const own = await listOwnProtocols(ctx.deps.database.kysely);
    return indicationIds.map((indication) => inForce(indication, own.get(indication)));
  }),

  history: staffProcedure
    .input(z.object({ indication: z.enum(indicationIds) }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, 'protocol', input.indication)),

  save: clinicalProcedure.input(saveProtocolInput).mutation(({ ctx, input }) => {
    const { indication, reason } = input;
    const at = ctx.deps.now();
    const editedAt = new Date(at).toISOString();
    const protocol = edited(input, { editedBy: ctx.actor.name, editedAt, reason });
    const label = { action: 'protocols.save', features: ['protocols', 'followUps'] as const };
    return transact(ctx, label, async ({ db, record }) => {
      const own = await findOwnProtocol(db, indication);
      if ((own?.version ?? 0) !== input.version) throw changedElsewhere('This protocol');
      const before = own?.protocol ?? defaultProtocols[indication];
      const version = input.version + 1;
      await saveOwnProtocol(db, { protocol, reason, version, staffId: ctx.actor.staffId, at });
      record({ entity: 'protocol', id: indication, before, after: protocol, reason });
      await refreshFollowUps({ db, record }, { indication }, at);
      await renewAfterCourses({ db, record }, ctx.deps, indication);
      return { version };
    });
  }),

  /** Back to the figures as shipped. What was in force stays readable in the history. */
  restore: clinicalProcedure.input(restoreProtocolInput).mutation(({ ctx, input }) => {
    const label = { action: 'protocols.restore', features: ['protocols', 'followUps'] as const };
    return transact(ctx, label, async ({ db, record }) => {
      const { indication, reason } = input;
      const own = await findOwnProtocol(db, indication);
      if ((own?.version ?? 0) !== input.version) throw changedElsewhere('This protocol');
      await removeOwnProtocol(db, indication);
      const after = await protocolInForce(db, indication);
      record({ entity: 'protocol', id: indication, before: own?.protocol ?? after, after, reason });
      await refreshFollowUps({ db, record }, { indication }, ctx.deps.now());
      await renewAfterCourses({ db, record }, ctx.deps, indication);
    });
  }),
});
