import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { fullName } from '../../../shared/schemas/clients.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { PhoneNumber } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from '../calendar/calendarTypes.ts';
import type { PossibleDuplicate } from '../clients/PossibleDuplicates.tsx';
import { ClientAlerts } from '../conditions/ClientAlerts.tsx';
import classes from './BookedClient.module.css';
import { type BookingDraft, type ChosenClient, type DraftChange, splitTyped } from './bookingDraft.ts';
import { ClientPicker } from './ClientPicker.tsx';
import { NewClientFields } from './NewClientFields.tsx';

/** Who the visit is for: to be chosen, to be entered, or chosen, with what must not be overlooked. */
export function BookedClient({
  draft,
  window,
  errors,
  onChange,
}: {
  readonly draft: BookingDraft;
  readonly window: FollowUpView | undefined;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: DraftChange) => void;
}) {
  if (draft.newClient)
    return (
      <NewClientFields
        typed={draft.newClient}
        errors={errors}
        onChange={(newClient) => onChange({ newClient })}
        onBack={() => onChange({ newClient: undefined })}
        onChoose={(found) => onChange({ newClient: undefined, client: chosenOf(found), overrideReason: '' })}
      />
    );
  const { client } = draft;
  if (!client)
    return (
      <ClientPicker
        onChoose={(chosen) => onChange({ client: chosen, overrideReason: '' })}
        onNew={(typed) => onChange({ newClient: splitTyped(typed) })}
      />
    );
  return (
    <div className={classes.client}>
      <div className={classes.who}>
        <Anchor component={Link} to={`/clients/${client.id}`} className={classes.name}>
          <ClientName name={client.name} />
        </Anchor>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ client: undefined })}>
          {t('Change')}
        </Button>
      </div>
      {client.phone && (
        <div className={classes.soft}>
          <PhoneNumber phone={client.phone} />
        </div>
      )}
      <ClientAlerts clientId={client.id} />
      {window && <WindowWords view={window} />}
    </div>
  );
}

/** Her alerts are asked for by who she is. */
function chosenOf(found: PossibleDuplicate): ChosenClient {
  return { id: found.id, name: fullName(found), phone: found.phone, alert: '' };
}

/** The window in one line, and where it comes from. */
function WindowWords({ view }: { readonly view: FollowUpView }) {
  const { window } = view;
  const course = view.sessionNumber
    ? t('Session {sessionNumber}{words} was on {day}.', {
        sessionNumber: view.sessionNumber,
        words: view.plannedCount ? t(' of {plannedCount}', { plannedCount: view.plannedCount }) : '',
        day: formatDay(view.performedOn, 'medium'),
      })
    : '';
  const ideal =
    window.idealFrom && window.idealTo
      ? t('Ideal for the next: {daysFromTo}.', { daysFromTo: daysFromTo(window.idealFrom, window.idealTo) })
      : window.noRuleBecause;
  return (
    <div className={classes.window}>
      {[course, ideal].filter(Boolean).join(' ')}
      {view.booked && (
        <> {t('Booked already for {day}.', { day: formatDay(view.booked.startsLocal, 'short') })}</>
      )}
      <details>
        <summary>{t('Why')}</summary>
        <ul className={classes.reasons}>
          {window.reasons.map((reason) => (
            <li key={reason.ruleId}>{reason.sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function daysFromTo(from: string, to: string): string {
  return from === to ? formatDay(from, 'short') : `${formatDay(from, 'short')} – ${formatDay(to, 'short')}`;
}
