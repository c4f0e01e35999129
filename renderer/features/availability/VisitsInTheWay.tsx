import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

type Visits = inferRouterOutputs<AppRouter>['availability']['createAbsence']['visits'];

/** Booked into time in which nobody is there: each with the way to its day, where it is moved or cancelled. */
export function VisitsInTheWay({ visits }: { readonly visits: Visits }) {
  return (
    <Notice tone="warn">
      {t('{count} visits are booked then. Nothing was cancelled: move or cancel each one.', {
        count: visits.length,
      })}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <Link to={`/calendar?view=day&date=${visit.startsLocal.slice(0, 10)}`}>
              {formatDay(visit.startsLocal, 'short')}, {formatTime(visit.startsLocal)}
            </Link>{' '}
            <ClientName
              name={fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName })}
            />
            , {visit.practitionerName}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
