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

/** Names bring their own direction of writing, a phone number is written from left to right in every language. */
const isolates = { phone: '\u2066', clinic: '\u2068', client: '\u2068', practitioner: '\u2068' } as const;

/** What fills the places of a text from right to left: nothing of it may turn what stands around it. */
export function isolated(values: PlaceValues): PlaceValues {
  const kept = Object.entries(isolates).flatMap(([name, mark]) => {
    const value = values[name];
    return value === undefined ? [] : [[name, `${mark}${value}\u2069`]];
  });
  return { ...values, ...Object.fromEntries(kept) };
}

/** `text` with every place filled, or undefined where one of them is not known for this client. */
export function fillPlaces(text: string, values: PlaceValues): string | undefined {
  if (placeholdersIn(text).some((name) => values[name] === undefined)) return undefined;
  return text.replace(place, (_, name: string) => values[name] ?? '');
}
