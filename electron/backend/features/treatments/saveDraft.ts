/** Keeps a draft as it is typed. Only what changed is written down in the audit. */
import {
  sameAsLast,
  type TreatmentField,
  type TreatmentFields,
} from '../../../../shared/schemas/treatments.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import { openDraft } from './openDraft.ts';
import { findLastSigned, type Treatment, updateDraft } from './treatments.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}
type Key = Pick<Treatment, 'id' | 'version'>;
type Changes = { readonly [Field in TreatmentField]?: TreatmentFields[Field] | undefined };

/** @returns the version to save the next change with */
export async function saveDraft(
  context: Context,
  key: Key,
  changes: Changes,
): Promise<{ version: number; savedAt: number }> {
  const { deps } = context;
  const at = deps.now();
  const draft = await openDraft(deps.database.kysely, key);
  const { before, after } = difference(draft.fields, changes);
  if (Object.keys(after).length === 0) return { version: key.version, savedAt: at };
  if (after.practitionerId && !(await findStaffMember(deps.database.kysely, after.practitionerId)))
    throw new AppError('not_found', 'This person is not on the team any more.');
  const label = { action: 'treatments.saveDraft', features: ['treatments'] as const };
  return transact(context, label, async ({ db, record }) => {
    const isSaved = await updateDraft(db, { ...key, at }, { ...draft.fields, ...after });
    if (!isSaved) throw changedElsewhere('This record');
    record({ entity: 'treatment', id: key.id, before, after });
    return { version: key.version + 1, savedAt: at };
  });
}

/** Fills the draft from the client's last signed session. @throws AppError `not_found` when there is none */
export async function fillFromLast(context: Context, key: Key) {
  const db = context.deps.database.kysely;
  const draft = await openDraft(db, key);
  const last = await findLastSigned(db, { clientId: draft.clientId, indication: draft.fields.indication });
  if (!last) throw new AppError('not_found', 'There is no earlier session to copy from.');
  return saveDraft(context, key, sameAsLast(last.fields));
}

function difference(stored: TreatmentFields, changes: Changes) {
  const isNew = ([field, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(stored[field as TreatmentField]); // the keys are the form's own
  const after = Object.fromEntries(Object.entries(changes).filter(isNew)) as Partial<TreatmentFields>; // as above
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, stored[field as TreatmentField]]), // as above
  );
  return { before, after };
}
