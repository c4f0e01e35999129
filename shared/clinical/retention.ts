/**
 * How long a client's record is kept after her last treatment. What is due is looked at by somebody; nothing is ever
 * deleted by a date.
 */
import { Temporal } from 'temporal-polyfill';
import type { SourceId } from './sources.ts';

/** Whole years; null where nobody has said how many. */
export interface RetentionPeriods {
  /** Years after the last treatment. */
  readonly adultYears: number | null;
  /** For who was under 18 at the last treatment: kept at least until this birthday. */
  readonly minorUntilAge: number | null;
  /** The same for who was 17 then. */
  readonly minorUntilAgeIf17: number | null;
}

export interface RetentionRule extends RetentionPeriods {
  /** What the sources say, and where they disagree. */
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

const unknown = { adultYears: null, minorUntilAge: null, minorUntilAgeIf17: null };

/** By ISO 3166-1 alpha-2 country; a country that is not here has no published period that we found. */
const byCountry: Readonly<Partial<Record<string, RetentionRule>>> = {
  GB: {
    adultYears: 10,
    minorUntilAge: 25,
    minorUntilAgeIf17: 26,
    sentence:
      'The NHS code, which does not bind private clinics, keeps an adult’s record 8 years after the last treatment and a child’s until the 25th birthday, the 26th for who was 17. An insurer asks for 10 years, another source says up to six: the longest is taken. Follow your policy.',
    sources: ['R13', 'R26', 'R27'],
  },
  DE: {
    ...unknown,
    adultYears: 10,
    sentence:
      'The Civil Code, §630f, asks for 10 years after the end of the treatment; other laws may ask for more.',
    sources: ['R14'],
  },
  US: {
    ...unknown,
    sentence:
      'HIPAA sets no period for records. States ask for about 3 to 11 years, longer for minors, and the published lists contradict each other. Enter your state’s period after a legal check.',
    sources: ['R28'],
  },
};

/** @param country ISO 3166-1 alpha-2 */
export function defaultRetention(country: string): RetentionRule {
  return (
    byCountry[country] ?? {
      ...unknown,
      sentence:
        'No published period was found for this country. Enter what your law, your profession or your insurer asks for.',
      sources: [],
    }
  );
}

/** When somebody was last treated, as local dates. Without a birth date she counts as an adult. */
export interface LastTreated {
  readonly birthDate: string | null;
  readonly lastTreatedOn: string;
}

/**
 * The first local date on which a record is due for review.
 * @returns undefined where no period is set
 */
export function reviewDueOn(
  { adultYears, minorUntilAge, minorUntilAgeIf17 }: RetentionPeriods,
  { birthDate, lastTreatedOn }: LastTreated,
): string | undefined {
  if (adultYears === null) return undefined;
  const treated = Temporal.PlainDate.from(lastTreatedOn);
  const asAdult = treated.add({ years: adultYears });
  if (birthDate === null) return asAdult.toString();
  const born = Temporal.PlainDate.from(birthDate);
  const age = born.until(treated, { largestUnit: 'years' }).years;
  const untilAge = age >= 18 ? null : age === 17 ? minorUntilAgeIf17 : minorUntilAge;
  const isLonger =
    untilAge !== null && Temporal.PlainDate.compare(born.add({ years: untilAge }), asAdult) > 0;
  return (isLonger ? born.add({ years: untilAge }) : asAdult).toString();
}
