import { Button, Table } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation, IconPhoneOff } from '@tabler/icons-react';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { recallKindNames } from '../../../shared/schemas/followUps.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { ContactAttempt, LastAttempt } from './ContactAttempt.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import classes from './RecallTable.module.css';
import { bookingAddress, idealWords } from './windowWords.ts';

export type RecallRow = inferRouterOutputs<AppRouter>['followUps']['list'][number];

/** Everything the desk needs for the call, in one row. */
export function RecallTable({ rows }: { readonly rows: readonly RecallRow[] }) {
  return (
    <Table.ScrollContainer minWidth={880}>
      <Table highlightOnHover verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Client')}</Table.Th>
            <Table.Th>{t('Phone')}</Table.Th>
            <Table.Th>{t('Best')}</Table.Th>
            <Table.Th>{t('Late')}</Table.Th>
            <Table.Th>{t('For')}</Table.Th>
            <Table.Th ta="right">{t('Needle')}</Table.Th>
            <Table.Th>{t('Last session')}</Table.Th>
            <Table.Th>
              <span className={classes.hidden}>{t('Book')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row }: { readonly row: RecallRow }) {
  return (
    <Table.Tr>
      <Table.Td fw={600}>
        <Link to={`/clients/${row.clientId}`}>
          <ClientName name={fullName(row)} />
        </Link>
        {row.alert && (
          <div className={classes.alert}>
            <IconAlertTriangle size={14} aria-hidden /> {row.alert}
          </div>
        )}
      </Table.Td>
      <Table.Td className={classes.whole}>
        <Phone row={row} />
        <LastAttempt row={row} />
      </Table.Td>
      <Table.Td className={classes.whole}>
        {row.window.isBlocked
          ? t('not now')
          : row.window.noRule
            ? t('no interval set')
            : idealWords(row.window)}
      </Table.Td>
      <Table.Td className={classes.whole}>
        <Lateness row={row} />
      </Table.Td>
      <Table.Td>
        {row.kind === 'next_session' ? courseOf(row) : recallKindNames[row.kind]}
        <div className={classes.soft}>{nameOf(row.indication)}</div>
      </Table.Td>
      <Table.Td ta="right" className={classes.whole}>
        {t('{lastNeedleMillimetres} mm', { lastNeedleMillimetres: row.lastNeedleMillimetres })}
      </Table.Td>
      <Table.Td className={classes.whole}>
        <Link to={`/treatments/${row.treatmentId}`}>{formatDay(row.performedOn)}</Link>
      </Table.Td>
      <Table.Td className={classes.steps}>
        {row.kind !== 'reaction_check' && <NextStep row={row} />}
        <ContactAttempt row={row} />
        <OtherSteps row={row} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Booking, unless somebody has to see the skin first. */
function NextStep({ row }: { readonly row: RecallRow }) {
  const name = fullName(row);
  if (row.window.isBlocked)
    return (
      <Button
        component={Link}
        to={`/treatments/${row.treatmentId}`}
        size="compact-sm"
        variant="default"
        aria-label={t('Skin to be seen first: {name}', { name })}
      >
        {t('Skin to be seen')}
      </Button>
    );
  return (
    <Button
      component={Link}
      to={bookingAddress(row.clientId, row.window)}
      size="compact-sm"
      aria-label={t('Book: {name}', { name })}
    >
      {t('Book')}
    </Button>
  );
}

function Phone({ row }: { readonly row: RecallRow }) {
  if (!row.mayContact)
    return (
      <span className={classes.soft}>
        <IconPhoneOff size={14} aria-hidden /> {t('no calls wanted')}
      </span>
    );
  if (row.phone === '') return <span className={classes.soft}>{t('no number')}</span>;
  return <a href={`tel:${row.phone.replace(/[^\d+]/g, '')}`}>{row.phone}</a>;
}

function Lateness({ row }: { readonly row: RecallRow }) {
  const { daysLate, lateAfter } = row.window;
  if (daysLate > 0)
    return (
      <strong className={classes.late}>
        <IconClockExclamation size={14} aria-hidden /> {daysLate} {daysLate === 1 ? t('day') : t('days')}
      </strong>
    );
  return lateAfter === null ? (
    ''
  ) : (
    <span className={classes.soft}>{t('after {day}', { day: formatDay(lateAfter, 'short') })}</span>
  );
}

function courseOf({ sessionNumber, plannedCount }: RecallRow): string {
  if (sessionNumber === null) return '';
  return plannedCount === null
    ? t('{sessionNumber} done', { sessionNumber })
    : t('{sessionNumber} of {plannedCount}', { sessionNumber, plannedCount });
}

function nameOf(indication: string): string {
  const id = indicationIds.find((known) => known === indication);
  return id ? indications[id].name : '';
}
