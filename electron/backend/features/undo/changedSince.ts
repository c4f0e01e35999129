/** The refusal for what is no longer as the step left it: in words, with the name of who changed it. */
import { AppError } from '../../appError.ts';
import type { Undoing } from './undoing.ts';

interface Thing {
  readonly entity: string;
  readonly id: string;
  /** 'visit', 'client' */
  readonly word: string;
}

export async function changedSince({ write, actor, step }: Undoing, thing: Thing): Promise<AppError> {
  const last = await write.db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.staff_id')
    .select(['audit.staff_id', 'staff.name'])
    .where('entity', '=', thing.entity)
    .where('entity_id', '=', thing.id)
    .where('sequence', '>', step.lastLine)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const sentence =
    last?.name && last.staff_id !== actor.staffId
      ? `${last.name} has changed this ${thing.word} since.`
      : `This ${thing.word} has been changed since.`;
  return new AppError('changed_elsewhere', `${sentence} Nothing was taken back.`, {
    changedBy: last?.name ?? null,
  });
}

/** Is everything that the step wrote still so? What it did not name may have changed; versions always do. */
export function isAsLeft(now: object, left: object): boolean {
  const current = new Map<string, unknown>(Object.entries(now));
  return Object.entries(left).every(
    ([key, value]) => key === 'version' || JSON.stringify(current.get(key)) === JSON.stringify(value),
  );
}
