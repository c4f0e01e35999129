import { Button, Menu } from '@mantine/core';
import { IconCheck, IconMessageQuestion } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { AddAllergy } from '../allergies/AddAllergy.tsx';
import { AddCondition } from '../conditions/AddCondition.tsx';
import classes from './VisitCheck.module.css';

type Check = inferRouterOutputs<AppRouter>['alerts']['ofClient']['checks'][number];

interface VisitCheckProps {
  readonly clientId: ClientId;
  readonly check: Check;
}

/** While the client is here: one question about what is new, and whoever treats says that the alerts were read. */
export function VisitCheck({ clientId, check }: VisitCheckProps) {
  const isClinician = useMe().role !== 'front_desk';
  const mutation = useMutation(api.alerts.check.mutationOptions());
  const { onDate, answer, toSee } = check;
  const save = (what: { news?: 'nothing' | 'something'; seen?: Check['toSee'] }) =>
    mutation.mutate({ clientId, onDate, ...what });
  const mustSee = isClinician && toSee.length > 0;
  if (answer && !mustSee) return <Checked check={check} />;
  return (
    <div className={classes.check}>
      {answer ? <IconCheck size={18} aria-hidden /> : <IconMessageQuestion size={18} aria-hidden />}
      <p className={classes.question}>{answer ? <Answered check={check} /> : questionOf(check)}</p>
      <div className={classes.actions}>
        {!answer && (
          <Button
            size="compact-sm"
            loading={mutation.isPending}
            onClick={() => save(mustSee ? { news: 'nothing', seen: toSee } : { news: 'nothing' })}
          >
            {mustSee ? t('Nothing new, alerts seen') : t('Nothing new')}
          </Button>
        )}
        {answer && mustSee && (
          <Button size="compact-sm" loading={mutation.isPending} onClick={() => save({ seen: toSee })}>
            {t('Alerts seen')}
          </Button>
        )}
        <SomethingNew
          clientId={clientId}
          isQuiet={answer !== null}
          onAdded={() => save({ news: 'something' })}
        />
      </div>
      <ErrorNotice error={mutation.error} />
    </div>
  );
}

/** "Anything new since 12 Oct 2026? Pregnancy, medicines, …" */
function questionOf({ since, onDate }: Check): string {
  const topics = t(
    'Pregnancy, illness, medicines, allergies, cold sores, sun, other treatments of the skin.',
  );
  return since === null
    ? `${t('Anything to tell before the session on {day}?', { day: formatDay(onDate, 'short') })} ${topics}`
    : `${t('Anything new since {day}?', { day: formatDay(since) })} ${topics}`;
}

function useMoment() {
  const clinic = useQuery(api.clinic.get.queryOptions());
  return (at: number) => (clinic.data ? formatInstant(at, clinic.data.timeZone) : '');
}

function Answered({ check: { answer, seen } }: { readonly check: Check }) {
  const moment = useMoment();
  if (!answer) return null;
  const said = answer.isNew ? t('Something new was recorded') : t('Nothing new');
  const again = seen
    ? t('The alerts have changed since they were seen. Read them again.')
    : t('Read the alerts.');
  return <>{`${said} (${answer.by}, ${moment(answer.at)}). ${again}`}</>;
}

/** All is asked and seen: said quietly, so that nobody asks twice. */
function Checked({ check: { answer, seen, toSee } }: { readonly check: Check }) {
  const moment = useMoment();
  if (!answer) return null;
  const said = answer.isNew ? t('Something new was recorded') : t('Nothing new');
  const parts = [`${said} (${answer.by}, ${moment(answer.at)})`];
  if (seen && toSee.length === 0) parts.push(`${t('Alerts seen')} (${seen.by}, ${moment(seen.at)})`);
  if (toSee.length > 0) parts.push(t('Whoever treats still has to read the alerts'));
  return (
    <p className={classes.done}>
      <IconCheck size={16} aria-hidden /> {parts.join(' · ')}
    </p>
  );
}

interface SomethingNewProps {
  readonly clientId: ClientId;
  /** The question was answered; something may still turn up. */
  readonly isQuiet: boolean;
  readonly onAdded: () => void;
}

function SomethingNew({ clientId, isQuiet, onAdded }: SomethingNewProps) {
  const [adding, setAdding] = useState<'condition' | 'allergy'>();
  const close = () => setAdding(undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="compact-sm" variant={isQuiet ? 'subtle' : 'default'}>
            {t('Something new…')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAdding('condition')}>
            {t('Condition, medicine or other treatment')}
          </Menu.Item>
          <Menu.Item onClick={() => setAdding('allergy')}>{t('Allergy')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AddCondition clientId={clientId} isOpen={adding === 'condition'} onClose={close} onAdded={onAdded} />
      <AddAllergy clientId={clientId} isOpen={adding === 'allergy'} onClose={close} onAdded={onAdded} />
    </>
  );
}
