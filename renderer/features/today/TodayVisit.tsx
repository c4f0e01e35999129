import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { inferRouterOutputs } from '@trpc/server';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { isLive, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatTime } from '../../components/formatDay.ts';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { useFocusKeptIn } from '../appointments/useFocusKeptIn.ts';
import { NextSteps } from './NextSteps.tsx';
import classes from './TodayVisit.module.css';
import { waitingWords } from './waitingWords.ts';

type Outputs = inferRouterOutputs<AppRouter>;
export type Visit = Outputs['appointments']['range']['visits'][number];
export type VisitRecord = Outputs['treatments']['ofDay'][number];

interface TodayVisitProps {
  readonly visit: Visit;
  /** What has been written down of it, if anything has. */
  readonly record: VisitRecord | undefined;
  /** The clinic's wall time. */
  readonly now: string;
}

/** One visit: when, who, what is special, where it stands, and the one thing to do next. */
export function TodayVisit({ visit, record, now }: TodayVisitProps) {
  const name = fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName });
  const row = useRef<HTMLLIElement>(null);
  const who = useRef<HTMLAnchorElement>(null);
  // The button that was pressed is gone with its step: the keyboard goes on from the same line.
  useFocusKeptIn(row, who);
  const course = visit.sessionNumber
    ? t('session {sessionNumber}{words}', {
        sessionNumber: visit.sessionNumber,
        words: visit.plannedCount ? t(' of {plannedCount}', { plannedCount: visit.plannedCount }) : '',
      })
    : '';
  return (
    <li ref={row} className={classes.visit} data-over={!isLive(visit.status)}>
      <time className={classes.time} dateTime={visit.startsLocal}>
        {formatTime(visit.startsLocal)}
      </time>
      <div className={classes.who}>
        <Link ref={who} to={`/clients/${visit.clientId}`} className={classes.name}>
          <ClientName name={name} />
        </Link>
        {visit.clientAlert && (
          <Tooltip label={visit.clientAlert}>
            <span className={classes.alert}>
              <IconAlertTriangle size={14} aria-hidden /> {visit.clientAlert}
            </span>
          </Tooltip>
        )}
        <div className={classes.what}>
          {visit.serviceName}
          {course && ', '}
          <span className={classes.whole}>{course}</span>
          {visit.roomName && ', '}
          <span className={classes.whole}>{visit.roomName}</span>
        </div>
        {visit.isDuringAbsence && (
          <div className={classes.away}>
            {t('{practitionerName} is away then: move or cancel this visit.', {
              practitionerName: visit.practitionerName,
            })}
          </div>
        )}
        <div className={classes.state}>
          <VisitStateMark state={visitStateOf(visit)} /> {waitingWords(visit, now)}
        </div>
      </div>
      <NextSteps visit={visit} record={record} name={name} />
    </li>
  );
}
