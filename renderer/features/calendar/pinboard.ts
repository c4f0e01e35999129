/**
 * Visits that are to be put somewhere else. Kept at this desk as ids alone: what they are is asked of the backend, and a
 * visit stays where it is until it is placed.
 */
import { useSyncExternalStore } from 'react';
import { type AppointmentId, appointmentId } from '../../../shared/ids.ts';

const storageName = 'pinboard';
const listeners = new Set<() => void>();
const nothing: readonly AppointmentId[] = [];
let read: { readonly text: string; readonly ids: readonly AppointmentId[] } = { text: '', ids: nothing };

/** The same array until something changes. */
function pinned(): readonly AppointmentId[] {
  const text = localStorage.getItem(storageName) ?? '';
  if (text !== read.text) read = { text, ids: idsIn(text) };
  return read.ids;
}

function idsIn(text: string): readonly AppointmentId[] {
  const ids = text.split(' ').flatMap((id) => appointmentId.safeParse(id).data ?? []);
  return ids.length === 0 ? nothing : ids;
}

function keep(ids: readonly AppointmentId[]): void {
  if (ids.length === 0) localStorage.removeItem(storageName);
  else localStorage.setItem(storageName, ids.join(' '));
  for (const listener of listeners) listener();
}

export function pin(id: AppointmentId): void {
  if (!pinned().includes(id)) keep([...pinned(), id]);
}

export function unpin(id: AppointmentId): void {
  if (pinned().includes(id)) keep(pinned().filter((other) => other !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of the same desk.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function usePinned(): readonly AppointmentId[] {
  return useSyncExternalStore(subscribe, pinned);
}
