/**
 * One cell with a whole name → given and family name. Two rules that rarely fail: a comma means the family name comes
 * first, otherwise the last word is the family name together with the particles before it ("van der Berg").
 */

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const particles = new Set(
  'van von der den de del della di da dos das do la le los las el al bin ibn ter ten zu zum zur af st st. san santa y e i'.split(
    ' ',
  ),
);
const titles =
  /^(?:mrs?|ms|miss|mx|dr|prof|sir|dame|mme|mlle|monsieur|madame|herr|frau|sr|sra|srta|don|doña|pan|pani)\.?$/i;
const suffixes = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

export function splitFullName(text: string): PersonName {
  const name = text.replace(/\s+/g, ' ').trim();
  const comma = name.indexOf(',');
  if (comma > 0 && !suffixes.test(name.slice(comma + 1).trim())) {
    return { givenName: withoutTitle(name.slice(comma + 1).trim()), familyName: name.slice(0, comma).trim() };
  }
  const words = withoutTitle(name.replace(/,/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length < 2) return { givenName: words[0] ?? '', familyName: '' };
  let familyAt = words.length - 1;
  if (familyAt > 1 && suffixes.test(words[familyAt] ?? '')) familyAt -= 1;
  while (familyAt > 1 && particles.has((words[familyAt - 1] ?? '').toLowerCase())) familyAt -= 1;
  return { givenName: words.slice(0, familyAt).join(' '), familyName: words.slice(familyAt).join(' ') };
}

function withoutTitle(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && titles.test(first) ? others.join(' ') : name;
}
