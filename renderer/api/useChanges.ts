/** Keeps this window up to date: the backend says which features changed, and their queries ask again. */
import { type Query, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, queryClient } from './api.ts';

/** What is made of, or shows, what other features know: alerts, and a visit its client's name and allergies. */
const alsoTold: Readonly<Record<string, readonly string[]>> = {
  alerts: [
    ...['clients', 'conditions', 'allergies', 'patchTests', 'consents'],
    ...['treatments', 'appointments', 'protocols'],
  ],
  appointments: ['clients', 'allergies'],
};

/** tRPC's query keys begin with the path: [['clients', 'list'], …]. */
function isOfFeature(query: Query, features: readonly unknown[]): boolean {
  const path: unknown = query.queryKey[0];
  if (!Array.isArray(path)) return false;
  const feature = String(path[0]);
  return (
    features.includes(feature) || (alsoTold[feature]?.some((other) => features.includes(other)) ?? false)
  );
}

function askAgain(isTold: (query: Query) => boolean): void {
  for (const query of queryClient.getQueryCache().findAll({ predicate: isTold })) {
    if (query.state.data !== undefined || query.state.fetchStatus !== 'fetching') continue;
    // The library does not ask twice for what has not come yet, and that may have been read before the change.
    const again = () => queryClient.invalidateQueries({ predicate: (one) => one === query });
    query.promise?.then(again, () => {}); // what failed is said where it is shown
  }
  void queryClient.invalidateQueries({ predicate: isTold });
}

const patienceMilliseconds = 2_000;

/** @returns false while the connection to the backend is lost */
export function useChanges(): boolean {
  const [isConnected, setConnected] = useState(true);
  /** Counts the streams: the browser reconnects a broken one by itself, but gives up on one that was refused. */
  const [stream, setStream] = useState(0);
  const whoAmI = useQuery(api.staff.whoAmI.queryOptions());
  const isSignedIn = whoAmI.data?.state !== 'none';
  useEffect(() => {
    // Signed out there is nothing to hear, and asking would only be refused again.
    if (!isSignedIn) return;
    const source = new EventSource('/changes');
    let timer: ReturnType<typeof setTimeout> | undefined;
    source.onopen = () => {
      setConnected((wasConnected) => {
        // Whatever happened while we were not listening.
        if (!wasConnected) void queryClient.invalidateQueries();
        return true;
      });
    };
    source.onerror = () => {
      setConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      // Refused: most likely nobody is signed in any more.
      void queryClient.invalidateQueries(api.staff.whoAmI.queryFilter());
      timer = setTimeout(() => setStream(stream + 1), patienceMilliseconds);
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const features: unknown = JSON.parse(message.data);
      if (Array.isArray(features)) askAgain((query) => isOfFeature(query, features));
    };
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [stream, isSignedIn]);
  return isConnected;
}
