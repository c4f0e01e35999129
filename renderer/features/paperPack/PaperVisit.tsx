import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatTime } from '../../components/formatDay.ts';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import { PaperMark } from './PaperMark.tsx';
import classes from './paperPack.module.css';

type Outputs = inferRouterOutputs<AppRouter>;
type Visit = Outputs['appointments']['range']['visits'][number];
type VisitRecord = Outputs['treatments']['ofDay'][number];

interface PaperVisitProps {
  readonly visit: Visit;
  readonly record: VisitRecord | undefined;
}

/** One visit of the day on paper: what is still to be typed, and then its record. */
export function PaperVisit({ visit, record }: PaperVisitProps) {
  const name = fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName });
  const spoken = useSpokenName();
  const isOpen = visit.status !== 'fulfilled' && visit.status !== 'noshow';
  const isToRecord = visit.status === 'fulfilled' && visit.serviceKind === 'treatment' && !record?.isSigned;
  return (
    <li className={classes.visit}>
      <span className={classes.time}>{formatTime(visit.startsLocal)}</span>
      <div>
        <div className={classes.name}>
          <ClientName name={name} />
        </div>
        <div className={classes.soft}>
          {[visit.serviceName, visit.practitionerName, visitStateNames[visitStateOf(visit)]].join(' · ')}
        </div>
        <PaperMark clientId={visit.clientId} entity="visit" id={visit.id} />
      </div>
      <div>
        {isOpen && <EnterVisit visit={visit} name={name} />}
        {isToRecord && (
          <Button
            component={Link}
            to={`/treatments/new?appointment=${visit.id}`}
            size="compact-sm"
            aria-label={t('Type in the session: {name}', { name: spoken(name) })}
          >
            {t('Type in the session')}
          </Button>
        )}
      </div>
    </li>
  );
}

function EnterVisit({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const [endedAt, setEndedAt] = useState(formatTime(addMinutes(visit.startsLocal, visit.durationMinutes)));
  const spoken = useSpokenName();
  const enter = useMutation(api.paperPack.enterVisit.mutationOptions());
  const { id, version, startsLocal } = visit;
  const errors = fieldErrorsOf(enter.error);
  const came = `${startsLocal.slice(0, 10)}T${endedAt}`;
  return (
    <div className={classes.steps}>
      <TextInput
        label={t('Ended at')}
        aria-label={t('Ended at: {name}', { name: spoken(name) })}
        type="time"
        size="xs"
        value={endedAt}
        error={errors.happenedLocal}
        onChange={(event) => setEndedAt(event.currentTarget.value)}
      />
      <Button
        size="xs"
        loading={enter.isPending}
        aria-label={t('Was here: {name}', { name: spoken(name) })}
        onClick={() => enter.mutate({ id, version, cameTo: 'fulfilled', happenedLocal: came })}
      >
        {t('Was here')}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={t('Did not come: {name}', { name: spoken(name) })}
        onClick={() => enter.mutate({ id, version, cameTo: 'noshow', happenedLocal: startsLocal })}
      >
        {t('Did not come')}
      </Button>
      {!errors.happenedLocal && <ErrorNotice error={enter.error} />}
    </div>
  );
}
