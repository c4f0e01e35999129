/** From judged rows and the desk's choices to what will be written. The same for the same input. */
import type { DuplicatesDecision, ImportedClient } from '../../../../shared/schemas/imports.ts';
import type { Judgement } from './judging/judgeRows.ts';
import { merged } from './judging/merge.ts';

export interface PlannedFill {
  readonly clientId: string;
  readonly before: ImportedClient;
  readonly after: ImportedClient;
}

export interface ImportPlan {
  readonly creates: readonly ImportedClient[];
  readonly fills: readonly PlannedFill[];
  /** Rows, not clients: several may fill one client. */
  readonly filled: number;
  readonly skipped: number;
  readonly bad: number;
}

export function planImport(judgements: readonly Judgement[], decision: DuplicatesDecision): ImportPlan {
  const creates = new Map<number, ImportedClient>();
  const fills = new Map<string, PlannedFill>();
  const counts = { filled: 0, skipped: 0, bad: 0 };
  for (const judged of judgements) {
    const choice = choiceFor(judged, decision);
    if (choice === 'bad') counts.bad += 1;
    else if (choice === 'create') creates.set(judged.row, judged.client);
    else if (choice === 'fill' && fill(judged, { creates, fills })) counts.filled += 1;
    else counts.skipped += 1;
  }
  return { creates: [...creates.values()], fills: [...fills.values()], ...counts };
}

function choiceFor(judged: Judgement, decision: DuplicatesDecision): 'create' | 'fill' | 'skip' | 'bad' {
  if (judged.fate === 'bad') return 'bad';
  if (judged.duplicateOf === null) return 'create';
  const otherwise = decision.otherwise === 'suggested' ? judged.duplicateOf.suggestion : decision.otherwise;
  const choice = decision.byRow[String(judged.row)] ?? otherwise;
  return choice === 'keep' ? 'create' : choice;
}

/** @returns false when the row has nothing to add */
function fill(
  judged: Judgement,
  { creates, fills }: { creates: Map<number, ImportedClient>; fills: Map<string, PlannedFill> },
): boolean {
  const { duplicateOf, duplicateClientId } = judged;
  if (!duplicateOf) return false;
  if (duplicateClientId === null) {
    const into = creates.get(duplicateOf.row ?? 0);
    const after = into && merged(into, judged.client);
    if (!after || after === into) return false;
    creates.set(duplicateOf.row ?? 0, after);
    return true;
  }
  const before = fills.get(duplicateClientId)?.before ?? duplicateOf.client;
  const into = fills.get(duplicateClientId)?.after ?? duplicateOf.client;
  const after = merged(into, judged.client);
  if (after === into) return false;
  fills.set(duplicateClientId, { clientId: duplicateClientId, before, after });
  return true;
}
