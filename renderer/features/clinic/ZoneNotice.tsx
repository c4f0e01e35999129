import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { Notice } from '../../components/Notice.tsx';

/** Whether this computer's own zone data says the same of the clinic's clocks; only a difference is loud. */
export function ZoneNotice() {
  const isOwner = useMe().role === 'owner';
  const check = useQuery(api.clinic.zoneCheck.queryOptions(undefined, { enabled: isOwner }));
  if (!check.data) return null;
  const { result, sentence } = check.data;
  if (result === 'disagrees') return <Notice tone="warn">{sentence}</Notice>;
  return <p style={{ color: 'var(--ink-soft)', margin: 0 }}>{sentence}</p>;
}
