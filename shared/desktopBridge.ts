/**
 * What the desktop shell can do that a browser cannot. Exposed as `window.rollcallDesktop` by the preload script and
 * absent in the browser shell. It never carries clinic data on its own account: data goes through the one handler.
 */
export interface DesktopBridge {
  /** The application's version, for the About box and for support. */
  readonly version: string;
  /** Save the current print page as a PDF where the user chooses. `undefined` when the user cancels. */
  savePdf(options: {
    readonly suggestedName: string;
    readonly paper: 'A4' | 'Letter';
  }): Promise<string | undefined>;
  /** Open the system's print dialog for the current page. `false` when the user cancels. */
  print(options: { readonly paper: 'A4' | 'Letter' }): Promise<boolean>;
  /** Let the user choose a folder. `undefined` when the user cancels. */
  chooseFolder(options: { readonly title: string }): Promise<string | undefined>;
  /** Show a file that Rollcall itself wrote in the system's file manager. */
  revealFile(path: string): Promise<void>;
}

/** The keys of the bridge, for the test that nothing else is exposed. */
export const desktopBridgeKeys = [
  'version',
  'savePdf',
  'print',
  'chooseFolder',
  'revealFile',
] as const satisfies ReadonlyArray<keyof DesktopBridge>;
