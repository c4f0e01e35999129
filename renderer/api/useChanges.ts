/** Keeps this window up to date: the backend says which features changed, and their queries ask again. */
import type { Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryClient } from './api.ts';

/** tRPC's query keys begin with the path: [['clients', 'list'], …]. */
function isOfFeature(query: Query, features: readonly unknown[]): boolean {
  const path: unknown = query.queryKey[0];
  return Array.isArray(path) && features.includes(path[0]);
}

/** @returns false while the connection to the backend is lost */
export function useChanges(): boolean {
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource('/changes');
    let wasLost = false;
    source.onopen = () => {
      setConnected(true);
      // Whatever happened while we were not listening.
      if (wasLost) void queryClient.invalidateQueries();
      wasLost = false;
    };
    source.onerror = () => {
      wasLost = true;
      setConnected(false);
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const features: unknown = JSON.parse(message.data);
      if (Array.isArray(features))
        void queryClient.invalidateQueries({ predicate: (query) => isOfFeature(query, features) });
    };
    return () => source.close();
  }, []);
  return isConnected;
}
