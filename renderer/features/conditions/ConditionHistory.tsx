import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';
import type { ConditionView } from './ConditionsSection.tsx';

const actionNames = {
  'conditions.add': 'recorded',
  'conditions.settle': 'settled',
  'conditions.signOff': t('signed off'),
  'conditions.withdrawSignOff': t('sign-off taken back'),
  'conditions.correct': 'corrected',
  'conditions.withdraw': t('entered by mistake'),
} as const;

/** Who recorded what about this condition, when and why. */
export function ConditionHistory({
  row,
  onClose,
}: {
  readonly row: ConditionView;
  readonly onClose: () => void;
}) {
  const history = useQuery(api.conditions.history.queryOptions({ id: row.id }));
  return (
    <Modal opened onClose={onClose} title={t('History: {name}', { name: row.name })}>
      <ErrorNotice error={history.error} />
      <ChangeList changes={history.data ?? []} actionNames={actionNames} />
    </Modal>
  );
}
