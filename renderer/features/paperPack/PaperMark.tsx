import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay, formatInstant, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './paperPack.module.css';

interface PaperMarkProps {
  readonly clientId: ClientId;
  readonly entity: 'visit' | 'treatment';
  readonly id: string;
}

/** "Entered from paper: happened …, typed … by …"; nothing where it was typed as it happened. */
export function PaperMark({ clientId, entity, id }: PaperMarkProps) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const entries = useQuery(api.paperPack.ofClient.queryOptions({ clientId }));
  const entry = entries.data?.find((one) => one.entity === entity && one.id === id);
  if (!entry || !clinic.data) return null;
  return (
    <p className={classes.mark}>
      {t('Entered from paper: happened {day}, {time}; typed {typed} by {name}.', {
        day: formatDay(entry.happenedLocal),
        time: formatTime(entry.happenedLocal),
        typed: formatInstant(entry.typedAt, clinic.data.timeZone),
        name: entry.typedBy,
      })}
    </p>
  );
}
