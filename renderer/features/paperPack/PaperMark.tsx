import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
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

export type PaperEntry = inferRouterOutputs<AppRouter>['paperPack']['ofClient'][number];

/** "Entered from paper: happened …, typed … by …" */
export function paperMarkWords(entry: PaperEntry, timeZone: string): string {
  return t('Entered from paper: happened {day}, {time}; typed {typed} by {name}.', {
    day: formatDay(entry.happenedLocal),
    time: formatTime(entry.happenedLocal),
    typed: formatInstant(entry.typedAt, timeZone),
    name: entry.typedBy,
  });
}

/** That it was on paper first, with both times; nothing where it was typed as it happened. */
export function PaperMark({ clientId, entity, id }: PaperMarkProps) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const entries = useQuery(api.paperPack.ofClient.queryOptions({ clientId }));
  const entry = entries.data?.find((one) => one.entity === entity && one.id === id);
  if (!entry || !clinic.data) return null;
  return <p className={classes.mark}>{paperMarkWords(entry, clinic.data.timeZone)}</p>;
}
