/** The clinic's own consent forms and the words that were ever signed, as rows. Rows are only added. Decides nothing. */
import type { Kysely } from 'kysely';
import type { ConsentForm } from '../../../../shared/clinical/consentForms/consentForm.ts';
import { storedFormSchema } from '../../../../shared/clinical/consentForms/consentFormSchema.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface FormEdit {
  readonly form: string;
  readonly version: number;
  /** Undefined: as shipped again, or out of use where nothing was shipped. */
  readonly content: ConsentForm | undefined;
}

/** Every version that the clinic saved, the oldest first; of one form, or of all. */
export async function listFormEdits(db: Kysely<Schema>, form?: string): Promise<FormEdit[]> {
  const rows = await db
    .selectFrom('consent_forms')
    .select(['form', 'version', 'content'])
    .$if(form !== undefined, (query) => query.where('form', '=', form ?? ''))
    .orderBy('form')
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ ...row, content: read(row.content) }));
}

const read = (content: string | null) =>
  content === null ? undefined : storedFormSchema.parse(JSON.parse(content));

export interface NewFormEdit extends FormEdit {
  readonly reason: string;
  readonly staffId: StaffId;
  readonly at: number;
}

export async function insertFormEdit(db: Kysely<Schema>, edit: NewFormEdit): Promise<void> {
  const { form, version, content, reason, staffId, at } = edit;
  await db
    .insertInto('consent_forms')
    .values({
      form,
      version,
      content: content === undefined ? null : JSON.stringify(content),
      reason,
      edited_by: staffId,
      edited_at: at,
    })
    .execute();
}

/** Keeps words that are about to be signed; the same words are kept once. */
export async function keepText(
  db: Kysely<Schema>,
  text: { readonly sha256: string; readonly content: string },
): Promise<void> {
  await db
    .insertInto('consent_texts')
    .values(text)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}
