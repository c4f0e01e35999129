/** How the sheets are called on the screens; the sheets themselves have titles in every language. */
import type { SheetKind } from './shape.ts';

export const sheetNames: Readonly<Record<SheetKind, string>> = {
  before: 'Before the visit',
  aftercare: 'Aftercare',
  next: 'Next visit',
  expect: 'What to expect',
};
