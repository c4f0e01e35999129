/** Indications for which the same is known, so that it is said once. */
import type { IndicationId } from '../clinical/indications.ts';

export const acneScars = [
  'acne_scar_atrophic',
  'acne_scar_rolling',
  'acne_scar_boxcar',
  'acne_scar_icepick',
  'acne_scar_severe',
] as const satisfies readonly IndicationId[];
export const otherScars = ['scar_surgical', 'scar_trauma'] as const satisfies readonly IndicationId[];
export const ageing = ['wrinkles', 'fine_lines'] as const satisfies readonly IndicationId[];
export const pigment = ['melasma', 'hyperpigmentation'] as const satisfies readonly IndicationId[];
