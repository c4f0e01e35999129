import { useInfiniteQuery } from '@tanstack/react-query';
import type { RecallChoice, RecallFilter } from '../../../shared/schemas/followUps.ts';
import { api, queryClient } from '../../api/api.ts';

const pageSize = 100;

/** The recall list, a page at a time. */
export function useRecallPages(status: RecallFilter, choice: RecallChoice) {
  return useInfiniteQuery({
    queryKey: [['followUps', 'list'], 'pages', status, choice],
    queryFn: ({ pageParam }) =>
      queryClient.fetchQuery(
        api.followUps.list.queryOptions(
          { status, ...choice, limit: pageSize, offset: pageParam },
          // Also after midnight, when others have become due without anybody changing anything.
          // The pages try again themselves; trying in both would take half a minute to say that something is wrong.
          { staleTime: 0, retry: false },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => (page.length === pageSize ? pages.length * pageSize : undefined),
  });
}
