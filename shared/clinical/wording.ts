/**
 * Words a clinic cannot stand behind, and what to say instead. Used on every text a client may read, also on what the
 * clinic writes itself: it is told, and decides.
 */
import type { Language } from '../schemas/clients.ts';

/** A word in a text that promises more than the evidence holds. `at` is its place in the text, from 0. */
export interface PromiseWord {
  readonly word: string;
  readonly at: number;
  readonly reason: string;
}

const noLastingResult =
  'No study shows that a result stays. Say "improvement may last", and how long it was followed up.';
const noCertainty = 'No outcome is certain. Say "may improve".';
const scarsStay = 'Scars get better at most; they do not go away. Say "may become less visible".';
const ageingGoesOn = 'No trial shows that ageing slows down. Say "may improve".';
const nothingIsHarmless = 'Every session has risks, and the client is told them.';
const noBestGap = 'No study shows which gap is best. Say "most often about 4 weeks".';
const prescribedDrugs = 'Never tell a client to stop a prescribed drug. Ask the prescriber.';

const promises: readonly (readonly [RegExp, string])[] = [
  [/\bpermanent(?:ly|ce)?\b/giu, noLastingResult],
  [
    /\b(?:last(?:s|ing)?|stays?|gone) (?:for ?ever|for good|for life)\b|\blife-?long\b|\bonce and for all\b/giu,
    noLastingResult,
  ],
  [/\bguarant(?:ee|ees|eed|eeing)\b/giu, noCertainty],
  [/\b(?:cure|cures|cured|curing|curative)\b/giu, noCertainty],
  [/\b(?:100 ?%|proven to|always works|miracles?|miraculous)(?!\w)/giu, noCertainty],
  [
    /\b(?:erases?|eliminates?|scar-?free|(?:scars?|marks?|spots?) (?:will )?(?:disappear|vanish)s?)\b/giu,
    scarsStay,
  ],
  [/\b(?:slows?|stops?|reverses?|anti) ?-?(?:the )?(?:skin )?ag(?:e|ei|i)ng\b/giu, ageingGoesOn],
  [
    /\b(?:risk|pain|side-?effect)-?(?: )?free\b|\bpainless\b|\bcompletely safe\b|\bno (?:risks?|side effects)\b/giu,
    nothingIsHarmless,
  ],
  [/\b(?:maximum|fastest) speed\b/giu, noBestGap],
  [/\b(?:stop taking|come off|discontinue|leave off)\b/giu, prescribedDrugs],
  [
    /(?<!\b(?:not|never) |n['’]t )\b(?:stop(?! taking)|pause|skip|quit|interrupt|(?:do not|don['’]t) take)(?: using)?(?: [\p{L}-]+){0,3} (?:tablets?|pills?|medicines?|medications?|drugs?|antibiotics?|thinners?|inhalers?|insulin|steroids?|aspirin|warfarin|isotretinoin|contraceptives?|prescriptions?)\b/giu,
    prescribedDrugs,
  ],
];

/** Every promise in `text`, in the order in which they stand, each with why not and what to say instead. */
export function promiseWordsIn(text: string, _language: Language = 'en'): PromiseWord[] {
  return promises
    .flatMap(([pattern, reason]) =>
      [...text.matchAll(pattern)].map((match) => ({ word: match[0], at: match.index, reason })),
    )
    .sort((a, b) => a.at - b.at);
}
