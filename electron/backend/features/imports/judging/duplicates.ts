/**
 * Who is there already. Matched on several things, because each alone fails: families share a phone and an e-mail,
 * and names repeat.
 */
import type { DuplicateOf, ImportedClient } from '../../../../../shared/schemas/imports.ts';
import { foldedWords } from '../mapping/words.ts';

/** Somebody that a row may repeat: a client of the clinic, or an earlier row. */
export interface Known {
  /** Absent for an earlier row. */
  readonly clientId: string | null;
  readonly row: number | null;
  readonly client: ImportedClient;
}

export interface Match {
  readonly known: Known;
  readonly matchedOn: DuplicateOf['matchedOn'];
}

export interface KnownPeople {
  /** From now on rows are compared with these particulars too. */
  add(client: ImportedClient, known: Known): void;
  find(client: ImportedClient): Match | undefined;
  /** Somebody else of the same name or phone number, who is no duplicate but worth a look. */
  findResembling(
    client: ImportedClient,
  ): { readonly known: Known; readonly what: 'name' | 'phone number' } | undefined;
}

export function createKnownPeople(): KnownPeople {
  const byKey = new Map<string, Known[]>();
  const at = (key: string): readonly Known[] => byKey.get(key) ?? [];
  return {
    add(client, known) {
      for (const key of keysOf(client)) {
        const list = byKey.get(key) ?? [];
        if (!list.includes(known)) list.push(known);
        byKey.set(key, list);
      }
    },
    find(client) {
      const found = new Map<Known, Array<DuplicateOf['matchedOn'][number]>>();
      const note = (known: Known, reason: DuplicateOf['matchedOn'][number]) =>
        found.set(known, [...(found.get(known) ?? []), reason]);
      for (const known of at(phoneKey(client)))
        if (mayBeSameName(client, known.client) && !haveOtherBirthDates(client, known.client))
          note(known, 'phone and name');
      for (const known of at(emailKey(client)))
        if (!haveOtherBirthDates(client, known.client)) note(known, 'e-mail');
      for (const known of at(nameKey(client))) {
        if (client.birthDate !== '' && known.client.birthDate === client.birthDate)
          note(known, 'name and birth date');
      }
      let best: Match | undefined;
      for (const [known, matchedOn] of found) {
        if (matchedOn.length > (best?.matchedOn.length ?? 0)) best = { known, matchedOn };
      }
      return best;
    },
    findResembling(client) {
      const [sameName] = at(nameKey(client));
      if (sameName) return { known: sameName, what: 'name' };
      const [samePhone] = at(phoneKey(client));
      return samePhone && { known: samePhone, what: 'phone number' };
    },
  };
}

const noKey = '';
const keysOf = (client: ImportedClient): string[] =>
  [phoneKey(client), emailKey(client), nameKey(client)].filter((key) => key !== noKey);

/** The last nine digits: '+44 7700 900123' and '07700 900123' are one number. */
function phoneKey({ phone }: ImportedClient): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 6 ? noKey : `phone ${digits.slice(-9)}`;
}

function emailKey({ email }: ImportedClient): string {
  return email === '' ? noKey : `email ${email.toLowerCase()}`;
}

/** In any order: some lists have the names swapped. */
function nameKey(client: ImportedClient): string {
  const words = foldedWords(`${client.givenName} ${client.familyName}`).split(' ').sort();
  return words.length < 2 ? noKey : `name ${words.join(' ')}`;
}

/** "Liz" and "Elizabeth" are not seen as one; "E." and "Elizabeth", "Ann" and "Anna", "Ana María" and "Ana" are. */
export function mayBeSameName(one: ImportedClient, other: ImportedClient): boolean {
  const [first = ''] = foldedWords(one.givenName).split(' ');
  const [otherFirst = ''] = foldedWords(other.givenName).split(' ');
  if (first === '' || otherFirst === '') {
    const families = [foldedWords(one.familyName), foldedWords(other.familyName)];
    return families[0] === families[1] || families.includes('');
  }
  return first.startsWith(otherFirst) || otherFirst.startsWith(first) || nameKey(one) === nameKey(other);
}

function haveOtherBirthDates(one: ImportedClient, other: ImportedClient): boolean {
  return one.birthDate !== '' && other.birthDate !== '' && one.birthDate !== other.birthDate;
}
