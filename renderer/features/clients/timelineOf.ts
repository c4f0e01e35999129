/** Visits, treatments and handouts as one list, the latest first. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { wallTimeOf } from '../../../shared/scheduling/wallTime.ts';
import { type VisitState, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';

type Outputs = inferRouterOutputs<AppRouter>;
type Visit = Outputs['appointments']['ofClient'][number];
type Treatment = Outputs['treatments']['ofClient'][number];
type Handout = Outputs['handouts']['ofClient'][number];

interface EntryBase {
  readonly id: string;
  /** Local day or wall time. */
  readonly at: string;
  readonly title: string;
  readonly detail: string;
}
export type TimelineEntry =
  | (EntryBase & { readonly kind: 'visit'; readonly state: VisitState })
  | (EntryBase & { readonly kind: 'treatment' | 'handout' });

export function timelineOf(
  visits: readonly Visit[],
  treatments: readonly Treatment[],
  handouts: readonly Handout[],
): TimelineEntry[] {
  const zone = visits[0]?.timeZone ?? 'UTC';
  return [
    ...visits.map(visitEntry),
    ...treatments.map(treatmentEntry),
    ...handouts.map((handout) => handoutEntry(handout, zone)),
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

const handoutEntry = (handout: Handout, zone: string): TimelineEntry => ({
  kind: 'handout',
  id: handout.id,
  at: wallTimeOf(handout.givenAt, zone),
  title: t('Aftercare sheet given ({how})', { how: handout.how }),
  detail: '',
});
