import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api, queryClient } from '../../api/api.ts';

export type ClientRow = inferRouterOutputs<AppRouter>['clients']['list'][number];

const pageSize = 100;

/** The list of clients, a page at a time; a search is one page. */
export function useClientPages(query: string, archived: boolean) {
  return useInfiniteQuery({
    queryKey: [['clients', 'list'], 'pages', query, archived],
    queryFn: ({ pageParam }) =>
      queryClient.fetchQuery(
        api.clients.list.queryOptions(
          { query, archived, limit: pageSize, after: pageParam },
          { staleTime: 0 },
        ),
      ),
    initialPageParam: undefined as ClientRow | undefined, // the first page begins at the beginning
    getNextPageParam: (page) => (query.trim() === '' && page.length === pageSize ? page.at(-1) : undefined),
    placeholderData: keepPreviousData,
  });
}
