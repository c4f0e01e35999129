import { Button } from '@mantine/core';
import { IconCalendarDown, IconPencil, IconPencilPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { isMovable } from '../calendar/isMovable.ts';
import { CancelVisit } from './CancelVisit.tsx';
import { NextVisit } from './NextVisit.tsx';
import { VisitSteps } from './VisitSteps.tsx';

interface VisitWorkProps {
  readonly visit: Visit;
  readonly now: string;
  readonly onBookNext: (visit: Visit) => void;
  readonly onChange: () => void;
}

/** All that can be done with a visit, the likeliest first. */
export function VisitWork({ visit, now, onBookNext, onChange }: VisitWorkProps) {
  return (
    <>
      <NextVisit visit={visit} onBookNext={() => onBookNext(visit)} />
      <VisitSteps visit={visit} now={now} />
      {visit.serviceKind === 'treatment' && isUnderway(visit) && (
        <Button
          component={Link}
          to={`/treatments/new?appointment=${visit.id}`}
          leftSection={<IconPencilPlus size={16} aria-hidden />}
        >
          {t('Record the treatment')}
        </Button>
      )}
      {isMovable(visit) && (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onChange}>
          {t('Change time, person or room…')}
        </Button>
      )}
      {(visit.status !== 'fulfilled' || visit.nextVisitDecision !== null) && (
        <Button variant="subtle" onClick={() => onBookNext(visit)}>
          {t('Book another visit for this client')}
        </Button>
      )}
      <Button
        component="a"
        href={`/appointments/${visit.id}.ics`}
        download
        variant="subtle"
        leftSection={<IconCalendarDown size={16} aria-hidden />}
      >
        {t('Calendar file for the client')}
      </Button>
      <CancelVisit key={`cancel ${visit.id}`} visit={visit} />
    </>
  );
}

const isUnderway = ({ status }: Visit) =>
  status === 'arrived' || status === 'checked-in' || status === 'fulfilled';
