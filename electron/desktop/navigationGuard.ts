import { app, type WebContents } from 'electron';
import { isAppUrl } from './appScheme.ts';
import { openExternally } from './externalLinks.ts';

/**
 * Keeps every page, however it came to be, on `app://clinic`: no foreign navigation or redirect in any frame, no second
 * window, no webview. A link to the outside is handed to the system instead, if its kind is allowed.
 */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (isAppUrl(event.url)) return;
    event.preventDefault();
    openExternally(event.url);
  });
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: 'deny' };
  });
}
