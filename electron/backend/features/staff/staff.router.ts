import type { Kysely } from 'kysely';
import { foldText } from '../../../../shared/foldText.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import {
  createStaffInput,
  setPinInput,
  signInInput,
  updateStaffInput,
} from '../../../../shared/schemas/staff.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Schema } from '../../db/schema.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, publicProcedure, router, staffProcedure } from '../../trpc.ts';
import { hashPin } from './pins.ts';
import { checkPin } from './signIn.ts';
import { countOwners, findStaffMember, listSignInPeople, listStaff, type StaffMember } from './staff.repo.ts';

export const staffRouter = router({
  /** Who is at this desk, for the very first paint. */
  whoAmI: publicProcedure.query(({ ctx }) =>
    ctx.session.kind === 'none'
      ? { state: 'none' as const }
      : {
          state: ctx.session.kind,
          name: ctx.session.actor.name,
          role: ctx.session.actor.role,
          id: ctx.session.actor.staffId,
        },
  ),

  signInPeople: publicProcedure.query(({ ctx }) => listSignInPeople(ctx.deps.database.kysely)),

  signIn: publicProcedure.input(signInInput).mutation(async ({ ctx, input }) => {
    const actor = await checkPin(
      { deps: ctx.deps, actor: { staffId: null, desk: ctx.desk } },
      input.staffId,
      input.pin,
    );
    ctx.setToken(ctx.sessions.begin(actor, ctx.token));
    return { id: actor.staffId, name: actor.name, role: actor.role };
  }),

  lock: publicProcedure.mutation(({ ctx }) => ctx.sessions.lock(ctx.token)),

  signOut: publicProcedure.mutation(({ ctx }) => {
    ctx.sessions.end(ctx.token);
    ctx.setToken(undefined);
  }),

  list: staffProcedure.query(({ ctx }) => listStaff(ctx.deps.database.kysely)),

  create: ownerProcedure.input(createStaffInput).mutation(async ({ ctx, input }) => {
    const { pin, ...fields } = input;
    const pinHash = await hashPin(pin);
    const id = ctx.deps.newId() as StaffId; // newId makes a UUIDv7; the brand is given here, where it becomes a person's
    return transact(ctx, { action: 'staff.create', features: ['staff'] }, async ({ db, record }) => {
      await refuseSameName(db, { name: fields.name });
      const row = {
        ...fields,
        treats: fields.treats ? 1 : 0,
        id,
        pin_hash: pinHash,
        created_at: ctx.deps.now(),
      };
      await db.insertInto('staff').values(row).execute();
      record({ entity: 'staff', id, after: fields });
      return { id };
    });
  }),

  update: ownerProcedure.input(updateStaffInput).mutation(async ({ ctx, input }) => {
    await transact(ctx, { action: 'staff.update', features: ['staff'] }, async ({ db, record }) => {
      const before = await getMember(db, input.id);
      if (before.version !== input.version) throw changedElsewhere('This person');
      await keepAnOwner(db, before, input);
      if (input.isActive) await refuseSameName(db, input);
      const { id, version, isActive, treats, ...fields } = input;
      await db
        .updateTable('staff')
        .set({ ...fields, treats: treats ? 1 : 0, is_active: isActive ? 1 : 0, version: version + 1 })
        .where('id', '=', id)
        .execute();
      record({ entity: 'staff', id, before, after: { ...fields, treats, isActive } });
    });
    ctx.sessions.endAllOf(input.id);
  }),

  setPin: ownerProcedure.input(setPinInput).mutation(async ({ ctx, input }) => {
    const pinHash = await hashPin(input.pin);
    await transact(ctx, { action: 'staff.setPin', features: ['staff'] }, async ({ db, record }) => {
      await getMember(db, input.id);
      await db
        .updateTable('staff')
        .set({ pin_hash: pinHash, demo_pin: null, failed_tries: 0, last_failed_at: null })
        .where('id', '=', input.id)
        .execute();
      record({ entity: 'staff', id: input.id, after: { pin: 'changed' } });
    });
    ctx.sessions.endAllOf(input.id);
  }),
});

async function getMember(db: Kysely<Schema>, id: StaffId): Promise<StaffMember> {
  const member = await findStaffMember(db, id);
  if (!member) throw new AppError('not_found', 'This person is not on the team list.');
  return member;
}

/** A clinic without an owner could never change its settings again. */
async function keepAnOwner(
  db: Kysely<Schema>,
  before: StaffMember,
  after: { readonly role: string; readonly isActive: boolean },
): Promise<void> {
  const staysOwner = after.role === 'owner' && after.isActive;
  if (before.role !== 'owner' || staysOwner || (await countOwners(db, before.id)) > 0) return;
  throw new AppError('last_owner', 'This is the only owner. Make somebody else an owner first.');
}

/** Two of one name could not be told apart on the sign-in screen, nor in the record of changes. */
async function refuseSameName(
  db: Kysely<Schema>,
  person: { readonly id?: StaffId; readonly name: string },
): Promise<void> {
  const namesake = (await listStaff(db)).find(
    (other) => other.isActive && other.id !== person.id && foldText(other.name) === foldText(person.name),
  );
  if (!namesake) return;
  const sentence =
    'Somebody on the team has this name already. Add an initial, so that they can be told apart.';
  throw new AppError('bad_input', sentence, { fields: { name: sentence } });
}
