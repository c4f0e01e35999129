/**
 * What is printed must be what is stored now. A page for the printer begins with nothing that was read before, and asks
 * again after a change at any desk and when its window comes to the front.
 */
import { useEffect } from 'react';
import type { RouteObject } from 'react-router';
import { queryClient } from '../api/api.ts';

/** The routes, with those of printed pages forgetting what no screen shows any more before they are drawn. */
export function withFreshPaper(routes: RouteObject[]): RouteObject[] {
  return routes.map((route) =>
    route.path?.startsWith('/print/') ? { ...route, loader: forgetUnseen } : route,
  );
}

function forgetUnseen(): null {
  queryClient.removeQueries({ type: 'inactive' });
  return null;
}

/** Many sheets given one after another are asked for once. */
const quietMilliseconds = 300;

/** Any change may be one of this paper: what it is drawn from lies in many features. */
export function useFreshPaper(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const askAgain = () => void queryClient.invalidateQueries();
    const source = new EventSource('/changes');
    source.onmessage = () => {
      clearTimeout(timer);
      timer = setTimeout(askAgain, quietMilliseconds);
    };
    source.onopen = () => {
      // Whatever happened while we were not listening.
      if (wasOpen) askAgain();
      wasOpen = true;
    };
    window.addEventListener('focus', askAgain);
    return () => {
      source.close();
      clearTimeout(timer);
      window.removeEventListener('focus', askAgain);
    };
  }, []);
}
