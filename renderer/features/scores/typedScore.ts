import { type MasiParts, masiRegions } from '../../../shared/clinical/scales/masi.ts';
import type { Scale } from '../../../shared/clinical/scales/scale.ts';
import type { TreatmentId } from '../../../shared/ids.ts';
import type { ScoreRow } from './scoreSeries.ts';

/** What stands in the form; numbers as they were typed. */
export interface TypedScore {
  readonly place: string;
  readonly value: string;
  readonly parts: MasiParts;
  /** Undefined until somebody touches it: today. */
  readonly onDate: string | undefined;
  readonly treatmentId: TreatmentId | null;
  readonly note: string;
  readonly reason: string;
}

const nothingSeen = { area: 0, darkness: 0, homogeneity: 0 };

/** An empty form, or the score that is to be put right. */
export function firstTyped(scale: Scale, wrong: ScoreRow | undefined): TypedScore {
  const onlyPlace = scale.places === 'whole' || scale.places === 'zone' ? '' : (scale.places[0]?.key ?? '');
  return {
    place: wrong?.place ?? onlyPlace,
    value: wrong && !scale.composed ? String(wrong.value) : '',
    parts: wrong?.parts ?? emptyParts,
    onDate: wrong?.onDate,
    treatmentId: wrong?.treatmentId ?? null,
    note: wrong?.note ?? '',
    reason: '',
  };
}

/** One place is done: the form goes on to the one after it, and waits for its answer. */
export function nextPlace({ places }: Scale, place: string): Pick<TypedScore, 'place' | 'value' | 'note'> {
  const after = Array.isArray(places) ? places[places.findIndex(({ key }) => key === place) + 1]?.key : '';
  return { place: after ?? place, value: '', note: '' };
}

const emptyParts = Object.fromEntries(masiRegions.map(({ key }) => [key, nothingSeen])) as MasiParts; // every region
