import { protocol } from 'electron';

/**
 * The address of the clinic inside the desktop shell. A scheme of its own, so that no page is ever a `file://` page and
 * nothing has to listen on a port. Decides only what is and what is not this application.
 */
export const appScheme = 'app';
const appHost = 'clinic';
/** As Chromium writes the origin of such a page. Node's `new URL(…).origin` would say `'null'`: never compare with that. */
export const appOrigin = `${appScheme}://${appHost}`;

/**
 * Must run before Electron is ready. `bypassCSP`, `corsEnabled`, `allowServiceWorkers` and `allowExtensions` stay off: the
 * pages need none of them and each would weaken the policy that the handler sends.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Is this one of the application's own pages? `app://clinic.evil`, `app://clinic:8` and `app://x@clinic` are not. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
  );
}
