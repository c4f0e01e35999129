/**
 * One import from the file to its result. What was chosen survives going back a step; a change that makes a later step
 * untrue throws that step away.
 */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  ColumnMapping,
  DryRun,
  DuplicateChoice,
  DuplicatesDecision,
  ImportResult,
  ReadingChoice,
} from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';

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

export function useImport() {
  const [file, setFile] = useState<ChosenFile>();
  const [reading, setReading] = useState<ReadingChoice>({});
  const [mapping, setMapping] = useState<ColumnMapping>();
  const [trial, setTrial] = useState<DryRun>();
  const [otherwise, setOtherwise] = useState<DuplicatesDecision['otherwise']>('suggested');
  const [byRow, setByRow] = useState<Readonly<Record<string, RowChoice>>>({});
  const [result, setResult] = useState<ImportResult>();

  const queries = useQueryClient();
  const stage = useMutation(api.imports.stage.mutationOptions());
  /** Sends the file and looks whether it can be read at all, before leaving the first step. */
  const open = useMutation({
    mutationFn: async (chosen: File): Promise<ChosenFile> => {
      const staged = await stage.mutateAsync(chosen);
      await queries.fetchQuery(api.imports.preview.queryOptions({ fileId: staged.fileId, reading: {} }));
      return { ...staged, name: chosen.name };
    },
    onSuccess: setFile,
  });
  const dryRun = useMutation(api.imports.dryRun.mutationOptions());
  const run = useMutation(api.imports.run.mutationOptions());
  const forget = useMutation(api.imports.forget.mutationOptions());
  const preview = useQuery({
    ...api.imports.preview.queryOptions({
      fileId: file?.fileId ?? '',
      reading,
      ...(mapping ? { mapping: [...mapping] } : {}),
    }),
    enabled: file !== undefined && trial === undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

  const startOver = () => {
    if (file) forget.mutate({ fileId: file.fileId });
    setFile(undefined);
    setReading({});
    setMapping(undefined);
    setTrial(undefined);
    setOtherwise('suggested');
    setByRow({});
    setResult(undefined);
    for (const mutation of [open, dryRun, run]) mutation.reset();
  };

  return {
    file,
    preview,
    mapping: mapping ?? preview.data?.columns.map(({ guess }) => guess) ?? [],
    trial,
    otherwise,
    byRow,
    result,
    open,
    dryRun,
    run,
    startOver,
    choose(chosen: File) {
      startOver();
      open.mutate(chosen);
    },
    /** Another separator or heading row gives other columns: the mapping is guessed again. */
    read(change: ReadingChoice) {
      setReading({ ...reading, ...change });
      if (!('dateOrder' in change)) setMapping(undefined);
    },
    /** Back to what was detected, when a choice made the file unreadable. */
    detectAgain() {
      setReading({});
      setMapping(undefined);
    },
    map(changed: ColumnMapping) {
      setMapping(changed);
    },
    async check(columns: ColumnMapping) {
      if (!file) return;
      const request = { fileId: file.fileId, reading, mapping: [...columns] };
      setTrial(await dryRun.mutateAsync(request));
      setByRow({});
    },
    backToColumns() {
      setTrial(undefined);
      run.reset();
    },
    decide(choice: DuplicatesDecision['otherwise']) {
      setOtherwise(choice);
      setByRow({});
    },
    decideRow(row: number, choice: RowChoice) {
      setByRow({ ...byRow, [String(row)]: choice });
    },
    async bringIn() {
      if (!file || !trial) return;
      const choices = Object.entries(byRow).map(([row, { choice }]) => [row, choice] as const);
      setResult(
        await run.mutateAsync({
          fileId: file.fileId,
          dryRunId: trial.dryRunId,
          fileName: file.name,
          duplicates: { otherwise, byRow: Object.fromEntries(choices) },
        }),
      );
    },
  };
}

export type Import = ReturnType<typeof useImport>;

type Choices = Pick<Import, 'otherwise' | 'byRow'>;

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
