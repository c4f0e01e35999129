/** Everything that happened with a client as one list, the latest first. */
import { eventEntry, photoEntries, scoreEntry, treatmentEntry, visitEntry } from './timelineOfCare.ts';
import {
  checkEntry,
  conditionEntries,
  consentEntries,
  contactEntry,
  handoutEntry,
  patchTestEntry,
} from './timelineOfPapers.ts';
import type { TimelineEntry, TimelineParts } from './timelineTypes.ts';

/** @param zone the clinic's */
export function timelineOf(parts: TimelineParts, zone: string): TimelineEntry[] {
  return [
    ...parts.visits.map(visitEntry),
    ...parts.treatments.map(treatmentEntry),
    ...parts.events.map(eventEntry),
    ...photoEntries(parts.photos, parts.views),
    ...parts.scores.filter(({ errorReason }) => errorReason === null).map(scoreEntry),
    ...parts.handouts.map((handout) => handoutEntry(handout, zone)),
    ...parts.consents.flatMap(consentEntries),
    ...parts.patchTests.map(patchTestEntry),
    ...parts.checks.map((check) => checkEntry(check, zone)),
    ...parts.conditions.flatMap(conditionEntries),
    ...parts.contacts.map((contact) => contactEntry(contact, zone)),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}
