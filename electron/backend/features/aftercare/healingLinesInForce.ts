/** The lines of the aftercare sheet as the clinic keeps them: shipped ones, with its own words and days in place. */
import type { Kysely } from 'kysely';
import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import { defaultHealingLines } from '../../../../shared/clinical/healingLines.ts';
import { healingLineSchema } from '../../../../shared/clinical/healingSchema.ts';
import type { Schema } from '../../db/schema.ts';
import { listContents } from '../conditions/clinicEdits.repo.ts';

export async function healingLinesInForce(db: Kysely<Schema>): Promise<HealingLine[]> {
  const contents = await listContents(db, 'aftercare_line');
  const own = new Map(
    contents.map((content) => healingLineSchema.parse(content)).map((line) => [line.id, line]),
  );
  return defaultHealingLines.map((line) => own.get(line.id) ?? line);
}
