/** A line of aftercare as it stands in a form, and back. The backend judges it whole. */
import type { HealingLine, Offset } from '../../../shared/clinical/healingLine.ts';

/** What the line says differently for darker skin; undefined where it says the same. */
export interface TypedDarker {
  readonly text: string | undefined;
  readonly until: Offset | undefined;
}

interface TypedLine {
  readonly text: string;
  readonly from: Offset;
  readonly until: Offset;
  readonly spf: number | null;
  readonly darker: TypedDarker;
}

type ShownLine = Pick<HealingLine, 'text' | 'from' | 'until' | 'spf' | 'stricter'>;

function from({ text, from: start, until, spf, stricter }: ShownLine): TypedLine {
  const darker = { text: stricter?.text, until: stricter?.until };
  return { text, from: start, until, spf: spf ?? null, darker };
}

function read({ spf, darker, ...rest }: TypedLine) {
  const stricter = {
    ...(darker.text === undefined ? {} : { text: darker.text }),
    ...(darker.until === undefined ? {} : { until: darker.until }),
  };
  return { ...rest, stricter, ...(spf === null ? {} : { spf }) };
}

export const typedLine = { from, read } as const;
