/** The clinic's own protocols. An indication that is not in the table is as shipped. */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { Protocol } from '../../../../shared/clinical/protocol.ts';
import { protocolSchema } from '../../../../shared/clinical/protocolSchema.ts';
import { defaultProtocols } from '../../../../shared/clinical/protocols.ts';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface OwnProtocol {
  readonly protocol: Protocol;
  readonly version: number;
}

export async function findOwnProtocol(
  db: Kysely<Schema>,
  indication: IndicationId,
): Promise<OwnProtocol | undefined> {
  const row = await db
    .selectFrom('protocols')
    .select(['content', 'version'])
    .where('indication', '=', indication)
    .executeTakeFirst();
  return row && { protocol: protocolSchema.parse(JSON.parse(row.content)), version: row.version };
}

/** The rule set in force: the clinic's own, else as shipped. */
export async function protocolInForce(db: Kysely<Schema>, indication: IndicationId): Promise<Protocol> {
  return (await findOwnProtocol(db, indication))?.protocol ?? defaultProtocols[indication];
}

/** Every protocol the clinic has changed, by indication. */
export async function listOwnProtocols(db: Kysely<Schema>): Promise<Map<string, OwnProtocol>> {
  const rows = await db.selectFrom('protocols').select(['indication', 'content', 'version']).execute();
  return new Map(
    rows.map((row) => [
      row.indication,
      { protocol: protocolSchema.parse(JSON.parse(row.content)), version: row.version },
    ]),
  );
}

export interface ProtocolSave {
  readonly protocol: Protocol;
  readonly reason: string;
  readonly version: number;
  readonly staffId: StaffId;
  readonly at: number;
}

export async function saveOwnProtocol(db: Kysely<Schema>, save: ProtocolSave): Promise<void> {
  const row = {
    content: JSON.stringify(save.protocol),
    reason: save.reason,
    edited_by: save.staffId,
    edited_at: save.at,
    version: save.version,
  };
  await db
    .insertInto('protocols')
    .values({ indication: save.protocol.indication, ...row })
    .onConflict((conflict) => conflict.column('indication').doUpdateSet(row))
    .execute();
}

export async function removeOwnProtocol(db: Kysely<Schema>, indication: IndicationId): Promise<void> {
  await db.deleteFrom('protocols').where('indication', '=', indication).execute();
}
