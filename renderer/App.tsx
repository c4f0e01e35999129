/** Which of the few whole-window states this is: trouble with the data, set-up, signing in, or the application. */
import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { api } from './api/api.ts';
import { SessionContext } from './api/session.ts';
import { type ClinicProblem, useClinicState } from './api/useClinicState.ts';
import { ProblemPage } from './features/backups/ProblemPage.tsx';
import { SetUpPage } from './features/clinic/SetUpPage.tsx';
import { SignInPage } from './features/staff/SignInPage.tsx';
import { appRoutes } from './routes.tsx';

export function App() {
  const state = useClinicState();
  if (state.data?.state === 'problem')
    return <ProblemPage problem={state.data} onSolved={() => void state.refetch()} />;
  if (state.error) return <ProblemPage problem={unreachable} onSolved={() => void state.refetch()} />;
  return state.data ? <Clinic /> : null;
}

const unreachable: ClinicProblem = {
  state: 'problem',
  code: 'internal',
  sentence:
    'Rollcall is not answering. It may have been closed on this computer: start it again, then try once more.',
  backups: [],
};

function Clinic() {
  const front = useQuery(api.clinic.front.queryOptions());
  const whoAmI = useQuery(api.staff.whoAmI.queryOptions());
  if (front.error) return <ProblemPage problem={unreachable} onSolved={() => void front.refetch()} />;
  if (!front.data || !whoAmI.data) return null;
  if (!front.data.isSetUp) return <SetUpPage />;
  const me = whoAmI.data;
  if (me.state === 'none') return <SignInPage clinic={front.data} />;
  return (
    <>
      {me.state === 'locked' && <SignInPage clinic={front.data} locked={me} />}
      {/* Stays mounted behind the lock, so that nothing typed is lost; another person starts afresh. */}
      <div inert={me.state === 'locked'} hidden={me.state === 'locked'}>
        <SessionContext value={me} key={me.id}>
          <RouterProvider router={appRoutes} />
        </SessionContext>
      </div>
    </>
  );
}
