import { useInfiniteQuery } from '@tanstack/react-query';
import type { RecallFilter, RecallKind } from '../../../shared/schemas/followUps.ts';
import { api, queryClient } from '../../api/api.ts';
import type { RecallRow } from './RecallTable.tsx';

const pageSize = 100;

/** The recall list, a page at a time. Rows without a date all stand on the first. */
export function useRecallPages(status: RecallFilter, kind: RecallKind | undefined) {
  return useInfiniteQuery({
    queryKey: [['followUps', 'list'], 'pages', status, kind],
    queryFn: ({ pageParam }) =>
      queryClient.fetchQuery(
        api.followUps.list.queryOptions(
          { status, kind, limit: pageSize, after: pageParam },
          // Also after midnight, when others have become due without anybody changing anything.
          // The pages try again themselves; trying in both would take half a minute to say that something is wrong.
          { staleTime: 0, retry: false },
        ),
      ),
    initialPageParam: undefined as { idealFrom: string; id: string } | undefined, // the first page begins at the beginning
    getNextPageParam: (page: readonly RecallRow[]) => {
      const last = page.at(-1);
      return page.length === pageSize && last?.idealFrom
        ? { idealFrom: last.idealFrom, id: last.id }
        : undefined;
    },
  });
}
