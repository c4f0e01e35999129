/** The names out of a table of things that have one, by the same ids. */
export function namesOf<Id extends string>(
  table: Readonly<Record<Id, { readonly name: string }>>,
): Readonly<Record<Id, string>> {
  const names = Object.entries<{ readonly name: string }>(table).map(([id, { name }]) => [id, name]);
  return Object.fromEntries(names) as Record<Id, string>; // the same ids as in the table
}
