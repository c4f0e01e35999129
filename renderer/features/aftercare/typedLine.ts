/** The days of a line of aftercare as they stand in a form, and back. The backend judges the line whole. */
import type { HealingLine, Offset } from '../../../shared/clinical/healingLine.ts';

interface TypedLine {
  readonly from: Offset;
  readonly until: Offset;
  readonly spf: number | null;
  /** For darker skin, where it is another day; undefined where it is the same. */
  readonly darkerUntil: Offset | undefined;
}

type ShownLine = Pick<HealingLine, 'from' | 'until' | 'spf' | 'stricter'>;

function from({ from: start, until, spf, stricter }: ShownLine): TypedLine {
  return { from: start, until, spf: spf ?? null, darkerUntil: stricter?.until };
}

function read({ spf, darkerUntil, ...rest }: TypedLine) {
  const stricter = darkerUntil === undefined ? {} : { until: darkerUntil };
  return { ...rest, stricter, ...(spf === null ? {} : { spf }) };
}

export const typedLine = { from, read } as const;
