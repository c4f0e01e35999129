/** A table as a file for a spreadsheet. Pure text; whoever saves it chooses the name. */

/** A cell that begins like this would be worked out by a spreadsheet instead of shown. */
const beginsFormula = /^[=+\-@\t\r]/;

/**
 * CSV by RFC 4180 behind a byte order mark, without which Excel does not read UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front; a phone number in the international form is one of them.
 * @param headings the names of the columns
 */
export function csvText(headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const lines = [headings, ...rows].map((cells) => cells.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(value: string): string {
  const safe = beginsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
