/**
 * For tests: the whole window over a real clinic. What the screens fetch is answered by the real handler on a real file;
 * only the stream of changes, which jsdom lacks, is fed from the clinic directly.
 */
import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { type TestClinic, type TestDesk, testPin } from '../../electron/backend/testing/testClinic.ts';
import { App } from '../App.tsx';
import { queryClient } from '../api/api.ts';
import { appRoutes } from '../routes.tsx';
import { theme } from '../styles/theme.ts';

// Long enough for a loaded machine: no test is about time.
configure({ asyncUtilTimeout: 30_000 });

/** What the screens have asked and not been told yet. */
const asked = new Set<Promise<unknown>>();

/** Draws the application at that address, at a desk of its own where nobody is signed in. */
export async function renderClinic(clinic: TestClinic, address = '/'): Promise<void> {
  await drawAt(clinic.newDesk(), clinic, address);
}

/** The same with somebody signed in. How she signs in by hand is tested with the sign-in screen. */
export async function openSignedIn(clinic: TestClinic, address = '/', name = 'Olive Owner'): Promise<void> {
  const desk = clinic.newDesk();
  const person = (await desk.api.staff.signInPeople.query()).find((one) => one.name === name);
  if (!person) throw new Error(`the test clinic has no ${name}`);
  await desk.api.staff.signIn.mutate({ staffId: person.id, pin: testPin });
  await drawAt(desk, clinic, address);
  // A page's code is loaded when it is first gone to.
  await screen.findByRole('main');
}

/** Closes the window and waits for what it still asks. What it keeps for the next time is kept. */
export async function closeWindow(): Promise<void> {
  cleanup();
  queryClient.clear();
  notifications.clean();
  notifications.cleanQueue();
  while (asked.size > 0) await Promise.allSettled(asked);
}

/** Nothing of one test is shown, asked or kept in the next. */
export async function leaveClinic(): Promise<void> {
  await closeWindow();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  sessionStorage.clear();
  localStorage.clear();
}

async function drawAt(desk: TestDesk, clinic: TestClinic, address: string): Promise<void> {
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
    remembered(desk.fetch(String(input), withoutForeignSignal(init))),
  );
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
  const fonts = Object.assign(new EventTarget(), { ready: Promise.resolve() });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  // Awaited: until the code of this page has come, the router shows the one of the test before.
  await appRoutes.navigate(address, { replace: true });
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <Notifications />
        <App />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function remembered(answer: Promise<Response>): Promise<Response> {
  asked.add(answer);
  const forget = () => void asked.delete(answer);
  answer.then(forget, forget);
  return answer;
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
