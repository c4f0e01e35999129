/** The filters of the recall list as a condition on its rows. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { RecallChoice } from '../../../../shared/schemas/followUps.ts';
import type { Schema } from '../../db/schema.ts';

type Joined = Pick<Schema, 'follow_ups' | 'clients' | 'treatments' | 'staff'>;

export function isChosen(choice: RecallChoice) {
  return (where: ExpressionBuilder<Joined, keyof Joined>): Expression<SqlBool> => {
    const { kind, indication, practitionerId, language, contact } = choice;
    const wanted: Expression<SqlBool>[] = [];
    if (kind !== undefined) wanted.push(where('follow_ups.kind', '=', kind));
    if (indication !== undefined) wanted.push(where('treatments.indication', '=', indication));
    if (practitionerId !== undefined) wanted.push(where('staff.id', '=', practitionerId));
    if (language !== undefined) wanted.push(where('clients.language', '=', language));
    if (contact !== undefined) wanted.push(where('clients.may_contact', '=', contact === 'may' ? 1 : 0));
    return where.and(wanted);
  };
}
