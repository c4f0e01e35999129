import { IconAlertTriangle, IconNote } from '@tabler/icons-react';
import { use } from 'react';
import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { clientNameOf, shortNameOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { PrivacyContext } from './GridContext.ts';

const alertWord = t('Alert');
const noteWord = t('Note');

interface VisitNameProps {
  readonly visit: Visit;
  /** Where it may become narrow a shorter name stands by, and the style sheet chooses. */
  readonly hasShort?: boolean;
}

/** Whose visit it is: its state by icon and word, the name, and that there is something special. */
export function VisitName({ visit, hasShort }: VisitNameProps) {
  const isPrivate = use(PrivacyContext);
  const state = visitStateOf(visit);
  const Icon = visitStateIcons[state];
  const name = clientNameOf(visit);
  return (
    <>
      <Icon size={14} aria-label={visitStateNames[state]} role="img" className="visit-icon" />
      {isPrivate ? <ClientName name={name} /> : <span className="visit-name name-full">{name}</span>}
      {hasShort && !isPrivate && <span className="visit-name name-short">{shortNameOf(visit)}</span>}
      {visit.clientAlert && (
        <IconAlertTriangle size={14} role="img" aria-label={alertWord} className="visit-alert" />
      )}
      {visit.note && <IconNote size={14} role="img" aria-label={noteWord} className="visit-note" />}
    </>
  );
}
