import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { api } from '../../api/api.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { FormPart } from './treatmentView.ts';

/** What is treated, by whom and when. */
export function ConcernFields({ fields, errors, onChange }: FormPart) {
  const offLabel = fields.indication === '' ? undefined : indications[fields.indication].offLabel;
  return (
    <>
      <NativeSelect
        label={t('What is treated')}
        name="indication"
        autoFocus={fields.indication === ''}
        data={[
          { value: '', label: t('Choose…') },
          ...indicationIds.map((id) => ({ value: id, label: indications[id].name })),
        ]}
        value={fields.indication}
        onChange={(event) =>
          onChange({ indication: indicationIds.find((id) => id === event.currentTarget.value) ?? '' })
        }
        error={errors.indication}
      />
      {offLabel && <Notice tone="warn">{offLabel.sentence}</Notice>}
      <WhenAndWho fields={fields} errors={errors} onChange={onChange} />
    </>
  );
}

function WhenAndWho({ fields, errors, onChange }: FormPart) {
  const team = useQuery(api.staff.list.queryOptions());
  const people = (team.data ?? []).filter((member) => member.treats || member.id === fields.practitionerId);
  return (
    <Group grow align="flex-start">
      <TextInput
        label={t('Day')}
        name="performedOn"
        type="date"
        value={fields.performedOn}
        onChange={(event) => onChange({ performedOn: event.currentTarget.value, endedLocal: '' })}
        error={errors.performedOn}
      />
      <TextInput
        label={t('Ended at')}
        name="endedLocal"
        type="time"
        description={t('Empty: when you sign')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={fields.endedLocal.slice(11, 16)}
        onChange={(event) => {
          const time = event.currentTarget.value;
          onChange({ endedLocal: time === '' ? '' : `${fields.performedOn}T${time}` });
        }}
        error={errors.endedLocal}
      />
      <NativeSelect
        label={t('Practitioner')}
        name="practitionerId"
        data={people.map((member) => ({ value: member.id, label: member.name }))}
        value={fields.practitionerId}
        onChange={(event) => {
          const chosen = people.find((member) => member.id === event.currentTarget.value);
          if (chosen) onChange({ practitionerId: chosen.id });
        }}
        error={errors.practitionerId}
      />
    </Group>
  );
}
