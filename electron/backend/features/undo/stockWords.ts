/** What a step did to a lot in stock, or what taking it back does, as the desk would say it. English. Reads nothing. */
import type { Restorable } from './undoing.ts';
import type { Way } from './undoWords.ts';

/** What a line of the audit says of a lot; one of the two figures, by what was done. */
export interface LotLine {
  readonly unitsReceived?: number;
  readonly unitsLeft?: number;
}

/** How many came in or, below zero, went out with the step; without `before` the step put the lot into stock. */
export function unitsMoved({ before, after }: Restorable<LotLine>): number {
  const figure = (line: LotLine | undefined) => line?.unitsReceived ?? line?.unitsLeft ?? 0;
  return figure(after) - figure(before);
}

export function stockSentence({ units, lotNumber }: { units: number; lotNumber: string }, way: Way): string {
  const of = `${Math.abs(units)} of lot ${lotNumber}`;
  const back = way === 'back' ? ' back' : '';
  const again = way === 'again' ? ' again' : '';
  return units < 0 ? `Took ${of}${back} out of stock${again}` : `Put ${of}${back} into stock${again}`;
}
