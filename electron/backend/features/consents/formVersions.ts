/**
 * Consent forms as the clinic uses them: the shipped ones with its own edits in place. A form's words are known by their
 * hash, so that what was shown can be signed and kept even when somebody edits the form meanwhile.
 */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ConsentForm, ConsentWords } from '../../../../shared/clinical/consentForms/consentForm.ts';
import { shippedConsentForms } from '../../../../shared/clinical/consentForms.ts';
import type { Schema } from '../../db/schema.ts';
import { type FormEdit, listFormEdits } from './consentForms.repo.ts';

export interface FormVersion {
  readonly form: string;
  /** 0 as shipped, before anybody changed it. */
  readonly version: number;
  readonly content: ConsentForm;
  /** The words and their version as they are kept, and their hash. */
  readonly text: string;
  readonly sha256: string;
}

/** Every form that is in force, the shipped ones first. */
export async function formsInForce(db: Kysely<Schema>): Promise<FormVersion[]> {
  const edits = await listFormEdits(db);
  const keys = new Set([...Object.keys(shippedConsentForms), ...edits.map(({ form }) => form)]);
  return [...keys].flatMap((form) => {
    const versions = versionsOf(form, edits);
    const last = edits.findLast((edit) => edit.form === form);
    const isTakenOut = last !== undefined && last.content === undefined && !shippedConsentForms[form];
    return versions[0] && !isTakenOut ? [versions[0]] : [];
  });
}

export async function findFormInForce(db: Kysely<Schema>, form: string): Promise<FormVersion | undefined> {
  return (await formsInForce(db)).find((one) => one.form === form);
}

/** Every version of a form that was ever in force, the one in force now first. */
export async function listVersions(db: Kysely<Schema>, form: string): Promise<FormVersion[]> {
  return versionsOf(form, await listFormEdits(db, form));
}

function versionsOf(form: string, edits: readonly FormEdit[]): FormVersion[] {
  const shipped = shippedConsentForms[form];
  const own = edits.filter((edit) => edit.form === form);
  const versions = own.flatMap(({ version, content }) => {
    const inForce = content ?? shipped;
    return inForce ? [asVersion(form, version, inForce)] : [];
  });
  return [...(shipped ? [asVersion(form, 0, shipped)] : []), ...versions].reverse();
}

function asVersion(form: string, version: number, content: ConsentForm): FormVersion {
  const { title, sections, questions, statement, grants } = content;
  const words: ConsentWords & { form: string; version: number } = {
    ...{ form, version, title },
    sections,
    questions,
    statement,
    grants,
  };
  const text = JSON.stringify(words);
  return { form, version, content, text, sha256: sha256Of(text) };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
