import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './ChangeList.module.css';

interface AuditedRow {
  readonly sequence: number;
  readonly at: number;
  readonly staffName: string | null;
  readonly action: string;
  readonly reason: string | null;
  /** What it was before, in words; left out where that says nothing. */
  readonly was?: string | undefined;
}

interface ChangeListProps {
  readonly changes: readonly AuditedRow[];
  readonly actionNames: Readonly<Record<string, string>>;
}

/** Who changed something, when and why; the newest first. */
export function ChangeList({ changes, actionNames }: ChangeListProps) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const timeZone = clinic.data?.timeZone;
  if (!timeZone || changes.length === 0) return null;
  return (
    <ul className={classes.list}>
      {changes.map(({ sequence, at, staffName, action, reason, was }) => (
        <li key={sequence}>
          {formatInstant(at, timeZone)}, {staffName}: {actionNames[action] ?? action}
          {was && <span className={classes.was}> {t('(was: {was})', { was })}</span>}
          {reason && <q>{reason}</q>}
        </li>
      ))}
    </ul>
  );
}
