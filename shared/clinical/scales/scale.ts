/** What an outcome scale is: its own range, steps and direction, where on the body it is given, by whom, and its source. */
import type { IndicationId } from '../indications.ts';
import type { SourceId } from '../sources.ts';

export type Assessor = 'practitioner' | 'client';
export const assessorNames: Readonly<Record<Assessor, string>> = {
  practitioner: 'Practitioner',
  client: 'Client',
};

/** One step of a graded scale. */
export interface Grade {
  readonly value: number;
  readonly name: string;
  /** How it is told from its neighbours, in the source's sense. */
  readonly description?: string;
}

/** A place that only this scale knows, such as a fold. */
export interface ScalePlace {
  readonly key: string;
  readonly name: string;
}

export interface Scale {
  readonly id: string;
  /** Raised when what a number means changes; a score keeps the version with which it was given. */
  readonly version: number;
  readonly name: string;
  /** The question that the number answers. */
  readonly question: string;
  readonly from: number;
  readonly to: number;
  /** Between two values that can be given; 0 where the value is computed. */
  readonly step: number;
  readonly better: 'lower' | 'higher';
  /** Absent: a plain number. */
  readonly grades?: readonly Grade[];
  /** The source gives words in an order and no numbers: only the words are shown. */
  readonly isWordsOnly?: true;
  /** `whole`: once for the person. `zone`: for each zone of the body. A list: for each of these places. */
  readonly places: 'whole' | 'zone' | readonly ScalePlace[];
  /** Who gives it, as in the source. */
  readonly assessor: Assessor;
  /** It says how much has changed against the first photo, so a first score has nothing to say. */
  readonly isAgainstBaseline?: true;
  /** Computed from an area, a darkness and, for `masi`, a homogeneity for each region. */
  readonly composed?: 'masi' | 'mmasi';
  /** For which it stands first in the list; none: for any. */
  readonly indications: readonly IndicationId[];
  /** Off until the clinic picks it: of several ways to ask one thing it wants one. */
  readonly isOffAtFirst?: true;
  readonly remark?: string;
  readonly sources: readonly SourceId[];
}
