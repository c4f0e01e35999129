/** A client's whole record as a file: what another system, a client's lawyer or the client herself can read. */
import { z } from 'zod';
import { clientId } from '../ids.ts';

export const fullRecordInput = z.object({ clientId });

export const recordTakeouts = ['print', 'json'] as const;
export const takeOutInput = fullRecordInput.extend({ how: z.enum(recordTakeouts) });

/** Rows with camel-cased names; instants are milliseconds since 1970 in names that end in `At`, local days are text. */
const rows = z.array(z.record(z.string(), z.unknown()));

export const fullRecord = z.object({
  format: z.literal('rollcall.client-record'),
  formatVersion: z.literal(1),
  /** ISO 8601, UTC. */
  takenOutAt: z.string(),
  takenOutBy: z.string(),
  clinic: z.object({ name: z.string(), address: z.string(), phone: z.string(), timeZone: z.string() }),
  client: z.record(z.string(), z.unknown()),
  /** Everything kept about the client, by kind: visits, treatments and their zones, consents as signed, scores… */
  records: z.record(z.string(), rows),
  /** What the records name by id: people, services, rooms, lots, the signed texts. */
  named: z.record(z.string(), rows),
  /** Who changed the client's own details, and when. */
  changes: rows,
});
export type FullRecord = z.infer<typeof fullRecord>;
