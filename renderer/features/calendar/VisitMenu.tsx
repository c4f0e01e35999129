/** Everything that can be done with a visit, where it stands in the calendar. */
import { Menu } from '@mantine/core';
import {
  IconArrowRight,
  IconCalendarPlus,
  IconCalendarRepeat,
  IconCalendarX,
  IconCopy,
  IconFolderOpen,
  IconPin,
  IconPrinter,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import {
  cancelReasonNames,
  cancelReasons,
  type StepTarget,
  stepNeedsReason,
  visitStateOf,
} from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { tellRefusal } from '../appointments/tellRefusal.ts';
import { useVisitActions } from '../appointments/useVisitActions.ts';
import { useFollowUpWindow } from '../appointments/useVisitWish.ts';
import { stepOffers } from '../appointments/visitStepWords.ts';
import { weekJumps } from '../appointments/weekJumps.ts';
import { clientNameOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { isMovable } from './isMovable.ts';

export interface VisitMenuActions {
  readonly open: (visit: Visit) => void;
  readonly bookNext: (visit: Visit, date?: string) => void;
  readonly bookCourse: (visit: Visit) => void;
  readonly moveWeeks: (visit: Visit, weeks: number) => void;
  readonly pin: (visit: Visit) => void;
  readonly copy: (visit: Visit) => void;
}

interface VisitMenuProps {
  readonly visit: Visit;
  /** The clinic's wall time. */
  readonly now: string;
  readonly actions: VisitMenuActions;
}

export function VisitMenu({ visit, now, actions }: VisitMenuProps) {
  return (
    <>
      <Menu.Label>
        <ClientName name={clientNameOf(visit)} />
      </Menu.Label>
      <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => actions.open(visit)}>
        {t('Open')}
      </Menu.Item>
      <Menu.Divider />
      <StepItems visit={visit} now={now} onOpen={() => actions.open(visit)} />
      <Menu.Divider />
      <NextItems visit={visit} now={now} actions={actions} />
      <Menu.Divider />
      {isMovable(visit) && <MoveItems visit={visit} actions={actions} />}
      <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => actions.copy(visit)}>
        {t('Copy to another time')}
      </Menu.Item>
      <PrintItem visit={visit} />
      <CancelItems visit={visit} />
    </>
  );
}

function StepItems({
  visit,
  now,
  onOpen,
}: Pick<VisitMenuProps, 'visit' | 'now'> & { readonly onOpen: () => void }) {
  const { step } = useVisitActions();
  const state = visitStateOf(visit);
  const take = (to: StepTarget) => {
    // The reason is asked for beside the calendar.
    if (stepNeedsReason(state, to)) onOpen();
    else step({ id: visit.id, version: visit.version }, to).catch(tellRefusal);
  };
  return stepOffers(visit, now).map(({ to, words, whyNot }) => {
    const Icon = visitStateIcons[to];
    return (
      <Menu.Item
        key={to}
        leftSection={<Icon size={16} aria-hidden />}
        disabled={whyNot !== undefined}
        onClick={() => take(to)}
      >
        {whyNot === undefined ? words : `${words} (${whyNot})`}
      </Menu.Item>
    );
  });
}

function NextItems({ visit, now, actions }: VisitMenuProps) {
  const view = useFollowUpWindow(visit.clientId);
  return (
    <>
      <Menu.Item
        leftSection={<IconCalendarPlus size={16} aria-hidden />}
        onClick={() => actions.bookNext(visit)}
      >
        {t('Book next…')}
      </Menu.Item>
      {view &&
        weekJumps(view, now.slice(0, 10)).map((jump) => (
          <Menu.Item
            key={jump.date}
            pl={36}
            disabled={jump.tooEarly !== undefined}
            title={jump.tooEarly ?? jump.why}
            onClick={() => actions.bookNext(visit, jump.date)}
          >
            {jump.label}, {jump.day}
          </Menu.Item>
        ))}
      <Menu.Item
        leftSection={<IconCalendarRepeat size={16} aria-hidden />}
        onClick={() => actions.bookCourse(visit)}
      >
        {t('Whole course…')}
      </Menu.Item>
    </>
  );
}

function MoveItems({ visit, actions }: Pick<VisitMenuProps, 'visit' | 'actions'>) {
  return (
    <>
      <Menu.Item
        leftSection={<IconArrowRight size={16} aria-hidden />}
        rightSection="Shift →"
        onClick={() => actions.moveWeeks(visit, 1)}
      >
        {t('Move to next week')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPin size={16} aria-hidden />}
        rightSection="X"
        onClick={() => actions.pin(visit)}
      >
        {t('Move: to the pinboard')}
      </Menu.Item>
    </>
  );
}

/** There is a sheet once the session is signed. */
function PrintItem({ visit }: { readonly visit: Visit }) {
  const records = useQuery(
    api.treatments.ofDay.queryOptions(
      { date: visit.startsLocal.slice(0, 10) },
      { enabled: visit.serviceKind === 'treatment' },
    ),
  );
  const record = records.data?.find((one) => one.appointmentId === visit.id && one.isSigned);
  const icon = <IconPrinter size={16} aria-hidden />;
  if (!record)
    return (
      <Menu.Item leftSection={icon} disabled>
        {t('Print handout (once the session is signed)')}
      </Menu.Item>
    );
  return (
    <Menu.Item
      leftSection={icon}
      component={Link}
      to={`/print/handouts/new?treatment=${record.treatmentId}&print=1`}
    >
      {t('Print handout')}
    </Menu.Item>
  );
}

/** The reason is the second step of the same menu; a note is written where the visit is opened. */
function CancelItems({ visit }: { readonly visit: Visit }) {
  const { cancel } = useVisitActions();
  if (visit.status !== 'booked' && visit.status !== 'arrived') return null;
  const { id, version } = visit;
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item c="var(--alert-ink)" leftSection={<IconCalendarX size={16} aria-hidden />}>
          {t('Cancel, because…')}
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {cancelReasons.map((reason) => (
          <Menu.Item
            key={reason}
            onClick={() => cancel({ id, version, reason, note: '' }).catch(tellRefusal)}
          >
            {cancelReasonNames[reason]}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
