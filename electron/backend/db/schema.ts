/** The tables as Kysely sees them; the truth is in migrations/. Ids carry their brand, so that they cannot be mixed up. */
import type { ClinicTables } from './schema/clinicTables.ts';
import type { DeskTables } from './schema/deskTables.ts';
import type { RecordTables } from './schema/recordTables.ts';

export interface Schema extends ClinicTables, DeskTables, RecordTables {}
