/** Which consent a session would lack: said beforehand in the strip, and again when its record is signed. */
import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import { type ConsentKind, consentKindNames } from '../../../../shared/schemas/consents.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Schema } from '../../db/schema.ts';
import { consentInForce } from './consentInForce.ts';
import { type Consent, listConsents } from './consents.repo.ts';
import { formsInForce } from './formVersions.ts';

export interface ConsentGap {
  readonly title: string;
  /** Why there is none, and what to do. */
  readonly sentence: string;
  /** The clinic lets nobody sign a record without it. */
  readonly isHard: boolean;
}

interface Asked {
  readonly clientId: ClientId;
  /** Any of these will do: more than one while the device is not known. */
  readonly kinds: readonly ConsentKind[];
  /** Local date. */
  readonly onDate: string;
}

/** Undefined where a consent holds, or where the clinic uses no form for it. */
export async function consentGap(
  db: Kysely<Schema>,
  { clientId, kinds, onDate }: Asked,
): Promise<ConsentGap | undefined> {
  const forms = (await formsInForce(db)).filter(
    ({ content }) => content.isUsed && content.grants.some((kind) => kinds.includes(kind)),
  );
  if (forms.length === 0) return undefined;
  for (const kind of kinds) if (await consentInForce(db, { clientId, kind, onDate })) return undefined;
  const [only] = kinds;
  const name = kinds.length === 1 && only ? consentKindNames[only] : 'needling';
  const last = (await listConsents(db, clientId)).find(
    ({ grants, signedOn }) => signedOn <= onDate && grants.some((kind) => kinds.includes(kind)),
  );
  return {
    title: `No valid consent for ${name}.`,
    sentence: `${last ? whyNot(last) : 'None has been signed.'} Have the form signed before the session.`,
    isHard: forms.some(({ content }) => content.whenMissing === 'refuse'),
  };
}

function whyNot({ withdrawal, validUntil }: Consent): string {
  if (withdrawal?.isMistake) return 'The last one was recorded by mistake.';
  if (withdrawal) return `Withdrawn on ${spokenDate(withdrawal.onDate)}.`;
  return `The last one ended on ${spokenDate(validUntil ?? '')}.`;
}
