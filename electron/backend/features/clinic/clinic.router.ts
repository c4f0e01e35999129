import type { RoomId, ServiceId } from '../../../../shared/ids.ts';
import {
  saveRoomInput,
  saveServiceInput,
  setUpInput,
  updateClinicInput,
} from '../../../../shared/schemas/clinic.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, publicProcedure, router, staffProcedure } from '../../trpc.ts';
import { checkPin } from '../staff/signIn.ts';
import { findClinic, listRooms, listServices } from './clinic.repo.ts';
import { findCurrentLogo, makeCurrent } from './logo.repo.ts';
import { refuseUnknownZone, setUpClinic } from './setUp.ts';
import { checkZone } from './zoneCheck.ts';

export const clinicRouter = router({
  /** What the sign-in screen may show; the address and the rest wait until somebody has signed in. */
  front: publicProcedure.query(async ({ ctx }) => {
    const clinic = await findClinic(ctx.deps.database.kysely);
    return clinic
      ? { isSetUp: true as const, name: clinic.name, isDemo: clinic.isDemo }
      : { isSetUp: false as const };
  }),

  setUp: publicProcedure.input(setUpInput).mutation(async ({ ctx, input }) => {
    const context = { deps: ctx.deps, actor: { staffId: null, desk: ctx.desk } };
    const ownerId = await setUpClinic(context, input);
    const actor = await checkPin(context, ownerId, input.owner.pin);
    ctx.setToken(ctx.sessions.begin(actor, ctx.token));
  }),

  /** From the first screen: look around with invented people. Refused once there is a clinic of one's own. */
  openDemo: publicProcedure.mutation(async ({ ctx }) => {
    if (await findClinic(ctx.deps.database.kysely))
      throw new AppError('already_set_up', 'This clinic is set up already. Sign in to go on.');
    await ctx.deps.showClinic('demo');
  }),

  /** Back to the clinic's own file, from the demo only. */
  leaveDemo: publicProcedure.mutation(async ({ ctx }) => {
    const clinic = await findClinic(ctx.deps.database.kysely);
    if (!clinic?.isDemo) throw new AppError('not_allowed', 'This is not the demo clinic.');
    await ctx.deps.showClinic('own');
  }),

  get: staffProcedure.query(async ({ ctx }) => {
    const clinic = await findClinic(ctx.deps.database.kysely);
    if (!clinic) throw new AppError('not_set_up', 'This clinic has not been set up yet.');
    return clinic;
  }),

  update: ownerProcedure.input(updateClinicInput).mutation(({ ctx, input }) => {
    refuseUnknownZone(input.timeZone);
    return transact(ctx, { action: 'clinic.update', features: ['clinic'] }, async ({ db, record }) => {
      const before = await findClinic(db);
      if (before?.version !== input.version) throw changedElsewhere('The clinic');
      const { timeZone, gridMinutes, idleLockMinutes, version, ...fields } = input;
      await db
        .updateTable('clinic')
        .set({
          ...fields,
          time_zone: timeZone,
          grid_minutes: gridMinutes,
          idle_lock_minutes: idleLockMinutes,
          version: version + 1,
        })
        .execute();
      record({ entity: 'clinic', id: '1', before, after: input });
    });
  }),

  /** The hash of the logo in use; its picture is at `/clinic-logo/<hash>`. */
  logo: staffProcedure.query(async ({ ctx }) => ({
    sha256: (await findCurrentLogo(ctx.deps.database.kysely)) ?? null,
  })),

  /** New sheets go without; those that were given with it keep it. */
  removeLogo: ownerProcedure.mutation(({ ctx }) =>
    transact(ctx, { action: 'clinic.removeLogo', features: ['clinic'] }, (write) => makeCurrent(write, null)),
  ),

  /** Whether this computer's own zone data says the same of the clinic's clocks. */
  zoneCheck: ownerProcedure.query(async ({ ctx }) => {
    const clinic = await findClinic(ctx.deps.database.kysely);
    return checkZone(clinic?.timeZone ?? 'UTC', ctx.deps.now());
  }),

  services: staffProcedure.query(({ ctx }) => listServices(ctx.deps.database.kysely)),
  rooms: staffProcedure.query(({ ctx }) => listRooms(ctx.deps.database.kysely)),

  saveService: ownerProcedure.input(saveServiceInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'clinic.saveService', features: ['clinic'] }, async ({ db, record }) => {
      const id = input.id ?? (ctx.deps.newId() as ServiceId); // branded where it becomes a service's
      const before = (await listServices(db)).find((service) => service.id === id);
      const row = {
        id,
        name: input.name,
        kind: input.kind,
        duration_minutes: input.durationMinutes,
        buffer_minutes: input.bufferMinutes,
        is_active: input.isActive ? 1 : 0,
      };
      await db
        .insertInto('services')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      record({ entity: 'service', id, before, after: input });
      return { id };
    }),
  ),

  saveRoom: ownerProcedure.input(saveRoomInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'clinic.saveRoom', features: ['clinic'] }, async ({ db, record }) => {
      const id = input.id ?? (ctx.deps.newId() as RoomId); // branded where it becomes a room's
      const before = (await listRooms(db)).find((room) => room.id === id);
      const row = { id, name: input.name, is_active: input.isActive ? 1 : 0 };
      await db
        .insertInto('rooms')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      record({ entity: 'room', id, before, after: input });
      return { id };
    }),
  ),
});
