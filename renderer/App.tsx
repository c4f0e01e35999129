/** Which of the few whole-window states this is: trouble with the data, set-up, signing in, or the application. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { api } from './api/api.ts';
import { type Me, SessionContext } from './api/session.ts';
import { type ClinicProblem, useClinicState } from './api/useClinicState.ts';
import { ProblemPage } from './features/backups/ProblemPage.tsx';
import { SignInPage } from './features/staff/SignInPage.tsx';
import { t } from './i18n/t.ts';
import { appRoutes } from './routes.tsx';

// Seen once in the life of a clinic.
const SetUpPage = lazy(async () => ({
  default: (await import('./features/clinic/SetUpPage.tsx')).SetUpPage,
}));

export function App() {
  const state = useClinicState();
  if (state.data?.state === 'problem')
    return <ProblemPage problem={state.data} onSolved={() => void state.refetch()} />;
  if (state.error && !state.data)
    return <ProblemPage problem={unreachable} onSolved={() => void state.refetch()} />;
  return state.data ? <Clinic /> : null;
}

const unreachable: ClinicProblem = {
  state: 'problem',
  code: 'internal',
  sentence: t(
    'Rollcall is not answering. It may have been closed on this computer: start it again, then try once more.',
  ),
  backups: [],
};

function Clinic() {
  const front = useQuery(api.clinic.front.queryOptions());
  const whoAmI = useQuery(api.staff.whoAmI.queryOptions());
  const [last, setLast] = useState<Me>();
  const me = whoAmI.data;
  if (me && me.state !== 'none' && me.id !== last?.id) setLast(me);
  // Dialogs hang outside of the page's element; the stylesheet hides them behind the lock.
  const hasPageBehind = last !== undefined && me?.state !== 'open';
  useEffect(() => void document.body.toggleAttribute('data-locked', hasPageBehind), [hasPageBehind]);
  useFocusKeptBehind(hasPageBehind);
  if (front.error && !front.data)
    return <ProblemPage problem={unreachable} onSolved={() => void front.refetch()} />;
  if (!front.data || !me) return null;
  if (!front.data.isSetUp)
    return (
      <Suspense>
        <SetUpPage />
      </Suspense>
    );
  // Whoever was at this window: also when Rollcall was restarted behind it, which signs everybody out.
  const owner = me.state === 'none' ? last : me;
  const isLocked = me.state !== 'open';
  if (!owner) return <SignInPage clinic={front.data} />;
  return (
    <>
      {isLocked && <SignInPage clinic={front.data} locked={owner} wasSignedOut={me.state === 'none'} />}
      {/* Stays mounted behind the lock, so that nothing typed is lost; another person starts afresh. */}
      <div inert={isLocked} hidden={isLocked}>
        <SessionContext value={owner} key={owner.id}>
          <RouterProvider router={appRoutes} />
        </SessionContext>
      </div>
    </>
  );
}

/** Whoever comes back goes on in the field she was in. */
function useFocusKeptBehind(isLocked: boolean): void {
  const left = useRef<Element>(null);
  // Before the browser takes the focus out of what is hidden, and before the PIN's field has it.
  useLayoutEffect(() => {
    if (isLocked) left.current = document.activeElement;
    else if (left.current instanceof HTMLElement) left.current.focus();
  }, [isLocked]);
}
