import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { type StepTarget, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import { useVisitActions } from '../appointments/useVisitActions.ts';
import classes from './TodayVisit.module.css';
import type { Visit, VisitRecord } from './TodayVisit.tsx';

interface NextStepsProps {
  readonly visit: Visit;
  readonly record: VisitRecord | undefined;
  readonly name: string;
}

/** The one thing to do next with a visit, and whatever must not be forgotten before the client leaves. */
export function NextSteps({ visit, record, name: fullName }: NextStepsProps) {
  const name = useSpokenName()(fullName);
  const actions = useVisitActions();
  const step = (to: StepTarget, label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      loading={actions.isBusy}
      aria-label={`${label}: ${name}`}
      // What is refused is said below.
      onClick={() => actions.step({ id: visit.id, version: visit.version }, to).catch(() => {})}
    >
      {label}
    </Button>
  );
  const isRecorded =
    visit.serviceKind === 'treatment' && (visit.status === 'checked-in' || visit.status === 'fulfilled');
  return (
    <div className={classes.step}>
      {visit.status === 'booked' && step('arrived', t('Arrived'))}
      {visit.serviceKind === 'treatment' &&
        visitStateOf(visit) === 'arrived' &&
        step('numbing', t('Numbing'))}
      {visit.status === 'arrived' && step('checked-in', t('Start'))}
      {isRecorded && !record?.isSigned && (
        <Lead to={`/treatments/new?appointment=${visit.id}`} label={t('Record')} name={name} />
      )}
      {record?.isSigned && !record.hasHandout && (
        <Lead
          to={`/print/handouts/new?treatment=${record.treatmentId}&print=1`}
          label={t('Print sheet')}
          name={name}
        />
      )}
      {visit.status === 'checked-in' && step('fulfilled', t('Done'))}
      {visit.status === 'fulfilled' && visit.nextVisitDecision === null && (
        <NextVisit visit={visit} name={name} />
      )}
      <ErrorNotice error={actions.error} />
    </div>
  );
}

function Lead({ to, label, name }: { readonly to: string; readonly label: string; readonly name: string }) {
  return (
    <Button component={Link} to={to} size="compact-sm" aria-label={`${label}: ${name}`}>
      {label}
    </Button>
  );
}

/** Nobody leaves without it: book, put on the recall list, or say that the course is finished. */
function NextVisit({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const decide = useMutation(api.appointments.decideNextVisit.mutationOptions());
  const window = useQuery(api.followUps.windowOf.queryOptions({ clientId: visit.clientId }));
  const choice = (decision: 'recall' | 'course_finished', label: string) => (
    <Button
      size="compact-sm"
      variant={decision === 'recall' ? 'default' : 'subtle'}
      aria-label={`${label}: ${name}`}
      onClick={() => decide.mutate({ id: visit.id, version: visit.version, decision })}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Lead to={nextAddress(visit, window.data?.window.bookFrom)} label={t('Book next')} name={name} />
      {choice('recall', t('Recall list'))}
      {choice('course_finished', t('Finished'))}
      <ErrorNotice error={decide.error} />
    </>
  );
}

/** The calendar on the week in which she should come, for the same service as today. */
function nextAddress({ clientId, serviceId }: Visit, bookFrom: string | undefined): string {
  const wish = {
    client: clientId,
    service: serviceId,
    view: 'week',
    ...(bookFrom ? { date: bookFrom } : {}),
  };
  return `/calendar?${new URLSearchParams(wish)}`;
}
