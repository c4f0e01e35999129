import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { eventKinds } from '../../shared/clinical/adverseEvents.ts';
import { indications } from '../../shared/clinical/indications.ts';
import { sheetNames } from '../../shared/handoutTexts/sheetNames.ts';
import { formatDay, formatInstant } from '../components/formatDay.ts';
import { checkWords } from '../features/alerts/KeptChecks.tsx';
import { type PaperEntry, paperMarkWords } from '../features/paperPack/PaperMark.tsx';
import type { AdverseEvent } from '../features/treatments/AdverseEvents.tsx';
import { BodyMap } from '../features/treatments/BodyMap.tsx';
import { eventWords } from '../features/treatments/eventWords.ts';
import { type Fact, factsOf } from '../features/treatments/recordFacts.ts';
import type { TreatmentView } from '../features/treatments/treatmentView.ts';
import { ZoneTable } from '../features/treatments/ZoneTable.tsx';
import { t } from '../i18n/t.ts';
import './treatmentRecord.css';

type GivenSheet = inferRouterOutputs<AppRouter>['handouts']['ofClient'][number];

interface TreatmentRecordSheetProps {
  readonly record: TreatmentView;
  readonly events: readonly AdverseEvent[];
  /** What of the client's was on paper first. */
  readonly paperEntries: readonly PaperEntry[];
  /** Advice that the client took home, of any session. */
  readonly givenSheets: readonly GivenSheet[];
  readonly timeZone: string;
}

/** Head, drawing, table, facts, then what was added, each with who and when, and the seal. */
export function TreatmentRecordSheet({
  record,
  events,
  paperEntries,
  givenSheets,
  timeZone,
}: TreatmentRecordSheetProps) {
  const { fields, override, addenda } = record;
  const fromPaper = paperEntries.find((one) => one.entity === 'treatment' && one.id === record.id);
  const when = (at: number) => formatInstant(at, timeZone);
  return (
    <>
      <p className="listing-lead">{headWords(record)}</p>
      {fromPaper && <p className="listing-lead">{paperMarkWords(fromPaper, timeZone)}</p>}
      <div className="record-drawing">
        <BodyMap zones={fields.zones} />
      </div>
      <ZoneTable zones={fields.zones} className="record-zones" />
      <Facts facts={factsOf(record)} />
      {override && (
        <p className="record-part listing-alert">
          {t('Signed although: {despite} Reason: {reason}', {
            despite: override.despite.join(' '),
            reason: override.reason,
          })}
        </p>
      )}
      <Sentences
        title={t('Asked and seen before the session')}
        sentences={record.checks.map((check) => checkWords(check, timeZone))}
      />
      <Sentences
        title={t('Sheets given')}
        sentences={givenSheets
          .filter(({ treatmentId }) => treatmentId === record.id)
          .map(({ kind, givenAt, givenBy }) => `${sheetNames[kind]} (${givenBy}, ${when(givenAt)})`)}
      />
      {addenda.map((addendum) => (
        <section key={addendum.id} className="record-part">
          <h2>{t('Added {when} by {who}', { when: when(addendum.writtenAt), who: addendum.writtenBy })}</h2>
          <p>{addendum.content}</p>
        </section>
      ))}
      {events.map((event) => (
        <section key={event.id} className="record-part">
          <h2>
            {t('Afterwards: {name}, since {day}', {
              name: t(eventKinds[event.fields.kind].name),
              day: formatDay(event.fields.onsetOn),
            })}
          </h2>
          <Facts facts={eventWords(event)} />
        </section>
      ))}
      <footer className="record-part record-seal">
        <p>
          {t('Signed by {who}, {when}.', { who: record.signedByName, when: when(record.signedAt ?? 0) })}{' '}
          {record.isSealIntact
            ? t('Nothing of it has changed since.')
            : t('It is not as it was signed: something outside Rollcall changed it.')}
        </p>
        <p className="record-hash">{t('Seal {hash}', { hash: record.contentHash })}</p>
      </footer>
    </>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <section className="record-part">
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function headWords({ fields, plan, client }: TreatmentView): string {
  return [
    fields.indication !== '' && t(indications[fields.indication].name),
    plan && t('session {number}', { number: plan.sessionNumber }),
    plan?.plannedCount && t('of {count}', { count: plan.plannedCount }),
    formatDay(fields.performedOn, 'long'),
    client?.birthDate && t('born {day}', { day: formatDay(client.birthDate) }),
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/, (of \d)/, ' $1');
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="record-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
