/** Which translations somebody clinical has read and approved. English is what they are translated from. */
import type { Kysely } from 'kysely';
import { shippedTextVersion } from '../../../../shared/handoutTexts/shapes.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import { type Language, languages } from '../../../../shared/schemas/clients.ts';
import type { Schema } from '../../db/schema.ts';

export interface LanguageReview {
  readonly language: Language;
  /** Approved, and no word of it has changed since. */
  readonly isReviewed: boolean;
  readonly approved: { readonly by: string; readonly at: number } | null;
}

export async function listLanguageReviews(db: Kysely<Schema>): Promise<LanguageReview[]> {
  const approvals = await db
    .selectFrom('sheet_languages')
    .innerJoin('staff', 'staff.id', 'sheet_languages.approved_by')
    .select(['language', 'approved_at as at', 'text_version', 'staff.name as by'])
    .execute();
  const edits = await db
    .selectFrom('clinic_edits')
    .select(['key', 'edited_at'])
    .where('kind', '=', 'sheet_text')
    .execute();
  return languages.map((language) => {
    const approval = approvals.find((one) => one.language === language);
    const isAsApproved =
      approval?.text_version === shippedTextVersion &&
      edits.every((edit) => edit.key.split('.')[1] !== language || edit.edited_at <= approval.at);
    return {
      language,
      isReviewed: language === 'en' || isAsApproved,
      approved: approval ? { by: approval.by, at: approval.at } : null,
    };
  });
}

export async function isReviewed(db: Kysely<Schema>, language: Language): Promise<boolean> {
  if (language === 'en') return true;
  return (await listLanguageReviews(db)).some((one) => one.language === language && one.isReviewed);
}

export async function writeApproval(
  db: Kysely<Schema>,
  approval: { readonly language: Language; readonly staffId: StaffId; readonly at: number },
): Promise<void> {
  const row = {
    approved_by: approval.staffId,
    approved_at: approval.at,
    text_version: shippedTextVersion,
  };
  await db
    .insertInto('sheet_languages')
    .values({ language: approval.language, ...row })
    .onConflict((conflict) => conflict.column('language').doUpdateSet(row))
    .execute();
}

export async function removeApproval(db: Kysely<Schema>, language: Language): Promise<void> {
  await db.deleteFrom('sheet_languages').where('language', '=', language).execute();
}
