/**
 * The melasma scales: Σ of region weight × area × (darkness + homogeneity), 0 to 48; the modified one leaves out the
 * homogeneity, 0 to 24. Sources P55 and P56 for MASI, P57 for mMASI.
 */
import { z } from 'zod';
import type { Grade } from './scale.ts';

/** Each region with its share of the face; together 1. */
export const masiRegions = [
  { key: 'forehead', name: 'Forehead', weight: 0.3 },
  { key: 'malar_right', name: 'Right cheek', weight: 0.3 },
  { key: 'malar_left', name: 'Left cheek', weight: 0.3 },
  { key: 'chin', name: 'Chin', weight: 0.1 },
] as const;
type RegionKey = (typeof masiRegions)[number]['key'];

/** The share of a region that is darker. */
export const areaBands: readonly Grade[] = [
  { value: 0, name: '0 %' },
  { value: 1, name: 'under 10 %' },
  { value: 2, name: '10 to 29 %' },
  { value: 3, name: '30 to 49 %' },
  { value: 4, name: '50 to 69 %' },
  { value: 5, name: '70 to 89 %' },
  { value: 6, name: '90 to 100 %' },
];

/** Darkness and homogeneity go from 0 to this. */
export const highestDegree = 4;

const upTo = (most: number) =>
  z
    .int({ error: `A whole number from 0 to ${most}.` })
    .min(0, { error: `A whole number from 0 to ${most}.` })
    .max(most, { error: `A whole number from 0 to ${most}.` });

const region = z.object({
  area: upTo(areaBands.length - 1),
  darkness: upTo(highestDegree),
  homogeneity: upTo(highestDegree),
});
/** What was seen in each region; for mMASI the homogeneity is 0. */
export const masiParts = z.object(
  Object.fromEntries(masiRegions.map(({ key }) => [key, region])) as Record<RegionKey, typeof region>, // the keys of the list
);
export type MasiParts = z.infer<typeof masiParts>;

/** @returns the score, to one decimal: weights of a tenth give no more */
export function masiScore(parts: MasiParts, kind: 'masi' | 'mmasi'): number {
  let tenths = 0;
  for (const { key, weight } of masiRegions) {
    const { area, darkness, homogeneity } = parts[key];
    tenths += Math.round(weight * 10) * area * (darkness + (kind === 'masi' ? homogeneity : 0));
  }
  return tenths / 10;
}
