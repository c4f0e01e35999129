import type { Kysely } from 'kysely';
import type { DeviceKind } from '../../../../shared/clinical/devices.ts';
import { namesProduct } from '../../../../shared/clinical/patchTestState.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import { wordsOf } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import { listAllergies } from '../allergies/allergies.repo.ts';
import { consentGap } from '../consents/consentGaps.ts';
import { patchTestGaps, positiveTests } from '../patchTests/patchTestGaps.ts';

interface Session {
  readonly clientId: ClientId;
  readonly performedOn: string;
  readonly deviceKind: DeviceKind | null;
  /** Everything that went onto the skin, in words. */
  readonly products: string;
}

export interface MissingBeforeSession {
  readonly sentence: string;
  /** `nobody` where the clinic lets no record be signed without it. */
  readonly mayOverride: 'practitioner' | 'nobody';
}

/**
 * Consent and patch tests that the session should have had, and products whose name says what the client is allergic to
 * (M3, M5: no anaesthetic of that kind), for whoever signs that it took place.
 */
export async function missingBeforeSession(
  db: Kysely<Schema>,
  session: Session,
): Promise<MissingBeforeSession[]> {
  const { clientId, performedOn: onDate, deviceKind, products } = session;
  const consent = deviceKind && (await consentGap(db, { clientId, kinds: [deviceKind], onDate }));
  const untested = await patchTestGaps(db, { clientId, products, onDate });
  const positive = (await positiveTests(db, clientId)).filter(({ product }) =>
    namesProduct(products, product),
  );
  const allergens = (await listAllergies(db, clientId)).filter(({ substance }) =>
    namesProduct(products, substance),
  );
  return [
    ...allergens.map(({ substance }) => ({
      sentence: `The client is allergic to ${substance}, and a product of this session names it.`,
      isHard: false,
    })),
    ...(consent ? [{ sentence: wordsOf(consent), isHard: consent.isHard }] : []),
    ...[...untested, ...positive].map((gap) => ({ sentence: wordsOf(gap), isHard: false })),
  ].map(({ sentence, isHard }) => ({ sentence, mayOverride: isHard ? 'nobody' : 'practitioner' }));
}
