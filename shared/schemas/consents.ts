/**
 * What a client may agree to and how she says so. What she agreed to is kept in the exact words that were shown; nothing
 * here knows those words.
 */
import { z } from 'zod';

/** What a consent can be for: a kind of needling, or one use of photographs. */
export const consentKinds = [
  'roller',
  'stamp',
  'pen',
  'radiofrequency',
  'photo_record',
  'photo_teaching',
  'photo_publication',
] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** As in "No valid consent for …". */
export const consentKindNames: Readonly<Record<ConsentKind, string>> = {
  roller: 'needling with the roller',
  stamp: 'needling with the stamp',
  pen: 'needling with the pen',
  radiofrequency: 'needling with radio-frequency',
  photo_record: 'photos in the record',
  photo_teaching: 'photos for teaching',
  photo_publication: 'photos for publication',
};

/** Kinds as they are stored with a consent. */
export const grantsSchema = z.array(z.enum(consentKinds));
