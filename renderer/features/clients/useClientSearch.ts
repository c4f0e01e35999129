import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** The clients that fit what is typed; the last answer stays until the next is there, so that nothing jumps. */
export function useClientSearch(
  query: string,
  options: { archived?: boolean; limit?: number; enabled?: boolean } = {},
) {
  return useQuery(
    api.clients.list.queryOptions(
      { query, archived: options.archived ?? false, limit: options.limit ?? 50 },
      { placeholderData: keepPreviousData, enabled: options.enabled ?? true },
    ),
  );
}
