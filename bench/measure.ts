/** What a bench hands back: figures of several contestants for one task, told apart by ratio to the first of them. */

export interface Figure {
  readonly name: string;
  readonly value: number;
}

export interface Gate {
  readonly sentence: string;
  readonly isMet: boolean;
}

export interface Measure {
  /** The task, as a clinic would put it. */
  readonly task: string;
  readonly unit: 'µs' | 'ms' | 'MB';
  /** The floor comes first: less than this nobody can need. */
  readonly figures: readonly Figure[];
  readonly gates: readonly Gate[];
}

export const figure = (measured: ReadonlyMap<string, number>, name: string): number =>
  measured.get(name) ?? Number.NaN;

export const figuresOf = (measured: ReadonlyMap<string, number>): Figure[] =>
  [...measured].map(([name, value]) => ({ name, value }));

/** At most so many times the other. */
export function atMost(
  measured: ReadonlyMap<string, number>,
  { own, limit, of }: { readonly own: string; readonly limit: number; readonly of: string },
): Gate {
  const ratio = figure(measured, own) / figure(measured, of);
  return { sentence: `at most ${shortNumber(limit)} × ${of}: ${ratio.toFixed(2)}`, isMet: ratio <= limit };
}

/** At most so much, whatever the others need. */
export function within(
  measured: ReadonlyMap<string, number>,
  own: string,
  limit: number,
  unit: string,
): Gate {
  const value = figure(measured, own);
  return { sentence: `at most ${limit} ${unit}: ${shortNumber(value)} ${unit}`, isMet: value <= limit };
}

/** Three digits that count. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value.toPrecision(3).replace(/\.?0+$/, '');
}

/** One table for the terminal; the same as Markdown for docs/performance.md. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = ['| task | who | figure | × floor |', '|---|---|---:|---:|'];
  for (const { task, unit, figures, gates } of measures) {
    const floor = figures[0]?.value ?? Number.NaN;
    for (const [index, { name, value }] of figures.entries())
      lines.push(
        `| ${index === 0 ? task : ''} | ${name} | ${shortNumber(value)} ${unit} | ${(value / floor).toFixed(2)} |`,
      );
    for (const { sentence, isMet } of gates)
      lines.push(`| | ${isMet ? 'met' : '**MISSED**'} | ${sentence} | |`);
  }
  return lines.join('\n');
}
