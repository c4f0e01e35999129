/** Whether clients' names are hidden at this desk, because somebody is looking on. Kept until it is switched off again. */
import { useSyncExternalStore } from 'react';

const storageName = 'privacy';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

const isOn = () => localStorage.getItem(storageName) === 'on';

export function togglePrivacy(): void {
  if (isOn()) localStorage.removeItem(storageName);
  else localStorage.setItem(storageName, 'on');
  for (const listener of listeners) listener();
}

export function usePrivacy(): boolean {
  return useSyncExternalStore(subscribe, isOn);
}
