/**
 * The sources behind every interval, wait and sentence of advice. Only what the data cites is listed, so that a reader
 * who follows an id always finds it, and a source that nobody leans on any more shows up as dead.
 */
import { authorities } from './sources/authorities.ts';
import { clinicPages } from './sources/clinicPages.ts';
import { papers } from './sources/papers.ts';
import { scalePapers } from './sources/scalePapers.ts';
import type { Source } from './sources/source.ts';

const house = {
  house: { title: "The clinic's house rule: sessions every 3 to 4 weeks", grade: 'clinic' },
} as const satisfies Readonly<Record<string, Source>>;

const everySource = { ...house, ...authorities, ...papers, ...scalePapers, ...clinicPages };

/** The short name a rule cites, such as `P11` or `house`. */
export type SourceId = keyof typeof everySource;

/** Every cited source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = everySource;

/** True for the id of a listed source; for text that comes from the database or a form. */
export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(sources, text);
}

/** A source in one line, as a settings screen or a footnote prints it: "P11: El-Domyati (2015)". */
export function citation(id: SourceId): string {
  const { title, year } = sources[id];
  return `${id === 'house' ? '' : `${id}: `}${title}${year === undefined ? '' : ` (${year})`}`;
}
