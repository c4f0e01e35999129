/**
 * The outcome scales that are offered. Only what was read in its source is here; what was not is named in
 * `scales/leftOut.ts`. Numbers of two scales are never put together.
 */
import { gradedScales } from './scales/gradedScales.ts';
import { numberScales } from './scales/numberScales.ts';
import type { Scale } from './scales/scale.ts';
import { isZoneId, zones } from './zones.ts';

export const scales: readonly Scale[] = [...gradedScales, ...numberScales];

export function findScale(id: string): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}

/** @throws for an id that is not on the list */
export function getScale(id: string): Scale {
  const scale = findScale(id);
  if (!scale) throw new Error(`there is no scale ${id}`);
  return scale;
}

/** 'Lower is better, 1 to 4' */
export function directionOf({ better, from, to, isWordsOnly }: Scale): string {
  if (isWordsOnly)
    return better === 'higher' ? 'Later in the list is better' : 'Earlier in the list is better';
  return `${better === 'lower' ? 'Lower' : 'Higher'} is better, ${from} to ${to}`;
}

/** A value as it is read: '2, mild', '14.4', or only 'Satisfied'. */
export function valueInWords(scale: Scale, value: number): string {
  const grade = scale.grades?.find((one) => one.value === value);
  if (!grade) return String(value);
  return scale.isWordsOnly
    ? grade.name
    : `${value}, ${grade.name.charAt(0).toLowerCase()}${grade.name.slice(1)}`;
}

/** Where a score was given; '' for the whole person. Undefined where this scale knows no such place. */
export function placeName({ places }: Scale, place: string): string | undefined {
  if (places === 'whole') return place === '' ? '' : undefined;
  if (places === 'zone') return isZoneId(place) ? zones[place].name : undefined;
  return places.find(({ key }) => key === place)?.name;
}

/** What is wrong with a value that was typed; undefined where nothing is. */
export function valueProblem(scale: Scale, value: number): string | undefined {
  if (scale.grades)
    return scale.grades.some((grade) => grade.value === value) ? undefined : 'Choose one of the grades.';
  const steps = (value - scale.from) / scale.step;
  const isStep = scale.step === 0 || Math.abs(steps - Math.round(steps)) < 1e-9;
  if (value >= scale.from && value <= scale.to && isStep) return undefined;
  return `Give a number from ${scale.from} to ${scale.to}${scale.step === 1 ? ', without decimals' : ''}.`;
}
