import { Group, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { countries, timeZones } from './countries.ts';

/** What Mantine's form gives a field: its value, its error, its change. */
interface FieldProps {
  readonly value?: string;
  readonly error?: ReactNode;
}

interface ClinicFieldsProps {
  readonly field: (
    name: 'name' | 'address' | 'phone' | 'email' | 'country' | 'timeZone' | 'paper',
  ) => FieldProps;
  readonly isFirst?: boolean;
}

/** What stands on the clinic's sheets, and where and when it is; at set-up and in the settings. */
export function ClinicFields({ field, isFirst = false }: ClinicFieldsProps) {
  const choice = { searchable: true, allowDeselect: false };
  return (
    <>
      <TextInput label={t('Clinic name')} autoFocus={isFirst} {...field('name')} />
      <Textarea
        label={t('Address')}
        description={t('Stands on every sheet you print')}
        autosize
        minRows={2}
        {...field('address')}
      />
      <Group grow align="flex-start">
        <TextInput label={t('Phone')} type="tel" {...field('phone')} />
        <TextInput label={t('E-mail (optional)')} type="email" {...field('email')} />
      </Group>
      <Group grow align="flex-start">
        <Select label={t('Country')} data={countries} {...choice} {...field('country')} />
        <Select label={t('Time zone')} data={timeZones} {...choice} {...field('timeZone')} />
        <Select label={t('Paper')} data={['A4', 'Letter']} allowDeselect={false} {...field('paper')} />
      </Group>
    </>
  );
}
