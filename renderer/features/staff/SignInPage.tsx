import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffId } from '../../../shared/ids.ts';
import { roleNames } from '../../../shared/roles.ts';
import { api, queryClient } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { WholeWindow } from '../../components/WholeWindow.tsx';
import { t } from '../../i18n/t.ts';
import { PersonMark } from './PersonMark.tsx';
import { PinForm } from './PinForm.tsx';
import classes from './SignInPage.module.css';

interface SignInPageProps {
  readonly clinic: { readonly name: string; readonly isDemo: boolean };
  /** Whose screen this is while it is locked. Anybody else may sign in instead. */
  readonly locked?: { readonly id: StaffId; readonly name: string };
  /** The session ended behind the screen: Rollcall was started again, or the PIN was changed. */
  readonly wasSignedOut?: boolean;
}

/** Choose who you are, type your PIN. Two seconds, many times a day. */
export function SignInPage({ clinic, locked, wasSignedOut }: SignInPageProps) {
  const people = useQuery(api.staff.signInPeople.queryOptions());
  const [chosen, setChosen] = useState<StaffId | undefined>(locked?.id);
  const signIn = useMutation(
    api.staff.signIn.mutationOptions({
      onSuccess: () => {
        // Nothing that the person before had loaded is shown to the next one.
        if (chosen !== locked?.id) queryClient.removeQueries({ type: 'inactive' });
        return queryClient.invalidateQueries();
      },
    }),
  );
  const person = people.data?.find((one) => one.id === chosen);
  return (
    <WholeWindow title={clinic.name} lead={leadOf(clinic.isDemo, locked?.name, wasSignedOut)}>
      <ErrorNotice error={people.error} onRetry={() => void people.refetch()} />
      <ul className={classes.people} aria-label={t('Who are you?')}>
        {people.data?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={classes.person}
              aria-pressed={one.id === chosen}
              onClick={() => {
                signIn.reset();
                setChosen(one.id);
              }}
            >
              <PersonMark name={one.name} colour={one.colour} />
              <span className={classes.name}>{one.name}</span>
              <span className={classes.role}>{roleNames[one.role]}</span>
              {one.demoPin && (
                <span className={classes.pin}>{t('PIN {demoPin}', { demoPin: one.demoPin })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {person && (
        <PinForm
          key={person.id}
          name={person.name}
          isLocked={locked?.id === person.id}
          isPending={signIn.isPending}
          error={signIn.error}
          onSubmit={(pin) => signIn.mutate({ staffId: person.id, pin })}
        />
      )}
      {clinic.isDemo && <LeaveDemo />}
    </WholeWindow>
  );
}

/** From the demo back to one's own clinic; what was tried out in the demo stays there. */
function LeaveDemo() {
  const leave = useMutation(
    api.clinic.leaveDemo.mutationOptions({ onSuccess: () => queryClient.invalidateQueries() }),
  );
  return (
    <>
      <Button variant="subtle" mt="lg" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t('Leave the demo and open your own clinic')}
      </Button>
      <ErrorNotice error={leave.error} />
    </>
  );
}

function leadOf(isDemo: boolean, lockedFor: string | undefined, wasSignedOut = false): string {
  if (lockedFor && wasSignedOut)
    return t(
      'This desk was signed out: most likely Rollcall was started again. {lockedFor} can go on where they were; what was typed is still there.',
      { lockedFor },
    );
  if (lockedFor) return t('This screen is locked. {lockedFor} can go on where they were.', { lockedFor });
  return isDemo
    ? 'A demo clinic with invented people. Choose who you want to be; each PIN stands beside the name.'
    : t('Who is at this desk?');
}
