/** For tests: a client and a session that only waits for its signature. */

import type { z } from 'zod';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import type { EventFields } from '../../../../shared/schemas/adverseEvents.ts';
import { type ClientFields, emptyClient } from '../../../../shared/schemas/clients.ts';
import type { TreatmentFields, treatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { TestDesk } from '../../testing/testClinic.ts';

export const wholeSession = {
  indication: 'wrinkles',
  zones: [
    { zone: 'forehead', needleMillimetres: 0.5, passes: 4, direction: 'crossed', endpoint: null },
    { zone: 'cheek_left', needleMillimetres: 1, passes: 6, direction: null, endpoint: 'pinpoint_bleeding' },
  ],
  deviceKind: 'pen',
  deviceName: 'Needling pen',
  lotNumber: 'L-100',
  lotExpiresOn: '2027-06-30',
  isSingleUseConfirmed: true,
  anaesthetic: 'Lidocaine cream',
  anaestheticPercent: 4,
  anaestheticOnAt: '07:10',
  anaestheticOffAt: '07:40',
  endpoint: 'erythema',
  reaction: 'Even redness, no swelling.',
  pain: 3,
  supplies: [
    {
      use: 'after',
      name: 'Sterile hyaluronic gel',
      lotId: null,
      lotNumber: '',
      lotExpiresOn: '',
      serial: '',
    },
  ],
  notes: 'Left cheek first.',
} satisfies Partial<TreatmentFields>;

/** An event that is still open. */
export const darkPatches: EventFields = {
  kind: 'dark_patches',
  severity: 'moderate',
  onsetOn: '2026-11-23',
  seen: 'Two brown patches on the left cheek.',
  done: 'Sunscreen, seen again in two weeks.',
  followUpOn: '2026-12-07',
  outcome: 'open',
  endedOn: '',
  makerToldOn: '',
  makerReference: '',
  authorityToldOn: '',
  authorityReference: '',
};

export async function addClient(desk: TestDesk, fields: Partial<ClientFields> = {}): Promise<ClientId> {
  const { id } = await desk.api.clients.create.mutate({
    ...emptyClient,
    givenName: 'Anna',
    familyName: 'Smith',
    phone: '020 7946 0111',
    ...fields,
  });
  return id;
}

/** As if the form had been signed on paper long before. */
export async function consentTo(desk: TestDesk, clientId: ClientId, form = 'needling'): Promise<void> {
  const held = await desk.api.consents.ofClient.query({ clientId });
  if (held.some((one) => one.form === form && one.state === 'valid')) return;
  const shown = (await desk.api.consents.forms.list.query()).find((one) => one.form === form);
  const practitioner = (await desk.api.staff.list.query()).find(({ treats }) => treats);
  if (!shown || !practitioner) throw new Error('the test clinic has no form, or nobody who explains it');
  const answers = { understood: 'yes', time: 'yes', told: 'yes', numbing: 'yes' };
  await desk.api.consents.recordPaper.mutate({
    ...{ clientId, form, textSha256: shown.sha256, answers, practitionerId: practitioner.id },
    ...{ signedOn: '2005-01-03', filedWhere: 'Blue folder' },
  });
}

/** What the strip asks of whoever treats: that the alerts were read. */
export async function acknowledgeAlerts(desk: TestDesk, clientId: ClientId): Promise<void> {
  const { checks } = await desk.api.alerts.ofClient.query({ clientId });
  for (const { onDate, toSee } of checks)
    if (toSee.length > 0) await desk.api.alerts.check.mutate({ clientId, onDate, seen: toSee });
}

/** A draft with everything in it, of a client who has consented. */
export async function draftSession(
  desk: TestDesk,
  clientId: ClientId,
  changes: Partial<z.input<typeof treatmentFields>> = {},
): Promise<{ id: TreatmentId; version: number }> {
  await consentTo(desk, clientId, changes.deviceKind === 'radio_frequency' ? 'radio_frequency' : 'needling');
  const { id } = await desk.api.treatments.start.mutate({ clientId });
  const { version } = await desk.api.treatments.get.query({ id });
  const saved = await desk.api.treatments.saveDraft.mutate({ id, version, ...wholeSession, ...changes });
  return { id, version: saved.version };
}

export async function signSession(
  desk: TestDesk,
  clientId: ClientId,
  changes: Partial<z.input<typeof treatmentFields>> = {},
): Promise<TreatmentId> {
  const draft = await draftSession(desk, clientId, changes);
  await acknowledgeAlerts(desk, clientId);
  await desk.api.treatments.sign.mutate(draft);
  return draft.id;
}

/** A microneedling visit with the owner, an hour long. */
export async function bookVisit(desk: TestDesk, clientId: ClientId, startsLocal: string) {
  const services = await desk.api.clinic.services.query();
  const team = await desk.api.staff.list.query();
  const service = services.find((candidate) => candidate.kind === 'treatment');
  const practitioner = team.find((member) => member.treats);
  if (!service || !practitioner) throw new Error('the test clinic has nobody to treat');
  const visit = { clientId, serviceId: service.id, practitionerId: practitioner.id, startsLocal };
  return desk.api.appointments.book.mutate({ ...visit, durationMinutes: 60 });
}
