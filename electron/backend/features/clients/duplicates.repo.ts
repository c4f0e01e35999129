/** Who might be the same person: asked while a name is being typed, and for each row of an imported file. */
import { type Kysely, sql } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { clientRowsWithPhone, isSameNumber } from '../../db/sqlite/clientSearch.ts';
import { digitsOf, sortNameOf } from './clients.repo.ts';

export interface PossibleDuplicate {
  readonly id: ClientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly email: string;
  /** Why she is shown: 'same phone number', 'same name' … */
  readonly because: string;
}

interface Particulars {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly birthDate: string;
}

const shortestPhone = 6;

export async function findPossibleDuplicates(
  db: Kysely<Schema>,
  typed: Particulars,
  except?: ClientId,
): Promise<PossibleDuplicate[]> {
  const digits = digitsOf(typed.phone);
  const sortName = sortNameOf(typed);
  const hasWholeName = typed.givenName.trim() !== '' && typed.familyName.trim() !== '';
  const email = typed.email.trim().toLowerCase();
  if (digits.length < shortestPhone && !hasWholeName && email === '') return [];
  const sameNumber = await clientRowsWithPhone(db, digits);
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'given_name', 'family_name', 'birth_date', 'phone', 'phone_digits', 'email', 'sort_name'])
    .where('archived_at', 'is', null)
    .where((where) =>
      where.or([
        // Each with the condition of its index over part of the rows, or all clients would be read (100 ms for 100,000).
        ...(digits.length >= shortestPhone
          ? [where.and([where('phone_digits', '=', digits), where('phone_digits', '<>', sql.lit(''))])]
          : []),
        ...(sameNumber.length > 0 ? [where('row_number', 'in', sameNumber)] : []),
        ...(hasWholeName
          ? [where.and([where('sort_name', '=', sortName), where('archived_at', 'is', null)])]
          : []),
        ...(email === '' ? [] : [where.and([where('email', '=', email), where('email', '<>', sql.lit(''))])]),
      ]),
    )
    .limit(10)
    .execute();
  return rows
    .filter((row) => row.id !== except)
    .map((row) => ({
      id: row.id,
      givenName: row.given_name,
      familyName: row.family_name,
      birthDate: row.birth_date ?? '',
      phone: row.phone,
      email: row.email,
      because: reasonsOf(row, { digits, sortName, email, birthDate: typed.birthDate }).join(', '),
    }));
}

type Compared = Pick<Schema['clients'], 'phone_digits' | 'email' | 'sort_name' | 'birth_date'>;

function reasonsOf(
  row: Compared,
  typed: { digits: string; sortName: string; email: string; birthDate: string },
): string[] {
  const reasons: string[] = [];
  if (isSameNumber(row.phone_digits, typed.digits)) reasons.push('same phone number');
  if (typed.email !== '' && row.email === typed.email) reasons.push('same e-mail');
  if (row.sort_name === typed.sortName) reasons.push('same name');
  if (typed.birthDate !== '' && row.birth_date === typed.birthDate) reasons.push('same birth date');
  return reasons;
}
