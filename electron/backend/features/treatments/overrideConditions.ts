/**
 * A session on a day that a condition of the client's blocks, one that lacks its consent or patch test, or that goes past
 * a limit: signed only with a reason by whoever may override it. What was set aside and why stands in the audit beside the
 * signature, where nobody can change it, and is read from there.
 */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ClinicalBlock } from '../../../../shared/clinical/blockedUntil.ts';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { MissingBeforeSession } from '../alerts/missingBeforeSession.ts';
import { judgeConditions } from '../conditions/judgeConditions.ts';

interface Session {
  readonly clientId: ClientId;
  readonly performedOn: string;
  /** What of it goes past the clinic's limits, in sentences. */
  readonly beyond: readonly string[];
  /** What it should have had beforehand. */
  readonly missing: readonly MissingBeforeSession[];
}

/**
 * @returns what stood against the session, in sentences; empty where nothing did
 * @throws AppError `not_allowed` for what nobody may override, `reason_needed` where the reason is still to be given
 */
export async function setAside(db: Kysely<Schema>, session: Session, reason: string): Promise<string[]> {
  const { against, signOffs } = await judgeConditions(db, session.clientId, session.performedOn);
  const blocks = [...against, ...signOffs, ...session.missing];
  const final = blocks.find((block) => block.mayOverride === 'nobody');
  if (final) throw new AppError('not_allowed', `${final.sentence} ${wayOut(final)}`);
  const sentences = [...blocks.map((block) => block.sentence), ...session.beyond];
  if (sentences.length > 0 && reason === '') {
    const prescriber = blocks.some((block) => block.mayOverride === 'prescriber')
      ? ', and which prescriber agreed'
      : '';
    throw new AppError(
      'reason_needed',
      `${sentences.join(' ')} To sign all the same, write why the session took place${prescriber}.`,
    );
  }
  return sentences;
}

/** What to do where no reason helps: nothing that was done may be left without a note of it. */
function wayOut(final: ClinicalBlock | MissingBeforeSession): string {
  const mend =
    'conditionId' in final
      ? final.conditionId === 'age_under_18'
        ? 'If the birth date is wrong, correct it on the client’s page; a parent’s consent does not change this.'
        : 'If what is recorded is wrong, correct it on the client’s page.'
      : 'If it was signed on paper beforehand, enter it on the client’s page under Consents.';
  return `Nobody may set this aside, so the record cannot be signed. ${mend} If the session did not take place, choose “Started by mistake”. If it did, leave the record as a draft with what was done in its notes, and tell the owner.`;
}

const signatureInAudit = z.object({ despite: z.array(z.string()).default([]) });

/** What was set aside when the record was signed, and why; null where nothing was. */
export async function findOverride(db: Kysely<Schema>, id: TreatmentId) {
  const row = await db
    .selectFrom('audit')
    .select(['after', 'reason'])
    .where('entity', '=', 'treatment')
    .where('entity_id', '=', id)
    .where('action', '=', 'treatments.sign')
    .executeTakeFirst();
  if (!row?.reason) return null;
  const { despite } = signatureInAudit.parse(JSON.parse(row.after ?? '{}'));
  return { despite, reason: row.reason };
}
