/** Everything that happened with a client as one list, the latest first. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { eventKinds } from '../../../shared/clinical/adverseEvents.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { wallTimeOf } from '../../../shared/scheduling/wallTime.ts';
import { type VisitState, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';
import { consentSigned } from '../consents/consentWords.ts';
import { patchTestWords } from '../patchTests/patchTestWords.ts';

type Outputs = inferRouterOutputs<AppRouter>;
type Visit = Outputs['appointments']['ofClient'][number];
type Treatment = Outputs['treatments']['ofClient'][number];
type Handout = Outputs['handouts']['ofClient'][number];
type Consent = Outputs['consents']['ofClient'][number];
type PatchTest = Outputs['patchTests']['ofClient'][number];
type VisitCheck = Outputs['alerts']['checksOfClient'][number];
type AdverseEvent = Outputs['treatments']['events']['ofClient'][number];

interface EntryBase {
  readonly id: string;
  /** Local day or wall time. */
  readonly at: string;
  readonly title: string;
  readonly detail: string;
  /** Where it can be read whole. */
  readonly to?: string;
}
export type TimelineEntry =
  | (EntryBase & { readonly kind: 'visit'; readonly state: VisitState })
  | (EntryBase & { readonly kind: 'treatment' | 'handout' | 'consent' | 'patch_test' | 'check' | 'event' });

/** What the timeline is made of; each as the backend lists it. */
export interface TimelineParts {
  readonly visits: readonly Visit[];
  readonly treatments: readonly Treatment[];
  readonly handouts: readonly Handout[];
  readonly consents: readonly Consent[];
  readonly patchTests: readonly PatchTest[];
  readonly checks: readonly VisitCheck[];
  readonly events: readonly AdverseEvent[];
}

/** @param zone the clinic's */
export function timelineOf(parts: TimelineParts, zone: string): TimelineEntry[] {
  return [
    ...parts.visits.map(visitEntry),
    ...parts.treatments.map(treatmentEntry),
    ...parts.handouts.map((handout) => handoutEntry(handout, zone)),
    ...parts.consents.flatMap(consentEntries),
    ...parts.patchTests.map(patchTestEntry),
    ...parts.checks.map((check) => checkEntry(check, zone)),
    ...parts.events.map(eventEntry),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}

const visitEntry = (visit: Visit): TimelineEntry => ({
  kind: 'visit',
  id: visit.id,
  at: visit.startsLocal,
  title: [
    visit.serviceName,
    visit.sessionNumber && t('session {sessionNumber}', { sessionNumber: visit.sessionNumber }),
  ]
    .filter(Boolean)
    .join(', '),
  detail: [t('with {practitionerName}', { practitionerName: visit.practitionerName }), visit.note]
    .filter(Boolean)
    .join(' · '),
  state: visitStateOf(visit),
});

/** Stands after its visit on the same day: the record is made at the end. */
const treatmentEntry = (treatment: Treatment): TimelineEntry => ({
  kind: 'treatment',
  id: treatment.id,
  to: `/treatments/${treatment.id}`,
  at: `${treatment.performedOn}T23:00`,
  title: `${treatment.indicationName || t('Treatment')}${treatment.sessionNumber ? t(', session {sessionNumber}', { sessionNumber: treatment.sessionNumber }) : ''}${treatment.isSigned ? '' : ' (draft)'}`,
  detail: [
    treatment.zones
      .map((row) =>
        t('{name} {needleMillimetres} mm × {passes}', {
          name: zones[row.zone].name,
          needleMillimetres: row.needleMillimetres,
          passes: row.passes,
        }),
      )
      .join(', '),
    treatment.reaction,
  ]
    .filter(Boolean)
    .join(' · '),
});

const eventEntry = ({ id, treatmentId, fields }: AdverseEvent): TimelineEntry => ({
  kind: 'event',
  id,
  to: `/treatments/${treatmentId}`,
  at: `${fields.onsetOn}T23:30`,
  title: `${t(eventKinds[fields.kind].name)}${fields.outcome === 'open' ? t(' (still open)') : ''}`,
  detail: [fields.seen, fields.done].filter(Boolean).join(' · '),
});

const handoutEntry = (handout: Handout, zone: string): TimelineEntry => ({
  kind: 'handout',
  id: handout.id,
  to: `/print/handouts/${handout.id}`,
  at: wallTimeOf(handout.givenAt, zone),
  title: t('Aftercare sheet given ({how})', { how: handout.how }),
  detail: '',
});

/** Signed, and taken back where it was. */
const consentEntries = (consent: Consent): TimelineEntry[] => {
  const { id, title, signedOn, withdrawal } = consent;
  const entry = { kind: 'consent' as const, id, to: `/print/consents/${id}` };
  return [
    { ...entry, at: signedOn, title: t('Signed: {title}', { title }), detail: consentSigned(consent) },
    ...(withdrawal
      ? [
          {
            ...entry,
            id: `${id} withdrawn`,
            at: withdrawal.onDate,
            title: t('Withdrawn: {title}', { title }),
            detail: withdrawal.reason,
          },
        ]
      : []),
  ];
};

const patchTestEntry = (test: PatchTest): TimelineEntry => ({
  kind: 'patch_test',
  id: test.id,
  at: test.readOn || test.appliedOn,
  title: t('Patch test: {product}', { product: test.product }),
  detail: patchTestWords(test),
});

const checkNames: Readonly<Record<VisitCheck['kind'], string>> = {
  alerts_seen: t('Alerts seen'),
  nothing_new: t('Asked what is new: nothing'),
  something_new: t('Asked what is new: something was recorded'),
};

/** On the day of the session it was about, at the time of day when it was asked. */
const checkEntry = (check: VisitCheck, zone: string): TimelineEntry => ({
  kind: 'check',
  id: check.id,
  at: `${check.onDate}T${wallTimeOf(check.madeAt, zone).slice(11)}`,
  title: checkNames[check.kind],
  detail: [check.madeBy, ...check.alerts.map(({ words }) => words)].join(' · '),
});
