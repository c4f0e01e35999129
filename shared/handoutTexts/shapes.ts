/** Every sheet's shape, and its lines by id. */
import { aftercareShape } from './aftercareShape.ts';
import { beforeShape } from './beforeShape.ts';
import { expectShape } from './expectShape.ts';
import { nextShape } from './nextShape.ts';
import type { LineShape, SheetKind, SheetShape } from './shape.ts';

/** A change of these, or of the shipped words, is a new number; a sheet says under which it was given. */
export const shippedTextVersion = 3;

export const sheetShapes: Readonly<Record<SheetKind, SheetShape>> = {
  before: beforeShape,
  aftercare: aftercareShape,
  next: nextShape,
  expect: expectShape,
};

/** What is known of a shipped line besides its words; undefined for a line of the clinic's own. */
export function findLineShape(kind: SheetKind, lineId: string): LineShape | undefined {
  return sheetShapes[kind].sections.flatMap((section) => section.lines).find(({ id }) => id === lineId);
}
