/** Checking a PIN. Wrong tries are counted in the database, each slows the next, and each stands in the audit. */
import type { StaffId } from '../../../../shared/ids.ts';
import type { Actor, WriteContext } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { isRightPin, waitAfter } from './pins.ts';
import { findCredentials } from './staff.repo.ts';

/**
 * @returns who has signed in
 * @throws AppError `wrong_pin`, or `too_many_tries` with `details.waitSeconds`
 */
export async function checkPin(context: WriteContext, staffId: StaffId, pin: string): Promise<Actor> {
  const { deps } = context;
  const person = await findCredentials(deps.database.kysely, staffId);
  if (!person) throw new AppError('wrong_pin', 'This person can no longer sign in here.');
  // After a clock was set back the wait is counted anew from now: not waived, and not until the clock has caught up.
  if ((person.last_failed_at ?? 0) > deps.now()) await restartWait(context, staffId);
  refuseIfWaiting(person, deps.now());
  const isRight = await isRightPin(person.pin_hash, pin);
  if (!isRight) {
    const tries = await countWrongTry(context, staffId);
    throw wrongPin(waitAfter(tries));
  }
  if (person.failed_tries > 0) await forgetWrongTries(context, staffId, person.failed_tries);
  return { staffId: person.id, name: person.name, role: person.role, desk: context.actor.desk };
}

function refuseIfWaiting(person: { failed_tries: number; last_failed_at: number | null }, now: number): void {
  const passed = Math.max(0, now - (person.last_failed_at ?? 0));
  const wait = waitAfter(person.failed_tries);
  if (passed >= wait) return;
  const waitSeconds = Math.ceil((wait - passed) / 1000);
  throw new AppError(
    'too_many_tries',
    `Too many wrong tries. Wait ${inWords(waitSeconds)}, then try again.`,
    { waitSeconds },
  );
}

function wrongPin(wait: number): AppError {
  if (wait === 0) return new AppError('wrong_pin', 'That PIN is not right. Try again.');
  const waitSeconds = Math.ceil(wait / 1000);
  return new AppError(
    'wrong_pin',
    `That PIN is not right. The next try is possible in ${inWords(waitSeconds)}.`,
    { waitSeconds },
  );
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

function countWrongTry(context: WriteContext, staffId: StaffId): Promise<number> {
  return transact(context, { action: 'staff.wrongPin', features: [] }, async ({ db, record }) => {
    const { failed_tries } = await db
      .updateTable('staff')
      .set((update) => ({ failed_tries: update('failed_tries', '+', 1), last_failed_at: context.deps.now() }))
      .where('id', '=', staffId)
      .returning('failed_tries')
      .executeTakeFirstOrThrow();
    record({ entity: 'staff', id: staffId, after: { failedTries: failed_tries } });
    return failed_tries;
  });
}

function forgetWrongTries(context: WriteContext, staffId: StaffId, before: number): Promise<void> {
  return transact(context, { action: 'staff.rightPin', features: [] }, async ({ db, record }) => {
    await db
      .updateTable('staff')
      .set({ failed_tries: 0, last_failed_at: null })
      .where('id', '=', staffId)
      .execute();
    record({ entity: 'staff', id: staffId, before: { failedTries: before }, after: { failedTries: 0 } });
  });
}

function restartWait(context: WriteContext, staffId: StaffId): Promise<void> {
  return transact(context, { action: 'staff.clockSetBack', features: [] }, async ({ db, record }) => {
    await db
      .updateTable('staff')
      .set({ last_failed_at: context.deps.now() })
      .where('id', '=', staffId)
      .execute();
    record({ entity: 'staff', id: staffId, after: { wait: 'counted anew' } });
  });
}
