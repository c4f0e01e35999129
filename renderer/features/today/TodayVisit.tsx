import { Button, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { isLive, type StepTarget, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatTime } from '../../components/formatDay.ts';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import classes from './TodayVisit.module.css';
import { waitingWords } from './waitingWords.ts';

export type Visit = inferRouterOutputs<AppRouter>['appointments']['range']['visits'][number];

/** One visit: when, who, what is special, where it stands, and the one thing to do next. */
export function TodayVisit({ visit, now }: { readonly visit: Visit; readonly now: string }) {
  const name = fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName });
  const course = visit.sessionNumber
    ? `session ${visit.sessionNumber}${visit.plannedCount ? ` of ${visit.plannedCount}` : ''}`
    : '';
  return (
    <li className={classes.visit} data-over={!isLive(visit.status)}>
      <time className={classes.time} dateTime={visit.startsLocal}>
        {formatTime(visit.startsLocal)}
      </time>
      <div className={classes.who}>
        <Link to={`/clients/${visit.clientId}`} className={classes.name}>
          {name}
        </Link>
        {visit.clientAlert && (
          <Tooltip label={visit.clientAlert}>
            <span className={classes.alert}>
              <IconAlertTriangle size={14} aria-hidden /> {visit.clientAlert}
            </span>
          </Tooltip>
        )}
        <div className={classes.what}>
          {[visit.serviceName, course, visit.roomName].filter(Boolean).join(', ')}
        </div>
        <div className={classes.state}>
          <VisitStateMark state={visitStateOf(visit)} /> {waitingWords(visit, now)}
        </div>
      </div>
      <NextStep visit={visit} name={name} />
    </li>
  );
}

const nextSteps: Partial<Record<Visit['status'], { readonly to: StepTarget; readonly label: string }>> = {
  booked: { to: 'arrived', label: 'Arrived' },
  arrived: { to: 'checked-in', label: 'Start' },
};

function NextStep({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const setStatus = useMutation(api.appointments.setStatus.mutationOptions());
  const step = nextSteps[visit.status];
  const isInTreatment = visit.status === 'checked-in';
  return (
    <div className={classes.step}>
      {step && (
        <Button
          size="compact-sm"
          variant="default"
          loading={setStatus.isPending}
          aria-label={`${step.label}: ${name}`}
          onClick={() => setStatus.mutate({ id: visit.id, version: visit.version, to: step.to })}
        >
          {step.label}
        </Button>
      )}
      {isInTreatment && visit.serviceKind === 'treatment' && (
        <Button
          component={Link}
          to={`/treatments/new?appointment=${visit.id}`}
          size="compact-sm"
          aria-label={`Record: ${name}`}
        >
          Record
        </Button>
      )}
      {isInTreatment && (
        <Button
          size="compact-sm"
          variant="default"
          loading={setStatus.isPending}
          aria-label={`Done: ${name}`}
          onClick={() => setStatus.mutate({ id: visit.id, version: visit.version, to: 'fulfilled' })}
        >
          Done
        </Button>
      )}
      {visit.status === 'fulfilled' && visit.nextVisitDecision === null && (
        <NextVisit visit={visit} name={name} />
      )}
      <ErrorNotice error={setStatus.error} />
    </div>
  );
}

/** Nobody leaves without it: book, put on the recall list, or say that the course is finished. */
function NextVisit({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const decide = useMutation(api.appointments.decideNextVisit.mutationOptions());
  const choose = (decision: 'recall' | 'course_finished') =>
    decide.mutate({ id: visit.id, version: visit.version, decision });
  return (
    <>
      <Button
        component={Link}
        to={`/calendar?client=${visit.clientId}&view=week`}
        size="compact-sm"
        aria-label={`Book next: ${name}`}
      >
        Book next
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Recall list: ${name}`}
        onClick={() => choose('recall')}
      >
        Recall list
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`Course finished: ${name}`}
        onClick={() => choose('course_finished')}
      >
        Finished
      </Button>
      <ErrorNotice error={decide.error} />
    </>
  );
}
