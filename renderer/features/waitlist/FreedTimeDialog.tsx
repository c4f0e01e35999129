import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import type { FreedGapInput } from '../../../shared/schemas/waitlist.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { ListedPhone } from '../../components/ListedClient.tsx';
import { Particular } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import { useVisitActions } from '../appointments/useVisitActions.ts';
import classes from './waitlist.module.css';
import { wishWords } from './wishWords.ts';

type Match = inferRouterOutputs<AppRouter>['waitlist']['matchesFor'][number];

/** A time that has become free, and who could take it: call the first, book with one button. */
export function FreedTimeDialog({
  gap,
  onClose,
}: {
  readonly gap: FreedGapInput;
  readonly onClose: () => void;
}) {
  const matches = useQuery(api.waitlist.matchesFor.queryOptions(gap));
  const when = `${formatDay(gap.startsLocal, 'short')}, ${formatTime(gap.startsLocal)}`;
  return (
    <Modal opened onClose={onClose} size={720} title={t('Free: {when}', { when })}>
      <ErrorNotice error={matches.error} onRetry={() => void matches.refetch()} />
      {matches.data?.length === 0 && (
        <p>{t('Nobody on the waiting list could come then, or it is taken again.')}</p>
      )}
      <ul className={classes.matches}>
        {matches.data?.map((match) => (
          <MatchRow key={match.id} match={match} gap={gap} onDone={onClose} />
        ))}
      </ul>
    </Modal>
  );
}

interface MatchRowProps {
  readonly match: Match;
  readonly gap: FreedGapInput;
  readonly onDone: () => void;
}

function MatchRow({ match, gap, onDone }: MatchRowProps) {
  const actions = useVisitActions();
  const { clientId, serviceId, durationMinutes, startsLocal, roomId, booked } = match;
  const place = { startsLocal, roomId, practitionerId: gap.practitionerId };
  const take = useMutation({
    mutationFn: async () => {
      if (booked) return actions.moveById({ ...booked, ...place });
      const next = match.next ?? {};
      return actions.book({ clientId, serviceId, durationMinutes, ...place, ...next, note: '' });
    },
    onSuccess: onDone,
  });
  return (
    <li className={classes.match}>
      <div>
        <Link to={`/clients/${clientId}`} className={classes.name} onClick={onDone}>
          <ClientName name={fullName(match)} />
        </Link>{' '}
        <ListedPhone client={match} />
        {match.alert && <div className={classes.alert}>{match.alert}</div>}
        <div className={classes.soft}>
          {t('{serviceName}, {durationMinutes} min · {wishWords}', {
            serviceName: match.serviceName,
            durationMinutes: match.durationMinutes,
            wishWords: wishWords(match),
          })}
          {match.note && ' · '}
          <Particular>{match.note}</Particular>
        </div>
        <div className={classes.soft}>{match.reason}</div>
        {booked && (
          <div className={classes.soft}>
            {t('Booked now for {day}, {time}', {
              day: formatDay(booked.startsLocal, 'short'),
              time: formatTime(booked.startsLocal),
            })}
          </div>
        )}
        <ErrorNotice error={take.error} />
      </div>
      <Button className={classes.take} loading={take.isPending} onClick={() => take.mutate()}>
        {booked ? t('Move to') : t('Book')} {formatTime(startsLocal)}
      </Button>
    </li>
  );
}
