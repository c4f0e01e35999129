/**
 * What a person did at a desk, read from the audit: the lines of one transaction are one step. Lines of one step follow
 * each other and share their moment; the moment of the step before is another (see `appendAudit`).
 */
import type { Kysely } from 'kysely';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

/** What can be taken back. Records, sheets, settings and imports have ways of their own. */
const deskActions: readonly string[] = [
  'appointments.book',
  'appointments.move',
  'appointments.cancel',
  'appointments.setStatus',
  'appointments.updateNote',
  'appointments.decideNextVisit',
  'appointments.bookCourse',
  'appointments.applyReflow',
  'clients.create',
  'clients.update',
  'clients.setArchived',
  'dayNotes.add',
  'dayNotes.change',
  'dayNotes.remove',
  'products.stockIn',
  'products.takeOut',
];

export const undoAction = 'undo.last';
export const redoAction = 'undo.redo';
/** The line of an undo or a redo that says which step it took back. */
export const takenBackEntity = 'auditStep';

export interface StepChange {
  readonly entity: string;
  readonly entityId: string;
  /** As the audit keeps it; absent when there was nothing before. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Step {
  /** Number of its first line. */
  readonly id: number;
  readonly lastLine: number;
  readonly at: number;
  readonly action: string;
  readonly changes: readonly StepChange[];
  /** For an undo or a redo: the step that it took back. */
  readonly takesBack: number | undefined;
}

export interface Work {
  readonly staffId: StaffId;
  readonly desk: string;
  /** When the person signed in. */
  readonly since: number;
}

/** So far back it is looked at most; a working day at one desk is far less. */
const furthestLine = 20_000;

/** The steps of this person at this desk since then, the oldest first. */
export async function listSteps(db: Kysely<Schema>, { staffId, desk, since }: Work): Promise<Step[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['sequence', 'at', 'action', 'entity', 'entity_id', 'before', 'after'])
    .where('sequence', '>', (select) =>
      select.selectFrom('audit').select((max) => max(max.fn.max('sequence'), '-', furthestLine).as('line')),
    )
    .where('staff_id', '=', staffId)
    .where('desk', '=', desk)
    .where('at', '>=', since)
    .where('action', 'in', [...deskActions, undoAction, redoAction])
    .orderBy('sequence')
    .execute();
  const groups: Array<typeof rows> = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last?.at === row.at && last.sequence === row.sequence - 1) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap(toStep);
}

interface Line {
  readonly sequence: number;
  readonly at: number;
  readonly action: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

const parsed = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

function toStep(lines: readonly Line[]): Step[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const reference = lines.find((line) => line.entity === takenBackEntity);
  return [
    {
      id: first.sequence,
      lastLine: last.sequence,
      at: first.at,
      action: first.action,
      takesBack: reference && Number(reference.entity_id),
      changes: lines
        .filter((line) => line !== reference)
        .map((line) => ({
          entity: line.entity,
          entityId: line.entity_id,
          before: parsed(line.before),
          after: parsed(line.after),
        })),
    },
  ];
}
