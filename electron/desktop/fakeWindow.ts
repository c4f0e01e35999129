/** Windows and pages of the fake Electron. Test support only: see fakeElectron.ts. */
import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  PrintToPDFOptions,
  Rectangle,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron';

/** The frame that speaks on a bridge channel. */
export interface FakeFrame {
  readonly parent: FakeFrame | null;
  readonly origin: string;
  readonly url: string;
}

export const ownFrame: FakeFrame = { parent: null, origin: 'app://clinic', url: 'app://clinic/calendar' };

type OpenHandler = (details: { readonly url: string }) => WindowOpenHandlerResponse;

export class FakeContents extends EventEmitter {
  frame: FakeFrame | null = ownFrame;
  openHandler: OpenHandler | undefined;
  readonly printed: WebContentsPrintOptions[] = [];
  readonly pdfs: PrintToPDFOptions[] = [];
  /** How the system's print dialog ends. */
  printResult: { readonly isPrinted: boolean; readonly reason: string } = { isPrinted: true, reason: '' };
  pdf: () => Promise<Buffer> = async () => Buffer.from('%PDF-1.7 fake');
  reloads = 0;

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  print(options: WebContentsPrintOptions, callback: (isPrinted: boolean, reason: string) => void): void {
    this.printed.push(options);
    callback(this.printResult.isPrinted, this.printResult.reason);
  }
  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.pdfs.push(options);
    return this.pdf();
  }
  reload(): void {
    this.reloads += 1;
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }
  /** The page follows a link: Electron asks twice, and not again once it was told no. @returns whether it stays */
  follow(url: string): boolean {
    return this.navigate('will-frame-navigate', url) || this.navigate('will-navigate', url);
  }
  /** Raise one navigation event. @returns whether the shell prevented it */
  navigate(event: string, url: string, isMainFrame = true): boolean {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit(event, { preventDefault, url, isMainFrame, isSameDocument: false, frame: this.frame });
    return isPrevented;
  }
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  /** Set by the fake: tells `app` of new contents. */
  static onContents: (contents: FakeContents) => void = () => undefined;
  static getAllWindows(): FakeWindow[] {
    return FakeWindow.all;
  }
  static getFocusedWindow(): FakeWindow | null {
    return FakeWindow.all.find((window) => window.isFocused) ?? null;
  }
  static fromWebContents(contents: FakeContents): FakeWindow | null {
    return FakeWindow.all.find((window) => window.webContents === contents) ?? null;
  }

  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  bounds: Rectangle;
  isShown = false;
  isFocused = false;
  isWindowMaximized = false;
  isWindowMinimized = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.bounds = {
      x: options.x ?? 10,
      y: options.y ?? 10,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    FakeWindow.all.push(this);
    FakeWindow.onContents(this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.isFocused = true;
  }
  restore(): void {
    this.isWindowMinimized = false;
  }
  maximize(): void {
    this.isWindowMaximized = true;
  }
  isMinimized(): boolean {
    return this.isWindowMinimized;
  }
  isMaximized(): boolean {
    return this.isWindowMaximized;
  }
  isDestroyed(): boolean {
    return false;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
}
