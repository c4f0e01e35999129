import { Checkbox, Textarea } from '@mantine/core';
import { endpointNames, endpoints } from '../../../shared/clinical/devices.ts';
import { t } from '../../i18n/t.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ReactionField } from './ReactionField.tsx';
import type { FormPart } from './treatmentView.ts';

const painScale = Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }));

/** How the skin and the client took it. */
export function ResultFields({ fields, errors, onChange }: FormPart) {
  return (
    <>
      <ChoiceField
        label={t('What the skin showed at the end')}
        name="endpoint"
        choices={endpoints.map((value) => ({ value, label: endpointNames[value] }))}
        value={fields.endpoint}
        onChange={(endpoint) => onChange({ endpoint })}
        error={errors.endpoint}
      />
      <ReactionField fields={fields} errors={errors} onChange={onChange} />
      <Checkbox
        label={t('Must be seen before the next session may be booked')}
        name="isReactionUnhealed"
        checked={fields.isReactionUnhealed}
        onChange={(event) => onChange({ isReactionUnhealed: event.currentTarget.checked })}
      />
      <ChoiceField
        label={t('Pain, 0 to 10, as the client says')}
        name="pain"
        choices={painScale}
        value={fields.pain}
        onChange={(pain) => onChange({ pain })}
        error={errors.pain}
      />
      <NoteFields fields={fields} errors={errors} onChange={onChange} />
    </>
  );
}

function NoteFields({ fields, errors, onChange }: FormPart) {
  return (
    <>
      {fields.topicals !== '' && (
        <Textarea
          label={t('Put on the skin before, during and after')}
          name="topicals"
          autosize
          minRows={1}
          value={fields.topicals}
          onChange={(event) => onChange({ topicals: event.currentTarget.value })}
          error={errors.topicals}
        />
      )}
      <Textarea
        label={t('Notes')}
        name="notes"
        autosize
        minRows={2}
        value={fields.notes}
        onChange={(event) => onChange({ notes: event.currentTarget.value })}
        error={errors.notes}
      />
    </>
  );
}
