/**
 * From where a face is photographed. Two photos are compared only when they show the same view. The sources name the five
 * views; how far the head is turned was in none that could be read, so the degrees are the usual reading of "oblique" and
 * "lateral", and the clinic may write its own.
 */
import { z } from 'zod';
import type { SourceId } from './sources.ts';

export interface PhotoView {
  /** Stays the same when the name is changed. */
  readonly key: string;
  readonly name: string;
  /** How to take it, in a sentence. */
  readonly hint: string;
  /** No longer offered for new photos; the old ones keep it. */
  readonly isUsed: boolean;
}

/** What holds for every view, said where photos are taken. */
export const photoConditions: { readonly sentence: string; readonly sources: readonly SourceId[] } = {
  sentence:
    'Same distance, same lens, same light, plain background, no heavy make-up or jewellery. Consent comes first.',
  sources: ['P74', 'P75'],
};

/** The views as shipped, in the order in which they are taken. */
export const defaultPhotoViews: readonly PhotoView[] = [
  { key: 'front', name: 'Front', hint: 'Facing the camera, eyes level, both ears seen alike.', isUsed: true },
  {
    key: 'oblique_right',
    name: 'Right oblique',
    hint: 'The head turned half to its left (about 45°): the right cheek faces the camera.',
    isUsed: true,
  },
  {
    key: 'oblique_left',
    name: 'Left oblique',
    hint: 'The head turned half to its right (about 45°): the left cheek faces the camera.',
    isUsed: true,
  },
  {
    key: 'lateral_right',
    name: 'Right side',
    hint: 'The head turned fully to its left (about 90°): the right profile.',
    isUsed: true,
  },
  {
    key: 'lateral_left',
    name: 'Left side',
    hint: 'The head turned fully to its right (about 90°): the left profile.',
    isUsed: true,
  },
];

export const photoViewKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'Choose a view from the list.' });
