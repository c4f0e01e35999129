import { type Session, session } from 'electron';
import { appOrigin } from './appScheme.ts';

/**
 * What pages may ask of the system: the camera's picture, for a client's photos, and nothing else. No sound, no device, no
 * screen capture, no network, and downloads only of what Rollcall itself made.
 */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const isCamera = permission === 'media' && kinds.length > 0 && kinds.every((kind) => kind === 'video');
    callback(isCamera && isOurs(details.requestingUrl));
  });
  ours.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      permission === 'media' && mediaType === 'video' && isOurs(origin),
  );
  ours.setDevicePermissionHandler(() => false);
  ours.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Otherwise Chromium fetches a dictionary from the internet on first use.
  ours.setSpellCheckerEnabled(false);
  refuseNetwork(ours);
  refuseForeignDownloads(ours);
}

const isOurs = (address: string | undefined): boolean =>
  address === appOrigin || (address ?? '').startsWith(`${appOrigin}/`);

/** The clinic's pages come from `app://` alone; a request for anything else is cancelled before it leaves the machine. */
function refuseNetwork(ours: Session): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'];
  ours.webRequest.onBeforeRequest({ urls }, (_details, callback) => callback({ cancel: true }));
}

function refuseForeignDownloads(ours: Session): void {
  ours.on('will-download', (event, item) => {
    const address = item.getURL();
    if (!address.startsWith(`${appOrigin}/`) && !address.startsWith(`blob:${appOrigin}/`))
      event.preventDefault();
  });
}
