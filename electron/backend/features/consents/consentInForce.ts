/** What a client has agreed to on a day: for whoever treats her, takes her picture or shows it. */
import type { Kysely } from 'kysely';
import type { ClientId, ConsentId } from '../../../../shared/ids.ts';
import { type ConsentKind, grantsSchema } from '../../../../shared/schemas/consents.ts';
import type { Schema } from '../../db/schema.ts';

interface ConsentQuestion {
  readonly clientId: ClientId;
  /** For photos one of `photo_record`, `photo_teaching`, `photo_publication`: each is a separate answer. */
  readonly kind: ConsentKind;
  /** Local date. */
  readonly onDate: string;
}

interface ConsentInForce {
  readonly id: ConsentId;
  /** Local dates; the last day on which it holds, null where it has no end. */
  readonly signedOn: string;
  readonly validUntil: string | null;
}

/**
 * The newest consent of that kind that holds on the day: signed by then, neither expired nor withdrawn. Undefined where
 * there is none. One that was recorded by mistake never held.
 */
export async function consentInForce(
  db: Kysely<Schema>,
  { clientId, kind, onDate }: ConsentQuestion,
): Promise<ConsentInForce | undefined> {
  const rows = await db
    .selectFrom('consents')
    .leftJoin('consent_withdrawals', 'consent_withdrawals.consent_id', 'consents.id')
    .select(['id', 'signed_on', 'valid_until', 'grants'])
    .where('client_id', '=', clientId)
    .where('signed_on', '<=', onDate)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', onDate)]))
    .where((where) =>
      where.or([
        where('withdrawn_on', 'is', null),
        where.and([where('withdrawn_on', '>', onDate), where('is_mistake', '=', 0)]),
      ]),
    )
    .orderBy('signed_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  const found = rows.find(({ grants }) => grantsSchema.parse(JSON.parse(grants)).includes(kind));
  return found && { id: found.id, signedOn: found.signed_on, validUntil: found.valid_until };
}
