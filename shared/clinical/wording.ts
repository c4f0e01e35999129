/**
 * Words a clinic cannot stand behind, and what to say instead. Used on every text a client may read, in its language, also
 * on what the clinic writes itself.
 */
import type { Language } from '../schemas/clients.ts';
import { type PromiseStems, promiseReasons } from './promiseWords/promiseReasons.ts';
import { promiseStems } from './promiseWords/promiseStems.ts';

/** A word in a text that promises more than the evidence holds. `at` is its place in the text, from 0. */
export interface PromiseWord {
  readonly word: string;
  readonly at: number;
  readonly reason: string;
}

type Promises = readonly (readonly [RegExp, string])[];

const { lasting, certain, scars, ageing, harmless, gap, prescribed } = promiseReasons;

const english: Promises = [
  [/\bpermanent(?:ly|ce)?\b/giu, lasting],
  [
    /\b(?:last(?:s|ing)?|stays?|gone) (?:for ?ever|for good|for life)\b|\blife-?long\b|\bonce and for all\b/giu,
    lasting,
  ],
  [/\bguarant(?:ee|ees|eed|eeing)\b/giu, certain],
  [/\b(?:cure|cures|cured|curing|curative)\b/giu, certain],
  [/\b(?:100 ?%|proven to|always works|miracles?|miraculous)(?!\w)/giu, certain],
  [
    /\b(?:erases?|eliminates?|scar-?free|(?:scars?|marks?|spots?) (?:will )?(?:disappear|vanish)s?)\b/giu,
    scars,
  ],
  [/\b(?:slows?|stops?|reverses?|anti) ?-?(?:the )?(?:skin )?ag(?:e|ei|i)ng\b/giu, ageing],
  [
    /\b(?:risk|pain|side-?effect)-?(?: )?free\b|\bpainless\b|\bcompletely safe\b|\bno (?:risks?|side effects)\b/giu,
    harmless,
  ],
  [/\b(?:maximum|fastest) speed\b/giu, gap],
  [/\b(?:stop taking|come off|discontinue|leave off)\b/giu, prescribed],
  [
    /(?<!\b(?:not|never) |n['’]t )\b(?:stop(?! taking)|pause|skip|quit|interrupt|(?:do not|don['’]t) take)(?: using)?(?: [\p{L}-]+){0,3} (?:tablets?|pills?|medicines?|medications?|drugs?|antibiotics?|thinners?|inhalers?|insulin|steroids?|aspirin|warfarin|isotretinoin|contraceptives?|prescriptions?)\b/giu,
    prescribed,
  ],
];

const patterns = new Map<Language, Promises>([['en', english]]);

/** Every promise in `text`, in the order in which they stand, each with why not and what to say instead. */
export function promiseWordsIn(text: string, language: Language = 'en'): PromiseWord[] {
  return promisesOf(language)
    .flatMap(([pattern, reason]) =>
      [...text.matchAll(pattern)].map((match) => ({ word: match[0], at: match.index, reason })),
    )
    .sort((a, b) => a.at - b.at);
}

function promisesOf(language: Language): Promises {
  const known = patterns.get(language);
  if (known || language === 'en') return known ?? english;
  const made = patternsOf(promiseStems[language], language);
  patterns.set(language, made);
  return made;
}

/** Arabic joins its article and short words to the front of a word; Chinese has no spaces between words. */
const beforeStem: Readonly<Partial<Record<Language, string>>> = {
  ar: '(?<!\\p{L})[وفبكل]{0,2}(?:ال)?',
  zh: '',
};

function patternsOf(stems: PromiseStems, language: Language): Promises {
  const before = beforeStem[language] ?? '(?<!\\p{L})';
  const after = language === 'zh' ? '' : '\\p{L}*';
  return Object.entries(promiseReasons).flatMap(([reason, sentence]) => {
    const words = Object.entries(stems).find(([key]) => key === reason)?.[1] ?? [];
    const any = words.map((word) => word.replaceAll(' ', '\\s?')).join('|');
    return any === '' ? [] : [[new RegExp(`${before}(?:${any})${after}`, 'giu'), sentence] as const];
  });
}
