import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { visitStateNames } from '../../shared/schemas/appointments.ts';
import type { ClientFields } from '../../shared/schemas/clients.ts';
import { formatDay, formatTime } from '../components/formatDay.ts';
import { ClientFacts } from '../features/clients/ClientFacts.tsx';
import type { TimelineEntry } from '../features/clients/timelineTypes.ts';
import type { AdverseEvent } from '../features/treatments/AdverseEvents.tsx';
import type { TreatmentView } from '../features/treatments/treatmentView.ts';
import { t } from '../i18n/t.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { TreatmentRecordSheet } from './TreatmentRecordSheet.tsx';
import './fullRecord.css';

type Outputs = inferRouterOutputs<AppRouter>;

interface FullRecordSheetProps {
  readonly client: ClientFields;
  readonly allergies: Outputs['allergies']['ofClient'];
  /** The earliest first. */
  readonly entries: readonly TimelineEntry[];
  readonly treatments: readonly TreatmentView[];
  readonly events: readonly AdverseEvent[];
  readonly paperEntries: Outputs['paperPack']['ofClient'];
  readonly givenSheets: Outputs['handouts']['ofClient'];
  readonly consents: readonly Outputs['consents']['get'][];
  readonly timeZone: string;
}

/** Details and everything by date, then each session and each consent whole, on a page of its own. */
export function FullRecordSheet(props: FullRecordSheetProps) {
  return (
    <>
      <ClientFacts client={props.client} />
      <section className="record-part">
        <h2>{t('Allergies')}</h2>
        <p>
          {props.allergies.length === 0
            ? t('None recorded.')
            : props.allergies
                .map(({ substance, reaction }) => [substance, reaction].filter(Boolean).join(': '))
                .join('; ')}
        </p>
      </section>
      <section>
        <h2>{t('Everything by date')}</h2>
        <table className="whole-record-entries">
          <tbody>
            {props.entries.map((entry) => (
              <tr key={`${entry.kind} ${entry.id}`}>
                <th scope="row">{formatDay(entry.at)}</th>
                <td>
                  <strong>{titleOf(entry)}</strong>
                  {entry.detail !== '' && <div>{entry.detail}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {props.treatments.map((record) => (
        <section key={record.id} className="whole-record-page">
          <h2>{t('Session of {day}', { day: formatDay(record.fields.performedOn, 'long') })}</h2>
          <TreatmentRecordSheet
            record={record}
            events={props.events.filter(({ treatmentId }) => treatmentId === record.id)}
            paperEntries={props.paperEntries}
            givenSheets={props.givenSheets}
            timeZone={props.timeZone}
          />
        </section>
      ))}
      {props.consents.map(({ id, words, kept, withdrawal }) => (
        <section key={id} className="whole-record-page">
          <h2>{words.title}</h2>
          {withdrawal && <p>{t('Withdrawn on {day}.', { day: formatDay(withdrawal.onDate) })}</p>}
          <ConsentSheet words={words} client={kept.client} kept={kept} />
        </section>
      ))}
    </>
  );
}

/** A visit with its time and what became of it. */
const titleOf = (entry: TimelineEntry): string =>
  entry.kind === 'visit'
    ? `${formatTime(entry.at)} ${entry.title}: ${t(visitStateNames[entry.state])}`
    : entry.title;
