/** Changing what was shipped, or taking it back: the version is checked, the reason is kept, the audit has both states. */
import type { StaffId } from '../../../../shared/ids.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Write } from '../../transact.ts';
import { type EditKey, editVersion, writeEdit } from './clinicEdits.repo.ts';

const entities = {
  wait: 'conditionWait',
  window_rule: 'windowRule',
  aftercare_line: 'aftercareLine',
  sheet_text: 'sheetText',
  treatment_limit: 'treatmentLimit',
} as const satisfies Record<EditKey['kind'], string>;

/** Under which name the audit keeps changes of this kind. */
export const entityOf = (kind: EditKey['kind']): string => entities[kind];

export interface ShippedEdit extends EditKey {
  /** What the desk calls it, when somebody else has saved since: "This wait". */
  readonly what: string;
  /** What was in force. Undefined for a rule that is new. */
  readonly before: unknown;
  /** Undefined: back to as shipped. */
  readonly after: unknown;
  readonly reason: string;
  /** The version that was read; 0 while nobody had changed it. */
  readonly version: number;
  readonly by: { readonly staffId: StaffId; readonly at: number };
}

/** @returns the new version. @throws AppError `changed_elsewhere` */
export async function editShipped({ db, record }: Write, edit: ShippedEdit): Promise<number> {
  const { kind, key, before, after, reason } = edit;
  if ((await editVersion(db, edit)) !== edit.version) throw changedElsewhere(edit.what);
  const version = edit.version + 1;
  await writeEdit(db, { kind, key, content: after, reason, version, ...edit.by });
  record({ entity: entityOf(kind), id: key, before, after, reason });
  return version;
}
