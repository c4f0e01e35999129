import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { CourseButton } from '../courses/CourseButton.tsx';
import { AlsoWaitedFor } from '../followUps/AlsoWaitedFor.tsx';
import { bookingAddress } from '../followUps/windowWords.ts';
import { ClientWaitlist } from '../waitlist/ClientWaitlist.tsx';
import classes from './NextVisit.module.css';

/** When this client may, should and must come next, and why; or when she does. */
export function NextVisit({ clientId }: { readonly clientId: ClientId }) {
  const followUp = useQuery(api.followUps.windowOf.queryOptions({ clientId }));
  if (!followUp.data)
    return followUp.isSuccess ? (
      <section className={classes.next} aria-label={t('Next visit')}>
        <p className={classes.sentence}>{t('Nobody waits for a next session.')}</p>
        <CourseButton clientId={clientId} size="compact-sm" />
        <ClientWaitlist clientId={clientId} />
        <AlsoWaitedFor clientId={clientId} />
      </section>
    ) : null;
  const { window, booked, sessionNumber, plannedCount } = followUp.data;
  const course =
    sessionNumber && plannedCount
      ? t('Session {sessionNumber} of {plannedCount} is done.', { sessionNumber, plannedCount })
      : '';
  return (
    <section className={classes.next} aria-label={t('Next visit')}>
      <p className={classes.sentence}>
        {course}{' '}
        {booked ? (
          <strong>
            {t('Next visit booked for {day}, {time}.', {
              day: formatDay(booked.startsLocal, 'short'),
              time: formatTime(booked.startsLocal),
            })}
          </strong>
        ) : (
          <Dates window={window} />
        )}
      </p>
      {!booked && (
        <Button component={Link} to={bookingAddress(clientId, window)} size="compact-sm">
          {t('Book next')}
        </Button>
      )}
      <CourseButton clientId={clientId} size="compact-sm" />
      <ClientWaitlist clientId={clientId} />
      <AlsoWaitedFor clientId={clientId} />
      <details className={classes.why}>
        <summary>{t('Why these dates')}</summary>
        <ul>
          {window.reasons.map((reason) => (
            <li key={reason.ruleId}>
              {reason.sentence} <span className={classes.sources}>{reason.sources.join('; ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface WindowDates {
  readonly noRuleBecause: string;
  readonly earliest: string | null;
  readonly idealFrom: string | null;
  readonly idealTo: string | null;
  readonly lateAfter: string | null;
  readonly daysLate: number;
}

function Dates({ window }: { readonly window: WindowDates }) {
  const { earliest, idealFrom, idealTo, lateAfter, daysLate } = window;
  if (!idealFrom || !idealTo || !lateAfter) return <>{window.noRuleBecause}</>;
  return (
    <>
      {t('Next visit best ')}
      <strong>
        {formatDay(idealFrom, 'short')} – {formatDay(idealTo, 'short')}
      </strong>
      {t(', possible from {day}, late after {day2}{words}.', {
        day: formatDay(earliest ?? idealFrom, 'short'),
        day2: formatDay(lateAfter, 'short'),
        words: daysLate > 0 ? t(': {daysLate} days late now', { daysLate }) : '',
      })}
    </>
  );
}
