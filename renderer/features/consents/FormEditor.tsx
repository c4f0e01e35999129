import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentForm } from '../../../shared/clinical/consentForms/consentForm.ts';
import { type ConsentKind, consentKindNames, treatmentKinds } from '../../../shared/schemas/consents.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { EditFooter } from '../settings/EditFooter.tsx';
import type { FormItem } from './ConsentFormsSettings.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';
import { RulesFields } from './RulesFields.tsx';
import { SectionEditor } from './SectionEditor.tsx';
import { WordsInput } from './WordsInput.tsx';

interface FormEditorProps {
  readonly item: FormItem;
  readonly onSaved: () => void;
}

/** The words of a form and how it is used. A word that promises is named while it is typed. */
export function FormEditor({ item: { form, version, content, isShipped }, onSaved }: FormEditorProps) {
  const say = (message: string) => () => {
    onSaved();
    notifications.show({ message });
  };
  const [typed, setTyped] = useState<ConsentForm>(content);
  const set = (change: Partial<ConsentForm>) => setTyped((before) => ({ ...before, ...change }));
  const save = useMutation(
    api.consents.forms.save.mutationOptions({ onSuccess: say(t('The next client signs these words.')) }),
  );
  const restore = useMutation(
    api.consents.forms.restore.mutationOptions({
      onSuccess: say(isShipped ? t('The form is as shipped again.') : t('The form is offered no more.')),
    }),
  );
  const errors = fieldErrorsOf(save.error ?? restore.error);
  return (
    <Stack gap="sm">
      <WordsInput
        label={t('Title')}
        value={typed.title}
        onChange={(title) => set({ title })}
        error={errors['content.title']}
      />
      <ForWhat
        grants={typed.grants}
        error={errors['content.grants']}
        onChange={(grants) => set({ grants })}
      />
      <SectionEditor sections={typed.sections} errors={errors} onChange={(sections) => set({ sections })} />
      <QuestionEditor
        questions={typed.questions}
        errors={errors}
        onChange={(questions) => set({ questions })}
      />
      <WordsInput
        label={t('What the signature says')}
        isLong
        value={typed.statement}
        onChange={(statement) => set({ statement })}
        error={errors['content.statement']}
      />
      <RulesFields rules={typed} errors={errors} onChange={set} />
      <TextInput
        label={t('Reviewed by')}
        description={t('Your insurer or lawyer, and when')}
        value={typed.reviewedBy}
        onChange={(event) => set({ reviewedBy: event.currentTarget.value })}
        error={errors['content.reviewedBy']}
      />
      <EditFooter
        saveLabel={t('Save as a new version')}
        restoreLabel={restoreLabel(version, isShipped)}
        save={save}
        restore={restore}
        onSave={(reason) => save.mutate({ form, version, content: typed, reason })}
        onRestore={(reason) => restore.mutate({ form, version, reason })}
      />
    </Stack>
  );
}

function restoreLabel(version: number, isShipped: boolean): string | undefined {
  if (version === 0) return undefined;
  return isShipped ? t('Back to the shipped words') : t('Offer it no more');
}

interface ForWhatProps {
  readonly grants: readonly ConsentKind[];
  readonly error: string | undefined;
  readonly onChange: (grants: readonly ConsentKind[]) => void;
}

/** The treatments that a signature agrees to; photos are agreed to by single questions. */
function ForWhat({ grants, error, onChange }: ForWhatProps) {
  return (
    <Checkbox.Group
      label={t('A signature agrees to')}
      description={t('Photos are agreed to question by question')}
      value={[...grants]}
      onChange={(chosen) => onChange(treatmentKinds.filter((kind) => chosen.includes(kind)))}
      error={error}
    >
      <Group mt="xs">
        {treatmentKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={consentKindNames[kind]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
