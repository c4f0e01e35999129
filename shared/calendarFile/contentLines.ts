/** Lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11): escaped, folded, ended. Knows nothing of what they say. */

/** Longest line in octets, its ending not counted. */
const longestLine = 75;

/** Text as a value: backslash, semicolon, comma and line ends escaped, other control characters left out. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not get into the file
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

/**
 * The lines as a file: each folded at 75 octets of UTF-8, never within a character, and ended with CR LF.
 * @param lines `NAME:value` or `NAME;PARAMETER=…:value`, values escaped where they are text
 */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Size(character);
    if (octets + size > longestLine) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function utf8Size(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
