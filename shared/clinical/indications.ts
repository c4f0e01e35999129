/**
 * What a client is treated for. The outlook says how a plan ends: wrinkles come back with age, so their plan goes over
 * into maintenance; scars and pigment end in a finished course with reviews. No outlook is a promise.
 */
import type { SourceId } from './sources.ts';

export const indicationIds = [
  'acne_scar_atrophic',
  'acne_scar_rolling',
  'acne_scar_boxcar',
  'acne_scar_icepick',
  'acne_scar_severe',
  'scar_surgical',
  'scar_trauma',
  'wrinkles',
  'fine_lines',
  'rejuvenation',
  'melasma',
  'hyperpigmentation',
  'striae',
  'alopecia',
  'enlarged_pores',
] as const;
export type IndicationId = (typeof indicationIds)[number];

/** `maintenance` returns with age; `course` ends, then is reviewed. */
export type Outlook = 'maintenance' | 'course';

/** Use outside what the device is authorised for: a doctor's plan, and the client is told so. */
export interface OffLabel {
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

export interface Indication {
  readonly name: string;
  readonly outlook: Outlook;
  readonly offLabel?: OffLabel;
}

const pigmentIsOffLabel: OffLabel = {
  sentence:
    'Off-label: pigmentation is not among the uses authorised by the FDA. Needling works here as an addition to other ' +
    "treatment, is weak alone and can itself darken the skin. It belongs in a doctor's plan.",
  sources: ['R1', 'P77'],
};

/** Every indication by its id, in the order of `indicationIds`. */
export const indications: Readonly<Record<IndicationId, Indication>> = {
  acne_scar_atrophic: { name: 'Acne scars, mixed atrophic', outlook: 'course' },
  acne_scar_rolling: { name: 'Acne scars, rolling', outlook: 'course' },
  acne_scar_boxcar: { name: 'Acne scars, boxcar', outlook: 'course' },
  acne_scar_icepick: { name: 'Acne scars, icepick', outlook: 'course' },
  acne_scar_severe: { name: 'Acne scars, severe', outlook: 'course' },
  scar_surgical: { name: 'Surgical scar', outlook: 'course' },
  scar_trauma: { name: 'Scar after injury or burn', outlook: 'course' },
  wrinkles: { name: 'Wrinkles', outlook: 'maintenance' },
  fine_lines: { name: 'Fine lines', outlook: 'maintenance' },
  rejuvenation: { name: 'Skin rejuvenation', outlook: 'maintenance' },
  melasma: { name: 'Melasma', outlook: 'course', offLabel: pigmentIsOffLabel },
  hyperpigmentation: { name: 'Hyperpigmentation', outlook: 'course', offLabel: pigmentIsOffLabel },
  striae: { name: 'Stretch marks', outlook: 'course' },
  alopecia: { name: 'Thinning hair (scalp)', outlook: 'maintenance' },
  enlarged_pores: { name: 'Enlarged pores', outlook: 'course' },
};
