import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { languages } from '../../../shared/schemas/clients.ts';
import { type RecallChoice, recallKindNames, recallKinds } from '../../../shared/schemas/followUps.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import classes from './RecallTable.module.css';
import type { RecallChange } from './useRecallChoice.ts';

interface RecallFiltersProps {
  readonly choice: RecallChoice;
  /** On the part where some are late and others are not. */
  readonly hasLate: boolean;
  readonly onChange: (change: RecallChange) => void;
  readonly onClear: () => void;
}

/** Which of the list to work on. Kept for this person at this desk. */
export function RecallFilters({ choice, hasLate, onChange, onClear }: RecallFiltersProps) {
  const team = useQuery(api.staff.list.queryOptions());
  const field = (name: keyof RecallChoice, label: string, options: readonly Option[]) => (
    <NativeSelect
      aria-label={label}
      value={choice[name] ?? ''}
      data={options.map(([value, text]) => ({ value, label: text }))}
      // What it offers is what the field takes; an address that says something else is not read.
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  );
  const treating = (team.data ?? []).filter(({ treats }) => treats);
  return (
    <fieldset className={classes.filters} aria-label={t('Show only')}>
      {field('kind', t('For what'), [
        ['', t('For any reason')],
        ...recallKinds.map((kind): Option => [kind, recallKindNames[kind]]),
      ])}
      {hasLate && field('lateness', t('Late or in time'), lateness)}
      {field('indication', t('What was treated'), [
        ['', t('Any concern')],
        ...indicationIds.map((id): Option => [id, indications[id].name]),
      ])}
      {field('practitionerId', t('Who treated'), [
        ['', t('Any practitioner')],
        ...treating.map(({ id, name }): Option => [id, name]),
      ])}
      {field('language', t('Language of the client'), [
        ['', t('Any language')],
        ...languages.map((code): Option => [code, languageName.of(code) ?? code]),
      ])}
      {field('contact', t('Calls'), calls)}
      {Object.keys(choice).length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {t('Show all')}
        </Button>
      )}
    </fieldset>
  );
}

type Option = readonly [value: string, text: string];

const languageName = new Intl.DisplayNames('en', { type: 'language' });
const lateness: readonly Option[] = [
  ['', t('Late or in time')],
  ['late', t('Late only')],
  ['in_time', t('Still in time')],
];
const calls: readonly Option[] = [
  ['', t('Calls or not')],
  ['may', t('May be called')],
  ['may_not', t('No calls wanted')],
];
