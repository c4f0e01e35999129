import type { RecallId } from '../../../../shared/ids.ts';
import {
  findLotsInput,
  lotNumberInput,
  openRecallInput,
  recallClient,
  tellClientInput,
} from '../../../../shared/schemas/products.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import {
  findLotsByPart,
  findRecall,
  insertRecall,
  insertTold,
  listRecalls,
  listSessionsOfLot,
  listTold,
  removeTold,
} from './recalls.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['products'] as const });

/** Which client had which lot, and telling them. */
export const recallsRouter = router({
  list: staffProcedure.query(({ ctx }) => listRecalls(ctx.deps.database.kysely)),

  find: staffProcedure
    .input(findLotsInput)
    .query(({ ctx, input }) =>
      input.part === '' ? [] : findLotsByPart(ctx.deps.database.kysely, input.part),
    ),

  /** All who had the lot, and, once it is recalled, who of them has been told. */
  ofLot: staffProcedure.input(lotNumberInput).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const recall = await findRecall(db, input.lotNumber);
    const told = recall ? await listTold(db, recall.id) : [];
    const toldByClient = new Map(told.map((one) => [one.clientId, one]));
    const sessions = await listSessionsOfLot(db, input.lotNumber);
    const clients = [...Map.groupBy(sessions, ({ clientId }) => clientId)].flatMap(([clientId, had]) => {
      const [first] = had;
      if (!first) return [];
      const { givenName, familyName, phone, email } = first;
      const told = toldByClient.get(clientId) ?? null;
      return [{ clientId, givenName, familyName, phone, email, told, sessions: had }];
    });
    return { lotNumber: input.lotNumber, recall: recall ?? null, clients };
  }),

  open: clinicalProcedure.input(openRecallInput).mutation(({ ctx, input }) =>
    transact(ctx, label('products.recalls.open'), async ({ db, record }) => {
      if (await findRecall(db, input.lotNumber))
        throw new AppError('changed_elsewhere', 'This lot is being recalled already. Open its sheet.');
      const id = ctx.deps.newId() as RecallId; // branded where it becomes a recall's
      await insertRecall(db, { ...input, id, openedBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'lotRecall', id, after: { lotNumber: input.lotNumber }, reason: input.reason });
      return { id };
    }),
  ),

  /** Ticks a client off: she knows. */
  tell: staffProcedure.input(tellClientInput).mutation(({ ctx, input }) =>
    transact(ctx, label('products.recalls.tell'), async ({ db, record }) => {
      const toldOn = await clinicToday(db, ctx.deps.now());
      const told = { ...input, toldOn, toldBy: ctx.actor.staffId, at: ctx.deps.now() };
      if (!(await insertTold(db, told)))
        throw new AppError('changed_elsewhere', 'Somebody has just ticked this client off.');
      const { clientId, how, note } = input;
      record({ entity: 'lotRecall', id: input.recallId, after: { clientId, toldOn, how, note } });
    }),
  ),

  untell: staffProcedure.input(recallClient).mutation(({ ctx, input }) =>
    transact(ctx, label('products.recalls.untell'), async ({ db, record }) => {
      const before = await removeTold(db, input);
      if (!before) throw new AppError('changed_elsewhere', 'This client is not ticked off any more.');
      record({ entity: 'lotRecall', id: input.recallId, before: { clientId: input.clientId, ...before } });
    }),
  ),
});
