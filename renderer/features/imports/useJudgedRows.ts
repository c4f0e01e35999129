import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { RowFilter } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';

/** Names what was tried, and when. */
export interface TrialSource {
  readonly fileId: string;
  readonly dryRunId: string;
}

const rowsAtOnce = 100;

/** The rows of a dry run, a hundred at a time. */
export function useJudgedRows(source: TrialSource, show: RowFilter) {
  return useInfiniteQuery(
    api.imports.rows.infiniteQueryOptions(
      { ...source, show, limit: rowsAtOnce },
      {
        initialCursor: 0,
        getNextPageParam: (last, pages) => {
          const seen = pages.reduce((sum, { rows }) => sum + rows.length, 0);
          return seen < last.total ? seen : undefined;
        },
        placeholderData: keepPreviousData,
        retry: false,
      },
    ),
  );
}
