/**
 * For tests: the whole window over a real clinic. What the screens fetch is answered by the real handler on a real file;
 * only the stream of changes, which jsdom lacks, is fed from the clinic directly.
 */
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { vi } from 'vitest';
import { createTestDesk, type TestClinic } from '../../electron/backend/testing/testClinic.ts';
import { App } from '../App.tsx';
import { queryClient } from '../api/api.ts';
import { appRoutes } from '../routes.tsx';
import { theme } from '../styles/theme.ts';

/** Draws the application at that address, at a desk of its own. */
export function renderClinic(clinic: TestClinic, address = '/'): void {
  const desk = createTestDesk(clinic.handler);
  const answer = (input: RequestInfo | URL, init?: RequestInit) =>
    desk.fetch(String(input), withoutForeignSignal(init));
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('EventSource', changesOf(clinic));
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  void appRoutes.navigate(address, { replace: true });
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <Notifications />
        <App />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

/** Nothing of one test is shown in the next. */
export function leaveClinic(): void {
  cleanup();
  queryClient.clear();
  vi.unstubAllGlobals();
}

/** jsdom's AbortSignal is not the one that Node's Request knows. */
function withoutForeignSignal(init: RequestInit | undefined): RequestInit {
  const { signal: _, ...rest } = init ?? {};
  return rest;
}

function changesOf(clinic: TestClinic) {
  return class {
    onmessage: ((message: { data: string }) => void) | undefined;
    readonly #stop = clinic.deps.changes.subscribe((features) =>
      this.onmessage?.({ data: JSON.stringify(features) }),
    );
    close(): void {
      this.#stop();
    }
  };
}
