/** Judges the rows once more before they are written, against the clients as they are now. */
import type { Kysely } from 'kysely';
import type { DuplicatesDecision } from '../../../../shared/schemas/imports.ts';
import type { Schema } from '../../db/schema.ts';
import { stampOfClients } from './imports.repo.ts';
import type { Judgement } from './judging/judgeRows.ts';
import { planImport } from './planImport.ts';
import { getTrial, type Staged } from './stagedFiles.ts';
import { judgeStaged } from './tryFile.ts';

/** @returns false where the fate of a row is another one than the desk has seen: the file has to be checked again */
export async function planStaged(
  db: Kysely<Schema>,
  staged: Staged,
  { dryRunId, duplicates, at }: { dryRunId: string; duplicates: DuplicatesDecision; at: number },
): Promise<boolean> {
  const trial = getTrial(staged, dryRunId);
  const stamp = await stampOfClients(db);
  const judgements = await judgeStaged(db, staged, { ...trial, at });
  if (!haveSameFates(judgements, trial.judgements)) {
    staged.trial = undefined;
    return false;
  }
  staged.plan = { plan: planImport(judgements, duplicates), stamp };
  return true;
}

function haveSameFates(one: readonly Judgement[], other: readonly Judgement[]): boolean {
  const fateOf = ({ row, fate, duplicateClientId, duplicateOf }: Judgement) =>
    [row, fate, duplicateClientId, duplicateOf?.row, duplicateOf?.wouldFill].join();
  return (
    one.length === other.length &&
    one.every((judged, index) => fateOf(judged) === fateOf(other[index] ?? judged))
  );
}
