import { shell } from 'electron';

/** What may be handed to the system's browser, mail or telephone program. Everything else could start a program. */
const allowedSchemes = new Set(['https:', 'mailto:', 'tel:']);
const longestAddress = 2048;

/** Open a link outside Rollcall, if it is of an allowed kind. Says whether it was. */
export function openExternally(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || address.length > longestAddress || !allowedSchemes.has(url.protocol)) return false;
  // `https://your-bank@evil.test` shows one name and opens another.
  if (url.username !== '' || url.password !== '') return false;
  // A missing mail or telephone program is the system's to report; the click must not crash Rollcall.
  shell
    .openExternal(url.href)
    .catch((reason: unknown) => console.error('No program opened the link.', reason));
  return true;
}
