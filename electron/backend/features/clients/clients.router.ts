import { z } from 'zod';
import { type ClientId, clientId } from '../../../../shared/ids.ts';
import {
  createClientInput,
  duplicatesInput,
  listClientsInput,
  updateClientInput,
} from '../../../../shared/schemas/clients.ts';
import { version } from '../../../../shared/schemas/fields.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import {
  countClients,
  findClient,
  insertClient,
  listClients,
  searchClients,
  setArchived,
  updateClient,
} from './clients.repo.ts';
import { findPossibleDuplicates } from './duplicates.repo.ts';

const notFound = () => new AppError('not_found', 'This client is not in the list any more.');

/** Compared with the day that begins last anywhere: nobody is born tomorrow in any zone. */
function refuseUnborn(birthDate: string, now: number): void {
  const latest = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  if (birthDate <= latest) return;
  const sentence = 'This birth date is still to come.';
  throw new AppError('bad_input', sentence, { fields: { birthDate: sentence } });
}

const updating = { action: 'clients.update', features: ['clients', 'conditions', 'followUps'] as const };

export const clientsRouter = router({
  list: staffProcedure.input(listClientsInput).query(({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    return input.query.trim() === '' ? listClients(db, input) : searchClients(db, input.query, input);
  }),

  count: staffProcedure.query(({ ctx }) => countClients(ctx.deps.database.kysely)),

  get: staffProcedure.input(z.object({ id: clientId })).query(async ({ ctx, input }) => {
    const client = await findClient(ctx.deps.database.kysely, input.id);
    if (!client) throw notFound();
    return client;
  }),

  possibleDuplicates: staffProcedure
    .input(duplicatesInput)
    .query(({ ctx, input }) => findPossibleDuplicates(ctx.deps.database.kysely, input, input.except)),

  history: staffProcedure
    .input(z.object({ id: clientId }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, 'client', input.id)),

  create: staffProcedure.input(createClientInput).mutation(({ ctx, input }) => {
    refuseUnborn(input.birthDate, ctx.deps.now());
    return transact(ctx, { action: 'clients.create', features: ['clients'] }, async ({ db, record }) => {
      const id = ctx.deps.newId() as ClientId; // branded where it becomes a client's
      await insertClient(db, { id, fields: input, at: ctx.deps.now() });
      record({ entity: 'client', id, after: input });
      return { id };
    });
  }),

  update: staffProcedure.input(updateClientInput).mutation(({ ctx, input }) => {
    refuseUnborn(input.birthDate, ctx.deps.now());
    return transact(ctx, updating, async ({ db, record }) => {
      const before = await findClient(db, input.id);
      if (!before) throw notFound();
      const isSaved = await updateClient(
        db,
        { id: input.id, version: input.version, at: ctx.deps.now() },
        input,
      );
      if (!isSaved) throw changedElsewhere('This client');
      record({ entity: 'client', id: input.id, before, after: input });
      // Skin type and age have a say in when she may come again.
      await refreshFollowUps({ db, record }, { clientId: input.id }, ctx.deps.now());
    });
  }),

  setArchived: staffProcedure
    .input(z.object({ id: clientId, version, isArchived: z.boolean() }))
    .mutation(({ ctx, input }) =>
      transact(ctx, { action: 'clients.setArchived', features: ['clients'] }, async ({ db, record }) => {
        const isSaved = await setArchived(db, input, input.isArchived ? ctx.deps.now() : null);
        if (!isSaved) throw changedElsewhere('This client');
        record({
          entity: 'client',
          id: input.id,
          before: { isArchived: !input.isArchived },
          after: { isArchived: input.isArchived },
        });
      }),
    ),
});
