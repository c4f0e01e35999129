import type { WithdrawConsentInput } from '../../../../shared/schemas/consents.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { findConsent, insertWithdrawal } from './consents.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

/** The client takes it back, or it was recorded by mistake. What was signed stays, with the day and the reason. */
export function withdrawConsent(context: Context, input: WithdrawConsentInput): Promise<void> {
  const { deps, actor } = context;
  const { id, withdrawnOn, isMistake, reason } = input;
  return transact(
    context,
    { action: 'consents.withdraw', features: ['consents'] },
    async ({ db, record }) => {
      const consent = await findConsent(db, id);
      if (!consent) throw new AppError('not_found', 'This consent is not in the record.');
      if (withdrawnOn < consent.signedOn) throw fieldError('It cannot be withdrawn before it was signed.');
      if (withdrawnOn > (await clinicToday(db, deps.now()))) throw fieldError('This day has not come yet.');
      const by = { staffId: actor.staffId, at: deps.now() };
      const isFirst = await insertWithdrawal(db, { id, onDate: withdrawnOn, isMistake, reason, ...by });
      if (!isFirst) throw new AppError('changed_elsewhere', 'This consent has been withdrawn already.');
      record({ entity: 'consent', id, before: {}, after: { withdrawnOn, isMistake }, reason });
    },
  );
}

const fieldError = (sentence: string) =>
  new AppError('bad_input', sentence, { fields: { withdrawnOn: sentence } });
