import { z } from 'zod';
import { consentFormSchema } from '../../../../shared/clinical/consentForms/consentFormSchema.ts';
import { shippedConsentForms } from '../../../../shared/clinical/consentForms.ts';
import { protocolEditSchema, restoreReason } from '../../../../shared/clinical/protocolSchema.ts';
import { formKey } from '../../../../shared/schemas/consents.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { citedSources } from '../conditions/citedSources.ts';
import { insertFormEdit, listFormEdits } from './consentForms.repo.ts';
import { findFormInForce, formsInForce } from './formVersions.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const entity = 'consentForm';
const editVersion = z.int().min(0);
const saveInput = z.object({
  form: formKey,
  version: editVersion,
  content: consentFormSchema,
  reason: protocolEditSchema.shape.reason,
});
const restoreInput = z.object({ form: formKey, version: editVersion, reason: restoreReason });

export const consentFormsRouter = router({
  /** Every form that the clinic has, also those it does not use. */
  list: staffProcedure.query(async ({ ctx }) =>
    (await formsInForce(ctx.deps.database.kysely)).map(({ form, version, content, sha256 }) => ({
      ...{ form, version, content, sha256 },
      isShipped: shippedConsentForms[form] !== undefined,
      sources: citedSources(content.sections.flatMap((section) => section.sources)),
    })),
  ),

  history: staffProcedure
    .input(z.object({ form: formKey }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entity, input.form)),

  /** A new version; version 0 of an unknown key is a new form. What was signed before keeps its words. */
  save: clinicalProcedure.input(saveInput).mutation(({ ctx, input }) => {
    const { form, content, reason } = input;
    const label = { action: 'consents.forms.save', features: ['consents'] as const };
    return transact(ctx, label, async ({ db, record }) => {
      if ((await lastVersion(db, form)) !== input.version) throw changedElsewhere('This form');
      const before = await findFormInForce(db, form);
      const edit = { form, version: input.version + 1, content, reason };
      await insertFormEdit(db, { ...edit, staffId: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity, id: form, before: before?.content, after: content, reason });
      return { version: edit.version };
    });
  }),

  /** A shipped form is as shipped again; one of the clinic's own is offered no more. */
  restore: clinicalProcedure.input(restoreInput).mutation(({ ctx, input }) => {
    const { form, reason } = input;
    const label = { action: 'consents.forms.restore', features: ['consents'] as const };
    return transact(ctx, label, async ({ db, record }) => {
      const before = await findFormInForce(db, form);
      if (!before) throw new AppError('not_found', 'This form is not in use any more.');
      if ((await lastVersion(db, form)) !== input.version) throw changedElsewhere('This form');
      const edit = { form, version: input.version + 1, content: undefined, reason };
      await insertFormEdit(db, { ...edit, staffId: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity, id: form, before: before.content, reason });
      return { version: edit.version };
    });
  }),
});

/** 0 where nobody has changed it. */
async function lastVersion(db: Parameters<typeof listFormEdits>[0], form: string): Promise<number> {
  return (await listFormEdits(db, form)).at(-1)?.version ?? 0;
}
