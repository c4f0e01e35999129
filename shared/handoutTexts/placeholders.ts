/** Places in a sheet's words that each client's own facts fill: `{phone}`. */
import type { SheetKind } from './shape.ts';

const everywhere = {
  phone: "the clinic's phone number",
  clinic: "the clinic's name",
  client: "the client's name",
} as const;
const nextVisit = {
  practitioner: 'who treats at the next visit',
  earliest: 'the first day on which the next visit may be',
} as const;

/** What each sheet can fill, and what it is, for the person who edits the words. */
export const placeholders: Readonly<Record<SheetKind, Readonly<Record<string, string>>>> = {
  before: { ...everywhere, practitioner: nextVisit.practitioner },
  aftercare: { ...everywhere, ...nextVisit, spf: 'the sun protection factor of the sunscreen line' },
  next: { ...everywhere, ...nextVisit },
  expect: {
    ...everywhere,
    spf: 'the sun protection factor of the sunscreen line',
    sessions: 'how many sessions are planned',
    done: 'how many sessions are done',
    gap: 'the days between sessions under the protocol',
    reviews: 'the days after the last session on which the result is looked at',
    maintenance: 'the days between sessions that keep the result, where the clinic set them',
  },
};

const place = /\{([^{}]*)\}/g;

/** The names between braces, each once, in the order in which they stand. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map((match) => match[1] ?? ''))];
}

export type PlaceValues = Readonly<Record<string, string | undefined>>;

/** `text` with every place filled, or undefined where one of them is not known for this client. */
export function fillPlaces(text: string, values: PlaceValues): string | undefined {
  if (placeholdersIn(text).some((name) => values[name] === undefined)) return undefined;
  return text.replace(place, (_, name: string) => values[name] ?? '');
}
