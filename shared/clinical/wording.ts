/**
 * Words a clinic cannot stand behind, and what to say instead. Used on every text a client may read, also on what the
 * clinic writes itself: it is told, and decides.
 */
import type { IndicationId } from './indications.ts';
import type { SourceId } from './sources.ts';

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
export function promiseWordsIn(text: string): PromiseWord[] {
  return promises
    .flatMap(([pattern, reason]) =>
      [...text.matchAll(pattern)].map((match) => ({ word: match[0], at: match.index, reason })),
    )
    .sort((a, b) => a.at - b.at);
}

/** A sentence that may be printed, with what it rests on. */
export interface SafeSentence {
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

const acneScars: SafeSentence = {
  sentence:
    'Improvement may last; acne scars were followed up for six months in trials, and true acne scars never fade ' +
    'completely. The course ends, then we look at the result together.',
  sources: ['P1', 'P3', 'P76', 'P80'],
};
const otherScars: SafeSentence = {
  sentence:
    'Improvement may last; scars were followed up for 12 months. Needling will not make the scar go away. The course ' +
    'ends, then we look at the result together.',
  sources: ['P16', 'R20', 'P78'],
};
const ageingSkin: SafeSentence = {
  sentence:
    'Skin may look better for a while, and goes on ageing: no one-time treatment lasts. Trials followed people for ' +
    'three to five months only. Sessions can be repeated.',
  sources: ['P22', 'P23'],
};
const pigment: SafeSentence = {
  sentence:
    'Pigment may become lighter and often comes back, sooner without sun protection every day. The course ends, then we ' +
    'look at the result together.',
  sources: ['P26', 'P36', 'P39', 'P77'],
};

/** What to answer to "will it last?". */
export const outlookSentences: Readonly<Record<IndicationId, SafeSentence>> = {
  acne_scar_atrophic: acneScars,
  acne_scar_rolling: acneScars,
  acne_scar_boxcar: acneScars,
  acne_scar_icepick: acneScars,
  acne_scar_severe: acneScars,
  scar_surgical: otherScars,
  scar_trauma: otherScars,
  wrinkles: ageingSkin,
  fine_lines: ageingSkin,
  rejuvenation: {
    sentence: `${ageingSkin.sentence} In a small group the skin was still thicker after one year.`,
    sources: [...ageingSkin.sources, 'P25'],
  },
  melasma: pigment,
  hyperpigmentation: pigment,
  striae: {
    sentence: 'Stretch marks may become less visible. How long that lasts was not studied.',
    sources: ['P15', 'P18', 'P19'],
  },
  alopecia: {
    sentence:
      'Hair may grow back in part, in most trials together with minoxidil. How long that lasts after the last session ' +
      'was not studied.',
    sources: ['P40', 'P44', 'P45'],
  },
  enlarged_pores: {
    sentence: 'No published course for pores was found, so nobody can say how long a change would last.',
    sources: ['P46'],
  },
};

/** What to answer to "why this gap?". */
export const gapSentence: SafeSentence = {
  sentence:
    'Many published courses use 2- to 6-week gaps, most often about 4 weeks; no study shows which gap is best.',
  sources: ['P11', 'P13', 'P14', 'R20'],
};

/** What to answer to "how long will I be red?". */
export const rednessSentence: SafeSentence = {
  sentence:
    'Usually 1 to 3 days, sometimes a week. Call us if it is increasing after 48 hours or present after 3 days.',
  sources: ['P69', 'P65'],
};
