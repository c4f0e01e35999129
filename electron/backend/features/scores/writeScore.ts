/** A score comes into the record: its day has come, its session is signed and the client's own, a computed one is computed. */
import { masiScore } from '../../../../shared/clinical/scales/masi.ts';
import { getScale } from '../../../../shared/clinical/scales.ts';
import type { ClientId, ScoreId } from '../../../../shared/ids.ts';
import type { AddScoreInput } from '../../../../shared/schemas/scores.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { isSignedSession } from '../photos/photoFacts.ts';
import { insertScore } from './scores.repo.ts';

interface Writing {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly clientId: ClientId;
  readonly replaces: ScoreId | null;
}

export async function writeScore(
  { db, record }: Write,
  input: Omit<AddScoreInput, 'clientId'>,
  { deps, actor, clientId, replaces }: Writing,
): Promise<{ id: ScoreId; version: number }> {
  const { scale, place, onDate, treatmentId, note } = input;
  if (onDate > (await clinicToday(db, deps.now()))) throw beside('onDate', 'This day has not come yet.');
  if (treatmentId !== null && !(await isSignedSession(db, clientId, treatmentId)))
    throw beside('treatmentId', 'Choose a signed session of this client.');
  const { version: scaleVersion, composed, assessor } = getScale(scale);
  const parts = composed ? input.parts : null;
  const value = composed && parts ? masiScore(parts, composed) : (input.value ?? 0);
  const id = deps.newId() as ScoreId; // branded where it becomes a score's
  const facts = { scale, scaleVersion, place, assessor, value, parts, onDate, treatmentId, note, replaces };
  await insertScore(db, { id, clientId, ...facts, createdBy: actor.staffId, at: deps.now() });
  record({ entity: 'score', id, after: { clientId, ...facts } });
  return { id, version: 1 };
}

const beside = (field: string, sentence: string) =>
  new AppError('bad_input', sentence, { fields: { [field]: sentence } });
