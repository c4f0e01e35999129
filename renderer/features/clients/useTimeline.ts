import { skipToken, useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { timelineOf } from './timelineOf.ts';

/** What every feature knows of this client, as one list; what has come in is shown before the rest has. */
export function useTimeline(clientId: ClientId | undefined) {
  const of = clientId === undefined ? skipToken : { clientId };
  const clinic = useQuery(api.clinic.get.queryOptions());
  const visits = useQuery(api.appointments.ofClient.queryOptions(of));
  const treatments = useQuery(api.treatments.ofClient.queryOptions(of));
  const events = useQuery(api.treatments.events.ofClient.queryOptions(of));
  const handouts = useQuery(api.handouts.ofClient.queryOptions(of));
  const consents = useQuery(api.consents.ofClient.queryOptions(of));
  const patchTests = useQuery(api.patchTests.ofClient.queryOptions(of));
  const checks = useQuery(api.alerts.checksOfClient.queryOptions(of));
  const conditions = useQuery(api.conditions.ofClient.queryOptions(of));
  const photos = useQuery(api.photos.ofClient.queryOptions(of));
  const views = useQuery(api.photos.views.queryOptions());
  const scores = useQuery(api.scores.ofClient.queryOptions(of));
  const contacts = useQuery(api.followUps.contactsOf.queryOptions(of));
  const all = [
    ...[clinic, visits, treatments, events, handouts, consents, patchTests, checks, conditions],
    ...[photos, views, scores, contacts],
  ];
  const parts = {
    visits: visits.data ?? [],
    treatments: treatments.data ?? [],
    events: events.data ?? [],
    handouts: handouts.data ?? [],
    consents: consents.data ?? [],
    patchTests: patchTests.data ?? [],
    checks: checks.data ?? [],
    conditions: conditions.data?.rows ?? [],
    photos: photos.data?.photos ?? [],
    views: views.data ?? [],
    scores: scores.data ?? [],
    contacts: contacts.data ?? [],
  };
  return {
    entries: clinic.data ? timelineOf(parts, clinic.data.timeZone) : [],
    isLoaded: all.every(({ isSuccess }) => isSuccess),
    error: all.find(({ error }) => error)?.error,
  };
}
