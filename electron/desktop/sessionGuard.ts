import { type Session, session } from 'electron';
import { appOrigin } from './appScheme.ts';

/**
 * What pages may ask of the system: nothing. No permission, no device, no screen capture, no network, and downloads only of
 * what Rollcall itself made. When photos are taken with a camera, 'media' is allowed here and nowhere else.
 */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Otherwise Chromium fetches a dictionary from the internet on first use.
  ours.setSpellCheckerEnabled(false);
  refuseNetwork(ours);
  refuseForeignDownloads(ours);
}

/** The clinic's pages come from `app://` alone; a request for anything else is cancelled before it leaves the machine. */
function refuseNetwork(ours: Session): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];
  ours.webRequest.onBeforeRequest({ urls }, (_details, callback) => callback({ cancel: true }));
}

function refuseForeignDownloads(ours: Session): void {
  ours.on('will-download', (event, item) => {
    const address = item.getURL();
    if (!address.startsWith(`${appOrigin}/`) && !address.startsWith(`blob:${appOrigin}/`))
      event.preventDefault();
  });
}
