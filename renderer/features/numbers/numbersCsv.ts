/** The months as a table for a spreadsheet: for each number how many, and out of how many. */
import { csvText } from '../../../shared/csv.ts';
import { measures, measureWords, type NumbersReport } from '../../../shared/schemas/numbers.ts';

export function numbersCsv({ months }: NumbersReport): string {
  const headings = measures.flatMap((measure) => {
    const { title, reads } = measureWords[measure];
    return reads === 'count' ? [title] : [title, `${title}: ${reads === 'each' ? 'courses' : 'out of'}`];
  });
  const rows = months.map(({ month, values }) => [
    month,
    ...measures.flatMap((measure) => {
      const { count, of } = values[measure];
      return measureWords[measure].reads === 'count' ? [String(count)] : [String(count), String(of)];
    }),
  ]);
  return csvText(['Month', ...headings], rows);
}
