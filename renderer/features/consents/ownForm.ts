import type { ConsentQuestion } from '../../../shared/clinical/consentForms/consentForm.ts';
import { shippedRules } from '../../../shared/clinical/consentForms/consentForm.ts';
import type { FormItem } from './ConsentFormsSettings.tsx';

/** 'own-1', 'own-2', …: the first that nothing bears yet. */
function freeId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** A form that the clinic begins itself. */
export function ownForm(others: readonly { readonly form: string }[]): FormItem {
  return {
    form: freeId(others.map(({ form }) => form)),
    version: 0,
    isShipped: false,
    content: {
      ...shippedRules,
      ...{ title: '', statement: '', grants: [], questions: [] },
      sections: [{ heading: '', text: '', sources: [] }],
    },
  };
}

export function ownQuestion(others: readonly ConsentQuestion[]): ConsentQuestion {
  return { id: freeId(others.map(({ id }) => id)), kind: 'confirm', text: '', isRequired: true };
}
