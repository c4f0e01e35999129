import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ConsentRules } from '../../../shared/clinical/consentForms/consentForm.ts';
import { t } from '../../i18n/t.ts';
import { NumberField } from '../treatments/NumberField.tsx';

interface RulesFieldsProps {
  readonly rules: ConsentRules;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ConsentRules>) => void;
}

/** How long a signature holds, and what happens to a record without it. */
export function RulesFields({ rules, errors, onChange }: RulesFieldsProps) {
  return (
    <>
      <NumberField
        label={t('Holds for, in months')}
        description={t('Empty: until it is withdrawn. No source gives a number.')}
        isWhole
        w="18rem"
        value={rules.validMonths}
        onChange={(validMonths) => onChange({ validMonths })}
        error={errors['content.validMonths']}
      />
      <Radio.Group
        label={t('A record without this consent')}
        value={rules.whenMissing}
        onChange={(chosen) => onChange({ whenMissing: chosen === 'refuse' ? 'refuse' : 'reason' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="reason" label={t('is signed with a reason')} />
          <Radio value="refuse" label={t('cannot be signed')} />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('This clinic uses the form')}
        description={t('Without it nobody is asked for it')}
        checked={rules.isUsed}
        onChange={(event) => onChange({ isUsed: event.currentTarget.checked })}
      />
    </>
  );
}
