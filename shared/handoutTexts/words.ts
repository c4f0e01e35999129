/** The words of one language: of every sheet, and of what stands between them. Shapes only. */
import type { IndicationId } from '../clinical/indications.ts';
import type { ZoneId } from '../clinical/zones.ts';
import type { aftercareShape } from './aftercareShape.ts';
import type { beforeShape } from './beforeShape.ts';
import type { expectShape } from './expectShape.ts';
import type { nextShape } from './nextShape.ts';
import type { WordsOf } from './shape.ts';

export type AftercareWords = WordsOf<typeof aftercareShape>;
export type BeforeWords = WordsOf<typeof beforeShape>;
export type NextSheetWords = WordsOf<typeof nextShape>;
export type ExpectWords = WordsOf<typeof expectShape>;

/** Grammar and names, not editable by the clinic. Each `{place}` is filled by the sheet. */
export interface FrameWords {
  readonly until: string;
  readonly before: string;
  readonly notBefore: string;
  readonly from: string;
  /** On two lines, one for each date. */
  readonly fromTo: string;
  readonly between: string;
  /** A day with its time. */
  readonly dayTime: string;
  /** A sentence without its stop, and its days. */
  readonly withDays: string;
  /** What ends a sentence. */
  readonly stop: string;
  /** What the sheet is, its day and what it is about; `{day}` is set in bold. */
  readonly about: string;
  /** What the sheet is, and about what, where there is no day. */
  readonly titled: string;
  /** Between the parts of a list. */
  readonly comma: string;
  /** Zones of one needle length. */
  readonly zones: string;
  /** Between zones of different lengths. */
  readonly zoneBreak: string;
  readonly replaces: string;
  readonly scan: string;
  readonly indications: Readonly<Record<IndicationId, string>>;
  readonly zoneNames: Readonly<Record<ZoneId, string>>;
}

export interface LanguageWords {
  readonly aftercare: AftercareWords;
  readonly before: BeforeWords;
  readonly next: NextSheetWords;
  readonly expect: ExpectWords;
  readonly frame: FrameWords;
}
