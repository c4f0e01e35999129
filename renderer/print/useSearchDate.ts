import { useSearchParams } from 'react-router';
import { localDate } from '../../shared/schemas/fields.ts';
import { useClinicToday } from '../api/useClinicToday.ts';

/** The day in the address (`?date=`), else today in the clinic; '' until that is known. Anything else is today, too. */
export function useSearchDate(): readonly [string, (date: string) => void] {
  const today = useClinicToday();
  const [search, setSearch] = useSearchParams();
  const asked = localDate.safeParse(search.get('date'));
  const setDate = (date: string) => {
    if (date !== '') setSearch((now) => ({ ...Object.fromEntries(now), date }), { replace: true });
  };
  return [asked.data ?? today, setDate];
}
