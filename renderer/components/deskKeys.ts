/** When a single key is a command: never while somebody types, in a menu or behind a dialog. */
import { useEffect, useRef } from 'react';
import { t } from '../i18n/t.ts';

const typing =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"]';
const over = t('[role="dialog"], [aria-modal="true"], [role="menu"]');

export function mayPress(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || document.querySelector(over)) return false;
  return !(event.target instanceof Element && event.target.closest(typing));
}

/** A group of choices moves by its own arrows. */
export function isMovingInChoices(event: KeyboardEvent): boolean {
  if (!event.key.startsWith('Arrow') || !(event.target instanceof Element)) return false;
  return event.target.closest('input, [role="radiogroup"]') !== null;
}

/** 'k', '?', 'mod+k': how a key is named in a table of keys. Control and Command are the same. */
function nameOf(event: KeyboardEvent): string | undefined {
  if (event.altKey) return undefined;
  const key = event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `mod+${event.shiftKey ? 'shift+' : ''}${key}` : key;
}

export type KeyTable = Readonly<Record<string, (() => unknown) | undefined>>;

/** @param keys what each key does; a function that returns false leaves the key to the browser */
export function useDeskKeys(keys: KeyTable): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const action = name === undefined ? undefined : latest.current[name];
      if (!action || !mayPress(event)) return;
      if (action() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
