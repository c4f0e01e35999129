/**
 * Where an import stands: the file, how it is read, where its columns go, the dry run, the choices, the result. A change
 * that makes a later step untrue throws that step away.
 */
import type {
  ColumnMapping,
  DryRun,
  DuplicateChoice,
  DuplicatesDecision,
  ImportResult,
  ReadingChoice,
} from '../../../shared/schemas/imports.ts';

export interface ChosenFile {
  readonly fileId: string;
  readonly name: string;
  readonly importedBefore: { readonly fileName: string; readonly createdAt: number } | null;
}

/** A choice for one duplicate, with what was proposed for it: both are needed to count what will happen. */
export interface RowChoice {
  readonly choice: DuplicateChoice;
  readonly suggestion: DuplicateChoice;
}

export interface ImportState {
  readonly file: ChosenFile | undefined;
  readonly reading: ReadingChoice;
  /** Absent while the columns go where they were guessed to go. */
  readonly mapping: ColumnMapping | undefined;
  readonly trial: DryRun | undefined;
  readonly otherwise: DuplicatesDecision['otherwise'];
  readonly byRow: Readonly<Record<string, RowChoice>>;
  readonly result: ImportResult | undefined;
}

export const nothingChosen: ImportState = {
  file: undefined,
  reading: {},
  mapping: undefined,
  trial: undefined,
  otherwise: 'suggested',
  byRow: {},
  result: undefined,
};

/** Other letters, another separator or heading row give other columns: where they go is guessed again. */
export function readAs(state: ImportState, change: ReadingChoice): ImportState {
  const mapping = 'dateOrder' in change ? state.mapping : undefined;
  return { ...state, reading: { ...state.reading, ...change }, mapping };
}

export function decisionOf({ otherwise, byRow }: Choices): DuplicatesDecision {
  const choices = Object.entries(byRow).map(([row, { choice }]) => [row, choice] as const);
  return { otherwise, byRow: Object.fromEntries(choices) };
}

type Choices = Pick<ImportState, 'otherwise' | 'byRow'>;

/** How many clients would be added with the choices made so far. */
export function clientsToAdd(trial: DryRun, choices: Choices): number {
  return trial.counts.new + duplicatesChosen(trial, choices, 'keep');
}

/** For how many duplicates this choice stands. */
export function duplicatesChosen(
  { counts, suggested }: DryRun,
  { otherwise, byRow }: Choices,
  wanted: DuplicateChoice,
): number {
  let chosen = otherwise === 'suggested' ? suggested[wanted] : otherwise === wanted ? counts.duplicate : 0;
  for (const { choice, suggestion } of Object.values(byRow)) {
    const without = otherwise === 'suggested' ? suggestion : otherwise;
    chosen += Number(choice === wanted) - Number(without === wanted);
  }
  return chosen;
}
