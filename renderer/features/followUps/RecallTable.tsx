import { Button, Table } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { recallKindNames } from '../../../shared/schemas/followUps.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { HiddenHeading, ListedClient, ListedPhone } from '../../components/ListedClient.tsx';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import { ContactAttempt, LastAttempt } from './ContactAttempt.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import classes from './RecallTable.module.css';
import { concernOf, courseOf } from './recallWords.ts';
import { type NoteAttempt, useNoteAttempt } from './useNoteAttempt.ts';
import { bookingAddress, idealWords } from './windowWords.ts';

export type RecallRow = inferRouterOutputs<AppRouter>['followUps']['list'][number];

/** Everything the desk needs for the call, in one row. */
export function RecallTable({ rows }: { readonly rows: readonly RecallRow[] }) {
  const { body, note, onKeyDown, error } = useNoteAttempt(rows);
  return (
    <>
      <ErrorNotice error={error} />
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
                <HiddenHeading>{t('Book')}</HiddenHeading>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row) => (
              <Row key={row.id} row={row} onNote={note} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Row({ row, onNote }: { readonly row: RecallRow; readonly onNote: NoteAttempt }) {
  return (
    <Table.Tr>
      <Table.Td fw={600}>
        <ListedClient client={row} />
      </Table.Td>
      <Table.Td className={classes.whole}>
        <ListedPhone client={row} />
        <LastAttempt row={row} />
      </Table.Td>
      <Table.Td className={classes.best ?? ''}>
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
        <span className={classes.whole}>
          {row.kind === 'next_session' ? courseOf(row) : recallKindNames[row.kind]}
        </span>
        <div className={classes.soft}>{concernOf(row)}</div>
      </Table.Td>
      <Table.Td ta="right" className={classes.whole}>
        {row.lastNeedleMillimetres !== null &&
          t('{lastNeedleMillimetres} mm', { lastNeedleMillimetres: row.lastNeedleMillimetres })}
      </Table.Td>
      <Table.Td className={classes.whole}>
        <Link to={recordAddress(row)}>{formatDay(row.performedOn)}</Link>
      </Table.Td>
      <Table.Td className={classes.steps}>
        {row.kind !== 'reaction_check' && <NextStep row={row} />}
        <ContactAttempt row={row} onNote={onNote} />
        <OtherSteps row={row} />
      </Table.Td>
    </Table.Tr>
  );
}

/** The record of the session, or the day of the visit where none was recorded. */
const recordAddress = ({ treatmentId, performedOn }: RecallRow) =>
  treatmentId === null ? `/calendar?view=day&date=${performedOn}` : `/treatments/${treatmentId}`;

/** Booking, unless somebody has to see the skin first. */
function NextStep({ row }: { readonly row: RecallRow }) {
  const name = useSpokenName()(fullName(row));
  if (row.window.isBlocked)
    return (
      <Button
        component={Link}
        to={recordAddress(row)}
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

function Lateness({ row }: { readonly row: RecallRow }) {
  const { daysLate, lateAfter } = row.window;
  if (daysLate > 0)
    return (
      <strong className={classes.late}>
        <IconClockExclamation size={14} aria-hidden /> {t('{count} days', { count: daysLate })}
      </strong>
    );
  return lateAfter === null ? (
    ''
  ) : (
    <span className={classes.soft}>{t('after {day}', { day: formatDay(lateAfter, 'short') })}</span>
  );
}
