/** The aftercare sheet. Days, skin types and sources of its lines are those of the healing timeline. */
import type { IndicationId } from '../clinical/indications.ts';
import type { SourceId } from '../clinical/sources.ts';
import { acneScars, ageing, otherScars, pigment } from './indicationGroups.ts';
import { nextLines } from './nextLines.ts';
import type { LineShape, SheetShape } from './shape.ts';

/** A line that stands in the healing timeline under the same name. */
const timed = <const Id extends string>(id: Id) => ({ id, timing: { healing: id } }) satisfies LineShape;

/** An answer to "will it last?" for what was treated. */
const outlook = <const Id extends string>(
  id: Id,
  indications: readonly IndicationId[],
  sources: readonly SourceId[],
) => ({ id, only: { indications }, sources }) satisfies LineShape;

export const aftercareShape = {
  sections: [
    {
      id: 'dates',
      place: 'rows',
      lines: [
        timed('only_our_products'),
        timed('make_up'),
        timed('moisturiser'),
        { id: 'sunscreen', timing: { healing: 'sunscreen' }, only: { isStricter: false } },
        { id: 'sunscreen_stricter', timing: { healing: 'sunscreen' }, only: { isStricter: true } },
        timed('shade'),
        timed('exercise'),
        timed('actives'),
        timed('sunbathing'),
        timed('photo_check'),
      ],
    },
    { id: 'next', place: 'visit', lines: nextLines },
    {
      id: 'normal',
      place: 'flow',
      lines: [
        timed('first_day'),
        timed('redness'),
        timed('flaking'),
        timed('bruising'),
        timed('darker_first'),
      ],
    },
    {
      id: 'also',
      place: 'flow',
      lines: [
        timed('cool_and_clean'),
        timed('painkiller'),
        timed('prescribed'),
        timed('shaving'),
        timed('picking'),
        timed('toner'),
        timed('other_treatments'),
      ],
    },
    {
      id: 'call',
      place: 'urgent',
      lines: [
        { id: 'emergency', timing: { healing: 'emergency' }, isRequired: true },
        timed('call_at_once'),
        timed('call_blisters'),
        timed('call_worse'),
        timed('call_still_red'),
        timed('call_marks'),
      ],
    },
    {
      id: 'outlook',
      place: 'foot',
      lines: [
        outlook('outlook_acne_scars', acneScars, ['P1', 'P3', 'P76', 'P80']),
        outlook('outlook_scars', otherScars, ['P16', 'R20', 'P78']),
        outlook('outlook_ageing', ageing, ['P22', 'P23']),
        outlook('outlook_rejuvenation', ['rejuvenation'], ['P22', 'P23', 'P25']),
        outlook('outlook_pigment', pigment, ['P26', 'P36', 'P39', 'P77']),
        outlook('outlook_striae', ['striae'], ['P15', 'P18', 'P19']),
        outlook('outlook_alopecia', ['alopecia'], ['P40', 'P44', 'P45']),
        outlook('outlook_pores', ['enlarged_pores'], ['P46']),
      ],
    },
  ],
} as const satisfies SheetShape;
