import { z } from 'zod';
import { clientId, consentId } from '../../../../shared/ids.ts';
import {
  formKey,
  recordPaperInput,
  signConsentInput,
  withdrawConsentInput,
} from '../../../../shared/schemas/consents.ts';
import { AppError } from '../../appError.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { consentFormsRouter } from './consentForms.router.ts';
import { type Consent, findConsent, listConsents } from './consents.repo.ts';
import { listVersions } from './formVersions.ts';
import { recordPaperConsent, signConsent } from './signConsent.ts';
import { withdrawConsent } from './withdrawConsent.ts';

/** Whether it can be relied on today. */
function stateOf({ withdrawal, validUntil }: Consent, today: string): 'valid' | 'expired' | 'withdrawn' {
  if (withdrawal) return 'withdrawn';
  return validUntil !== null && validUntil < today ? 'expired' : 'valid';
}

export const consentsRouter = router({
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    return (await listConsents(db, input.clientId)).map((consent) => {
      const { id, form, words, grants, signedOn, validUntil, withdrawal, kept, recordedAt } = consent;
      const { title, questions } = words;
      const { practitioner, signature, answers } = kept;
      return {
        ...{ id, form, title, grants, signedOn, validUntil, withdrawal, recordedAt },
        ...{ practitioner, signature: { ...signature, path: undefined } },
        state: stateOf(consent, today),
        /** What the client wrote or chose, in the form's own words. */
        answers: questions.flatMap(({ id: question, kind, text }) => {
          const answer = answers[question] ?? '';
          return kind === 'confirm' || answer === '' ? [] : [{ question: text, answer }];
        }),
      };
    });
  }),

  /** One consent as it was signed, whole, for a reprint. */
  get: staffProcedure.input(z.object({ id: consentId })).query(async ({ ctx, input }) => {
    const consent = await findConsent(ctx.deps.database.kysely, input.id);
    if (!consent) throw new AppError('not_found', 'This consent is not in the record.');
    return consent;
  }),

  /** Every version of a form, the one in force first: paper may bear an older one. */
  versions: staffProcedure.input(z.object({ form: formKey })).query(async ({ ctx, input }) => {
    const versions = await listVersions(ctx.deps.database.kysely, input.form);
    if (versions.length === 0) throw new AppError('not_found', 'This form is not on the list.');
    return versions.map(({ version, content, sha256 }) => ({ version, content, sha256 }));
  }),

  sign: staffProcedure.input(signConsentInput).mutation(({ ctx, input }) => signConsent(ctx, input)),
  recordPaper: staffProcedure
    .input(recordPaperInput)
    .mutation(({ ctx, input }) => recordPaperConsent(ctx, input)),
  withdraw: staffProcedure
    .input(withdrawConsentInput)
    .mutation(({ ctx, input }) => withdrawConsent(ctx, input)),

  forms: consentFormsRouter,
});
