/**
 * What to expect: "will the results last?" for what is treated. Every claim about results names its studies; what was not
 * studied is said to be so.
 */
import type { IndicationId } from '../clinical/indications.ts';
import type { SourceId } from '../clinical/sources.ts';
import { acneScars, ageing, otherScars, pigment } from './indicationGroups.ts';
import type { LineShape, SheetShape } from './shape.ts';

const claim = <const Id extends string>(
  id: Id,
  indications: readonly IndicationId[],
  sources: readonly SourceId[],
) => ({ id, only: { indications }, sources }) satisfies LineShape;

const anyAgeing: readonly IndicationId[] = [...ageing, 'rejuvenation'];
const unstudied: readonly IndicationId[] = ['striae', 'alopecia', 'enlarged_pores'];
const courses: readonly IndicationId[] = [
  ...acneScars,
  ...otherScars,
  ...pigment,
  'striae',
  'enlarged_pores',
];

export const expectShape = {
  sections: [
    {
      id: 'saw',
      place: 'text',
      lines: [
        claim('saw_acne', acneScars, ['P1', 'P3', 'P21']),
        claim('saw_rolling', ['acne_scar_rolling', 'acne_scar_atrophic'], ['P12']),
        claim('saw_boxcar', ['acne_scar_boxcar', 'acne_scar_atrophic'], ['P12']),
        claim('saw_icepick', ['acne_scar_icepick', 'acne_scar_atrophic'], ['P12']),
        claim('saw_severe', ['acne_scar_severe'], ['P14']),
        claim('saw_scars', otherScars, ['P16']),
        claim('saw_scars_wait', otherScars, ['R20']),
        claim('saw_ageing', ageing, ['P22', 'P23']),
        claim('saw_rejuvenation', ['rejuvenation'], ['P25']),
        claim('saw_pigment', ['melasma'], ['P26', 'P36']),
        claim('saw_marks', ['hyperpigmentation'], ['P47']),
        claim('saw_striae', ['striae'], ['P15', 'P18']),
        claim('saw_alopecia', ['alopecia'], ['P40', 'P42', 'P43', 'P44']),
        claim('saw_pores', ['enlarged_pores'], ['P46']),
      ],
    },
    {
      id: 'back',
      place: 'text',
      lines: [
        claim('back_acne', acneScars, ['P76', 'P80']),
        claim('back_scars', otherScars, ['R20', 'P16']),
        claim('back_ageing', anyAgeing, ['P22', 'P23']),
        claim('back_pigment', pigment, ['P26', 'P36', 'P39']),
        claim('back_unstudied', unstudied, ['P18', 'P45', 'P46']),
      ],
    },
    {
      id: 'keeps',
      place: 'text',
      lines: [
        { id: 'keeps_sun', sources: ['C43', 'C12'] },
        claim('keeps_tint', pigment, ['P73']),
        claim('keeps_repeat', anyAgeing, ['P22', 'P23']),
        claim('keeps_minoxidil', ['alopecia'], ['P40', 'P45']),
        { id: 'keeps_prescribed' },
      ],
    },
    {
      id: 'plan',
      place: 'text',
      lines: [
        { id: 'plan_sessions' },
        { id: 'plan_gap', sources: ['P11', 'P13', 'P14', 'R20'] },
        claim('plan_course', courses, ['P1', 'P3', 'P13', 'P23']),
        claim('plan_maintenance', [...anyAgeing, 'alopecia'], ['P22', 'P23', 'P45']),
        { id: 'plan_every' },
      ],
    },
    {
      id: 'know',
      place: 'urgent',
      lines: [
        { id: 'know_evidence', sources: ['P78', 'P80'] },
        claim('know_pigment', pigment, ['R1', 'P77']),
        { id: 'know_radiofrequency', only: { devices: ['radio_frequency'] }, sources: ['R7'] },
        { id: 'know_risks', sources: ['P69', 'P65', 'P4', 'P67'] },
        { id: 'know_ask' },
      ],
    },
  ],
} as const satisfies SheetShape;
