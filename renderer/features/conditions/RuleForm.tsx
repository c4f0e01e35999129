import { Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { EditFooter } from '../settings/EditFooter.tsx';
import { RuleDays } from './RuleDays.tsx';
import { RuleHistory } from './RuleHistory.tsx';
import { RuleScope } from './RuleScope.tsx';
import { type TypedRule, typedRule } from './typedRule.ts';
import type { RuleItem } from './WindowRules.tsx';

interface RuleFormProps {
  /** Undefined: a new one. */
  readonly item: RuleItem | undefined;
  readonly onDone: () => void;
}

/** For which sessions, which days, and why. What is left empty holds for everybody. */
export function RuleForm({ item, onDone }: RuleFormProps) {
  const [typed, setTyped] = useState(() => typedRule.from(item?.rule));
  const set = (change: Partial<TypedRule>) => setTyped({ ...typed, ...change });
  const save = useMutation(api.conditions.rules.save.mutationOptions({ onSuccess: onDone }));
  const restore = useMutation(api.conditions.rules.restore.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(save.error ?? restore.error);
  const version = item?.version ?? 0;
  const fields = { typed, errors, onChange: set };
  return (
    <Stack>
      {!item && (
        <TextInput
          label={t('Short name')}
          data-autofocus
          value={typed.id}
          onChange={(event) => set({ id: event.currentTarget.value })}
          error={errors['rule.id']}
        />
      )}
      <RuleScope {...fields} />
      <RuleDays {...fields} />
      <Textarea
        label={t('Sentence for whoever reads the date')}
        autosize
        minRows={2}
        value={typed.sentence}
        onChange={(event) => set({ sentence: event.currentTarget.value })}
        error={errors['rule.sentence']}
      />
      <EditFooter
        saveLabel={t('Save the rule')}
        restoreLabel={restoreLabel(item)}
        save={save}
        restore={restore}
        onSave={(reason) => save.mutate({ rule: typedRule.read(typed), version, reason })}
        onRestore={(reason) => restore.mutate({ id: typed.id, version, reason })}
      />
      {version > 0 && <RuleHistory id={typed.id} />}
    </Stack>
  );
}

function restoreLabel(item: RuleItem | undefined): string | undefined {
  if (!item?.isEdited) return undefined;
  return item.isShipped ? t('Back to the cited figures') : t('Take this rule away');
}
