/** Consents as they were signed and taken back, as rows. Nothing here changes a row. Decides nothing. */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { consentWordsSchema } from '../../../../shared/clinical/consentForms/consentFormSchema.ts';
import type { ClientId, ConsentId, StaffId } from '../../../../shared/ids.ts';
import {
  type ConsentKind,
  grantsSchema,
  type KeptConsent,
  keptConsent,
} from '../../../../shared/schemas/consents.ts';
import type { Schema } from '../../db/schema.ts';
import { sha256Of } from './formVersions.ts';

export interface NewConsent {
  readonly id: ConsentId;
  readonly clientId: ClientId;
  readonly form: string;
  readonly formVersion: number;
  readonly textSha256: string;
  readonly grants: readonly ConsentKind[];
  /** Local dates; null holds until it is withdrawn. */
  readonly signedOn: string;
  readonly validUntil: string | null;
  readonly content: KeptConsent;
  readonly practitionerId: StaffId;
  readonly createdBy: StaffId;
  readonly at: number;
}

/** The seal: words and particulars together. A change made past every door shows. */
const sealOf = (textSha256: string, content: string) => sha256Of(`${textSha256}\n${content}`);

/** @returns the seal */
export async function insertConsent(db: Kysely<Schema>, consent: NewConsent): Promise<string> {
  const content = JSON.stringify(consent.content);
  const contentHash = sealOf(consent.textSha256, content);
  await db
    .insertInto('consents')
    .values({
      id: consent.id,
      client_id: consent.clientId,
      form: consent.form,
      form_version: consent.formVersion,
      text_sha256: consent.textSha256,
      grants: JSON.stringify(consent.grants),
      signed_how: consent.content.signature.how,
      signed_on: consent.signedOn,
      valid_until: consent.validUntil,
      content,
      content_hash: contentHash,
      practitioner_id: consent.practitionerId,
      created_by: consent.createdBy,
      created_at: consent.at,
    })
    .execute();
  return contentHash;
}

function allConsents(db: Kysely<Schema>) {
  return db
    .selectFrom('consents')
    .innerJoin('consent_texts', 'consent_texts.sha256', 'consents.text_sha256')
    .innerJoin('staff', 'staff.id', 'consents.created_by')
    .leftJoin('consent_withdrawals', 'consent_withdrawals.consent_id', 'consents.id')
    .select(['consents.id', 'client_id', 'form', 'form_version', 'text_sha256', 'grants', 'signed_on'])
    .select(['valid_until', 'consents.content', 'content_hash', 'consents.created_at'])
    .select(['consent_texts.content as text', 'staff.name as recorded_by_name'])
    .select(['withdrawn_on', 'is_mistake', 'consent_withdrawals.reason as withdrawn_because']);
}

type Row = Awaited<ReturnType<ReturnType<typeof allConsents>['executeTakeFirstOrThrow']>>;

function toConsent(row: Row) {
  return {
    id: row.id,
    clientId: row.client_id,
    form: row.form,
    formVersion: row.form_version,
    words: consentWordsSchema.parse(JSON.parse(row.text)),
    textSha256: row.text_sha256,
    grants: grantsSchema.parse(JSON.parse(row.grants)),
    signedOn: row.signed_on,
    validUntil: row.valid_until,
    kept: keptConsent.parse(JSON.parse(row.content)),
    recordedBy: row.recorded_by_name,
    recordedAt: row.created_at,
    isSealIntact:
      sealOf(row.text_sha256, row.content) === row.content_hash && sha256Of(row.text) === row.text_sha256,
    withdrawal:
      row.withdrawn_on === null
        ? null
        : {
            onDate: row.withdrawn_on,
            isMistake: row.is_mistake === 1,
            reason: z.string().parse(row.withdrawn_because),
          },
  };
}
export type Consent = ReturnType<typeof toConsent>;

/** All that a client has signed, the latest first. */
export async function listConsents(db: Kysely<Schema>, clientId: ClientId): Promise<Consent[]> {
  const rows = await allConsents(db)
    .where('client_id', '=', clientId)
    .orderBy('signed_on', 'desc')
    .orderBy('consents.created_at', 'desc')
    .execute();
  return rows.map(toConsent);
}

export async function findConsent(db: Kysely<Schema>, id: ConsentId): Promise<Consent | undefined> {
  const row = await allConsents(db).where('consents.id', '=', id).executeTakeFirst();
  return row && toConsent(row);
}

export interface NewWithdrawal {
  readonly id: ConsentId;
  readonly onDate: string;
  readonly isMistake: boolean;
  readonly reason: string;
  readonly staffId: StaffId;
  readonly at: number;
}

/** @returns false where it was withdrawn before */
export async function insertWithdrawal(db: Kysely<Schema>, withdrawal: NewWithdrawal): Promise<boolean> {
  const inserted = await db
    .insertInto('consent_withdrawals')
    .values({
      consent_id: withdrawal.id,
      withdrawn_on: withdrawal.onDate,
      is_mistake: withdrawal.isMistake ? 1 : 0,
      reason: withdrawal.reason,
      recorded_by: withdrawal.staffId,
      recorded_at: withdrawal.at,
    })
    .onConflict((conflict) => conflict.column('consent_id').doNothing())
    .returning('consent_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
