/** Putting the page that is open on paper or into a file: through the desktop where there is one, else the browser. */
import type { DesktopBridge } from '../../shared/desktopBridge.ts';

declare global {
  interface Window {
    /** Absent in the browser shell. */
    readonly rollcallDesktop?: DesktopBridge;
  }
}

type Paper = 'A4' | 'Letter';

export const canSavePdf = (): boolean => window.rollcallDesktop !== undefined;

export async function printPage(paper: Paper): Promise<void> {
  if (window.rollcallDesktop) await window.rollcallDesktop.print({ paper });
  else window.print();
}

/** @returns false when it was given up */
export async function savePdf(paper: Paper, suggestedName: string): Promise<boolean> {
  return (await window.rollcallDesktop?.savePdf({ paper, suggestedName })) !== undefined;
}
