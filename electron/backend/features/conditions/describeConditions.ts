/** A client's conditions as the desk reads them today: what is recorded, and what stands in the way. */
import type { Kysely } from 'kysely';
import { blockedUntil, type ClinicalBlock } from '../../../../shared/clinical/blockedUntil.ts';
import type { ClientCondition } from '../../../../shared/clinical/conditions.ts';
import type { Contraindications } from '../../../../shared/clinical/contraindications.ts';
import { citation } from '../../../../shared/clinical/sources.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Role } from '../../../../shared/roles.ts';
import type { Schema } from '../../db/schema.ts';
import { canSettle, isPrivate, whatIsRecorded } from './changeCondition.ts';
import { type Condition, listConditions } from './conditions.repo.ts';
import { asClientCondition, conditionsOf, contraindicationsInForce } from './rulesInForce.ts';

const cited = ({ sources, ...said }: ClinicalBlock) => ({
  ...said,
  sources: sources.map(citation),
});

/** @param today local date in the clinic */
export async function conditionsOfClient(
  db: Kysely<Schema>,
  { clientId, today, role }: { readonly clientId: ClientId; readonly today: string; readonly role: Role },
) {
  const table = await contraindicationsInForce(db);
  const rows = await listConditions(db, clientId);
  const everything = await conditionsOf(db, clientId);
  const names = await staffNames(db);
  return {
    rows: rows
      .filter((row) => role !== 'front_desk' || !isPrivate(row.contraindication))
      .map((row) => describeRow(row, { table, today, names })),
    blocks: blockedUntil(everything, today, table).map(cited),
  };
}

interface Reading {
  readonly table: Contraindications;
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
}

function describeRow(row: Condition, { table, today, names }: Reading) {
  const { contraindication, signOff, isWithdrawn: _, clientId: __, ...facts } = row;
  const entry = table[contraindication];
  const variant = entry.variants.find(({ id }) => id === row.variant);
  const condition = asClientCondition(row);
  const [block] = blockedUntil([condition], today, table);
  const { kind, mayOverride } = whatIsRecorded(row);
  const [withoutSignOff] = blockedUntil([{ ...condition, signedOffOn: undefined }], today, table);
  return {
    ...facts,
    contraindication,
    name: entry.name,
    variantName: variant?.name ?? '',
    kind,
    mayOverride,
    isPrivate: entry.isPrivate === true,
    block: block ? cited(block) : null,
    isOver:
      isOver(condition, today) || (kind !== 'note' && !withoutSignOff && (condition.onDate ?? '') <= today),
    canSettle: canSettle(row) && row.settledOn === '',
    canSignOff: block !== undefined && mayOverride !== 'nobody' && signOff === null,
    signOff: signOff && { ...signOff, staffName: names.get(signOff.staffId) ?? '' },
  };
}

/** Nobody needs to think of it any more. */
const isOver = ({ settledOn }: ClientCondition, today: string) =>
  settledOn !== undefined && settledOn <= today;

async function staffNames(db: Kysely<Schema>): Promise<Map<string, string>> {
  const people = await db.selectFrom('staff').select(['id', 'name']).execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}
