/** Whether clients' names are hidden at this desk, because somebody is looking on. Kept until it is switched off again. */
import { createContext, useContext, useSyncExternalStore } from 'react';

const storageName = 'privacy';
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** As many names listen as are shown, the window once. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', tellAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', tellAll);
  };
}

const isOn = () => localStorage.getItem(storageName) === 'on';

export function togglePrivacy(): void {
  if (isOn()) localStorage.removeItem(storageName);
  else localStorage.setItem(storageName, 'on');
  tellAll();
}

/** What is going to be printed is for whoever it is handed to: nothing is hidden on it. */
export const OnPaper = createContext(false);

export function usePrivacy(): boolean {
  const isHidden = useSyncExternalStore(subscribe, isOn);
  return !useContext(OnPaper) && isHidden;
}
