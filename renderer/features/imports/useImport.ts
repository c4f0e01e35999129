/** One import from the file to its result: the state, and the requests that move it on. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ColumnMapping, DuplicatesDecision, ReadingChoice } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import {
  type ChosenFile,
  decisionOf,
  type ImportState,
  nothingChosen,
  type RowChoice,
  readAs,
} from './importState.ts';

export function useImport() {
  const [state, setState] = useState(nothingChosen);
  const change = (part: Partial<ImportState>) => setState((old) => ({ ...old, ...part }));
  const requests = useRequests(state, change);
  const { open, dryRun, run, stop, forget } = requests;
  const startOver = () => {
    requests.giveUp();
    if (state.file) forget.mutate({ fileId: state.file.fileId });
    setState(nothingChosen);
    for (const mutation of [dryRun, run, stop]) mutation.reset();
  };
  return {
    ...state,
    ...requests,
    mapping: state.mapping ?? requests.preview.data?.columns.map(({ guess }) => guess) ?? [],
    startOver,
    choose: (chosen: File) => {
      startOver();
      open.mutate(chosen);
    },
    read: (choice: ReadingChoice) => setState(readAs(state, choice)),
    /** Back to what was detected, when a choice made the file unreadable. */
    detectAgain: () => change({ reading: {}, mapping: undefined }),
    map: (mapping: ColumnMapping) => change({ mapping }),
    backToColumns: () => {
      change({ trial: undefined });
      run.reset();
      stop.reset();
    },
    decide: (otherwise: DuplicatesDecision['otherwise']) => change({ otherwise, byRow: {} }),
    decideRow: (row: number, choice: RowChoice) =>
      change({ byRow: { ...state.byRow, [String(row)]: choice } }),
    ...stepsOn(state, requests),
  };
}

export type Import = ReturnType<typeof useImport>;

/** From the columns to the check, from the check to the clients, and to stop on either way. */
function stepsOn({ file, reading, trial, ...choices }: ImportState, { dryRun, run, stop }: Requests) {
  return {
    check: (mapping: ColumnMapping) => {
      stop.reset();
      if (file) dryRun.mutate({ fileId: file.fileId, reading, mapping: [...mapping] });
    },
    bringIn: () => {
      if (!file || !trial) return;
      stop.reset();
      const { dryRunId } = trial;
      run.mutate({ fileId: file.fileId, dryRunId, fileName: file.name, duplicates: decisionOf(choices) });
    },
    stopIt: () => {
      if (file) stop.mutate({ fileId: file.fileId });
    },
  };
}

type Requests = ReturnType<typeof useRequests>;

function useRequests(state: ImportState, change: (part: Partial<ImportState>) => void) {
  const { file, reading, mapping, trial } = state;
  const chosenMapping = mapping ? { mapping: [...mapping] } : {};
  const forget = useMutation(api.imports.forget.mutationOptions());
  return {
    ...useOpenFile((opened) => change({ file: opened }), forget.mutate),
    preview: useQuery({
      ...api.imports.preview.queryOptions({ fileId: file?.fileId ?? '', reading, ...chosenMapping }),
      enabled: file !== undefined && trial === undefined,
      placeholderData: keepPreviousData,
      retry: false,
    }),
    dryRun: useMutation(
      api.imports.dryRun.mutationOptions({ onSuccess: (tried) => change({ trial: tried, byRow: {} }) }),
    ),
    run: useMutation(api.imports.run.mutationOptions({ onSuccess: (result) => change({ result }) })),
    stop: useMutation(api.imports.stop.mutationOptions()),
    forget,
  };
}

/**
 * Sends the file and looks whether it can be read at all, before the first step is left. A long one can be given up
 * meanwhile: whatever comes of it then is forgotten.
 */
function useOpenFile(
  onOpened: (file: ChosenFile) => void,
  forget: (file: { readonly fileId: string }) => void,
) {
  const queries = useQueryClient();
  const stage = useMutation(api.imports.stage.mutationOptions());
  const wanted = useRef<{ readonly file: File; fileId?: string }>(undefined);
  const open = useMutation({
    mutationFn: async (chosen: File): Promise<ChosenFile | undefined> => {
      const mine: typeof wanted.current = { file: chosen };
      wanted.current = mine;
      const staged = await stage.mutateAsync(chosen);
      if (wanted.current !== mine) {
        forget(staged);
        return undefined;
      }
      mine.fileId = staged.fileId;
      await queries.fetchQuery(api.imports.preview.queryOptions({ fileId: staged.fileId, reading: {} }));
      return wanted.current === mine ? { ...staged, name: chosen.name } : undefined;
    },
    onSuccess: (opened) => {
      wanted.current = undefined;
      if (opened) onOpened(opened);
    },
  });
  const giveUp = () => {
    const { fileId } = wanted.current ?? {};
    wanted.current = undefined;
    if (fileId) forget({ fileId });
    open.reset();
  };
  return { open, giveUp };
}
