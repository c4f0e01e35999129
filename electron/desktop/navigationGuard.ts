import { app, type WebContents } from 'electron';
import { isAppUrl } from './appScheme.ts';
import { openExternally } from './externalLinks.ts';

/**
 * Keeps every page, however it came to be, on `app://clinic`: no foreign navigation or redirect in any frame, no window
 * that a page made, no webview. A link to the outside is handed to the system instead, if its kind is allowed.
 * @param openOwnPage opens a page of ours that was asked for in a window of its own
 */
export function guardNavigation(openOwnPage: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, openOwnPage));
}

function guardContents(contents: WebContents, openOwnPage: (address: string) => void): void {
  // The first is emitted for the top frame too, and once it is prevented the second is not emitted at all.
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-navigate', stayHere);
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isAppUrl(url)) openOwnPage(url);
    else openExternally(url);
    return { action: 'deny' };
  });
}

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

function stayHere(event: Navigation): void {
  if (isAppUrl(event.url)) return;
  event.preventDefault();
  if (event.isMainFrame) openExternally(event.url);
}
