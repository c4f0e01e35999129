import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';

/** Writes an instant as the clinic's clock shows it. */
export function useMoment(): (at: number) => string {
  const clinic = useQuery(api.clinic.get.queryOptions());
  return (at) => formatInstant(at, clinic.data?.timeZone ?? 'UTC');
}
