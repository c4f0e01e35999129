/** Which months and whose, kept in the address; the same for the screen, the print and the file. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { staffId } from '../../../shared/ids.ts';
import { addMonths } from '../../../shared/scheduling/wallTime.ts';
import { month } from '../../../shared/schemas/numbers.ts';
import { api } from '../../api/api.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';

const lengths = [1, 3, 6, 12, 24] as const;
const usualLength = 6;

export function useNumbers() {
  const today = useClinicToday();
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) =>
    setSearch((now) => ({ ...Object.fromEntries(now), [name]: value }), { replace: true });
  const months = lengths.find((length) => String(length) === search.get('months')) ?? usualLength;
  const asked = month.safeParse(search.get('until')).data;
  const until = asked ?? today.slice(0, 7);
  const practitionerId = staffId.safeParse(search.get('with')).data;
  const isKnown = until !== '';
  const fromMonth = isKnown ? addMonths(`${until}-01`, 1 - months).slice(0, 7) : '';
  const report = useQuery(
    api.numbers.ofMonths.queryOptions(
      { fromMonth, months, practitionerId },
      { enabled: isKnown, staleTime: 0 },
    ),
  );
  const controls = <Controls months={months} until={until} practitionerId={practitionerId} onSet={set} />;
  return { report, controls, address: search.toString(), fromMonth, until };
}

interface ControlsProps {
  readonly months: number;
  readonly until: string;
  readonly practitionerId: string | undefined;
  readonly onSet: (name: 'months' | 'until' | 'with', value: string) => void;
}

function Controls({ months, until, practitionerId, onSet }: ControlsProps) {
  const team = useQuery(api.staff.list.queryOptions());
  const treating = (team.data ?? []).filter(({ treats }) => treats);
  return (
    <>
      <TextInput
        label={t('Until')}
        type="month"
        value={until}
        onChange={(event) => onSet('until', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('How many months')}
        value={String(months)}
        data={lengths.map(String)}
        onChange={(event) => onSet('months', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('Whose')}
        value={practitionerId ?? ''}
        data={[
          { value: '', label: t('The whole clinic') },
          ...treating.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(event) => onSet('with', event.currentTarget.value)}
      />
    </>
  );
}
