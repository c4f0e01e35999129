/** The only way from a screen to the backend. Typed by the router; a component never calls fetch itself. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../../electron/backend/router.ts';
import { errorCodeOf } from './errors.ts';
import { idleSeconds } from './idle.ts';
import { fetchAlsoLeaving } from './leaving.ts';

/** The desk was locked or signed out behind our back: ask who is here, and the right screen follows. */
function askWhoIsHere(error: unknown): void {
  const code = errorCodeOf(error);
  if (code === 'screen_locked' || code === 'not_signed_in')
    void queryClient.invalidateQueries(api.staff.whoAmI.queryFilter());
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoIsHere }),
  mutationCache: new MutationCache({ onError: askWhoIsHere }),
  defaultOptions: {
    queries: {
      // What is shown is refreshed when the backend says that it changed, not by the clock.
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => errorCodeOf(error) === undefined && count < 2,
    },
  },
});

const client = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      headers: () => ({ 'x-idle-seconds': String(idleSeconds()) }),
      fetch: fetchAlsoLeaving,
    }),
  ],
});

// Written out: inferred, the type is longer than TypeScript puts into a declaration.
export const api: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
