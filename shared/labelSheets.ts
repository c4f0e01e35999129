/** Sheets of address labels, as their maker gives them. Lengths in millimetres; a printer adds nothing of its own. */
import type { papers } from './schemas/clinic.ts';

export interface LabelSheet {
  readonly paper: (typeof papers)[number];
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** From the edge of the paper to the first label. */
  readonly top: number;
  readonly left: number;
  /** From the beginning of one label to that of the next. */
  readonly pitchAcross: number;
  readonly pitchDown: number;
}

export const labelSheets = {
  L7160: {
    paper: 'A4',
    name: 'Avery L7160, A4, 21 to a sheet',
    columns: 3,
    rows: 7,
    width: 63.5,
    height: 38.1,
    top: 15.15,
    left: 7.2,
    pitchAcross: 66.05,
    pitchDown: 38.1,
  },
  US5160: {
    paper: 'Letter',
    name: 'Avery 5160, Letter, 30 to a sheet',
    columns: 3,
    rows: 10,
    width: 66.675,
    height: 25.4,
    top: 12.7,
    left: 4.7625,
    pitchAcross: 69.85,
    pitchDown: 25.4,
  },
} as const satisfies Record<string, LabelSheet>;

export type LabelSheetId = keyof typeof labelSheets;
export const labelSheetIds = Object.keys(labelSheets) as LabelSheetId[]; // the keys are its own

/** A label in its place; `sheet` and `place` count from 0. */
export interface PlacedLabel<Content> {
  readonly sheet: number;
  readonly place: number;
  readonly content: Content;
}

/**
 * The labels one after another, beginning on a sheet that has been used already.
 * @param firstFree the first label that is left on the first sheet, counted from 1
 */
export function placeLabels<Content>(
  contents: readonly Content[],
  { columns, rows }: LabelSheet,
  firstFree: number,
): PlacedLabel<Content>[] {
  const perSheet = columns * rows;
  return contents.map((content, index) => {
    const position = index + Math.min(Math.max(firstFree, 1), perSheet) - 1;
    return { sheet: Math.floor(position / perSheet), place: position % perSheet, content };
  });
}

/** Where a label lies on its sheet, in millimetres from its upper left corner. */
export function cornerOf(sheet: LabelSheet, place: number): { readonly top: number; readonly left: number } {
  const row = Math.floor(place / sheet.columns);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    top: round(sheet.top + row * sheet.pitchDown),
    left: round(sheet.left + (place % sheet.columns) * sheet.pitchAcross),
  };
}
