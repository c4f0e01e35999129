/** Visits, sessions and what came of them, as entries of the timeline. */
import { eventKinds } from '../../../shared/clinical/adverseEvents.ts';
import { findScale, placeName, valueInWords } from '../../../shared/clinical/scales.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';
import { photoTitle } from '../photos/photoTypes.ts';
import type { TimelineEntry, TimelineParts } from './timelineTypes.ts';

type Visit = TimelineParts['visits'][number];
type Treatment = TimelineParts['treatments'][number];
type AdverseEvent = TimelineParts['events'][number];
type Photo = TimelineParts['photos'][number];
type Score = TimelineParts['scores'][number];

export const visitEntry = (visit: Visit): TimelineEntry => ({
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
export const treatmentEntry = (treatment: Treatment): TimelineEntry => ({
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

export const eventEntry = ({ id, treatmentId, fields }: AdverseEvent): TimelineEntry => ({
  kind: 'event',
  id,
  to: `/treatments/${treatmentId}`,
  at: `${fields.onsetOn}T23:30`,
  title: `${t(eventKinds[fields.kind].name)}${fields.outcome === 'open' ? t(' (still open)') : ''}`,
  detail: [fields.seen, fields.done].filter(Boolean).join(' · '),
});

/** The pictures of one day together. */
export function photoEntries(photos: readonly Photo[], views: TimelineParts['views']): TimelineEntry[] {
  const days = Map.groupBy(
    photos.filter(({ errorReason }) => errorReason === null),
    ({ takenOn }) => takenOn,
  );
  return [...days].map(([day, taken]) => ({
    kind: 'photos',
    id: day,
    to: `/clients/${taken[0]?.clientId}/photos`,
    at: `${day}T22:00`,
    title: t('{count} photos', { count: taken.length }),
    detail: [...new Set(taken.map((photo) => photoTitle(photo, views)))].join(' · '),
  }));
}

export function scoreEntry(score: Score): TimelineEntry {
  const scale = findScale(score.scale);
  const place = scale && placeName(scale, score.place);
  return {
    kind: 'score',
    id: score.id,
    to: `/clients/${score.clientId}/scores`,
    at: `${score.onDate}T22:30`,
    title: [scale?.name ?? score.scale, place].filter(Boolean).join(', '),
    detail: [scale ? valueInWords(scale, score.value) : String(score.value), score.note]
      .filter(Boolean)
      .join(' · '),
  };
}
