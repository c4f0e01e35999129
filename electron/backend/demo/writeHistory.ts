/**
 * What the invented clients told and signed: conditions and allergies behind their alerts, patch tests, consents, and the
 * question of the last session. Chance of its own, so that people and visits are invented as before.
 */
import { v7 } from 'uuid';
import { grantsOf } from '../../../shared/clinical/consentForms/answerErrors.ts';
import type { ContraindicationId } from '../../../shared/clinical/contraindications.ts';
import type { AllergyId, ClientId, ConditionId, ConsentId, PatchTestId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import { type ClientFields, fullName } from '../../../shared/schemas/clients.ts';
import type { ConsentAnswers, KeptConsent } from '../../../shared/schemas/consents.ts';
import { insertVisitCheck } from '../features/alerts/visitChecks.repo.ts';
import { insertAllergy } from '../features/allergies/allergies.repo.ts';
import { findClinic } from '../features/clinic/clinic.repo.ts';
import { insertCondition } from '../features/conditions/conditions.repo.ts';
import { keepText } from '../features/consents/consentForms.repo.ts';
import { insertConsent } from '../features/consents/consents.repo.ts';
import { type FormVersion, listVersions } from '../features/consents/formVersions.ts';
import { insertPatchTest, updatePatchTest } from '../features/patchTests/patchTests.repo.ts';
import type { Journey, JourneyVisit } from './journey.ts';
import { createRandom, type Random } from './random.ts';
import type { DemoWriting } from './writeJourney.ts';

interface Told {
  readonly clientId: ClientId;
  readonly fields: ClientFields;
  readonly journey: Journey;
  /** Makes the client's chance her own. */
  readonly number: number;
}

type Writing = DemoWriting & Told & { readonly random: Random; readonly first: JourneyVisit };

/** What stands behind the alert of a client, by its first words. */
const behindAlerts: Readonly<Record<string, ContraindicationId>> = {
  'Cold sores': 'hsv_history',
  'Tendency to keloid': 'keloid_tendency',
  'Takes an anticoagulant': 'anticoagulant',
  'Darkened after': 'pih_history',
};
const agreed = 'Letter seen and filed; face only.';
const calmTest = 'Test area in front of the ear was calm after two weeks.';

export async function writeHistory(writing: DemoWriting, told: Told): Promise<void> {
  const held = told.journey.visits.filter(({ outcome }) => outcome === 'held');
  const [first] = held;
  if (!first) return;
  const own = { ...writing, ...told, random: createRandom(told.number + 1), first };
  await writeConditions(own);
  await writeSkinReactions(own);
  if (!held.some(({ session }) => session !== undefined)) return;
  await writeConsents(own);
  const last = held.findLast(({ session }) => session !== undefined);
  if (last) await writeCheck(own, last);
}

const idAt = (now: number) => v7({ msecs: now });

async function writeConditions({ db, now, clientId, fields, first }: Writing): Promise<void> {
  const [, contraindication] =
    Object.entries(behindAlerts).find(([words]) => fields.alert.startsWith(words)) ?? [];
  if (!contraindication) return;
  const { id: staffId } = first.place.practitioner;
  const onDate = first.place.date;
  const isTested = contraindication === 'pih_history';
  const [prescriber, reason] = isTested ? ['', calmTest] : ['Dr Lim', agreed];
  const condition = {
    ...{ id: idAt(now) as ConditionId, clientId, contraindication, variant: '', onDate: '', note: '' }, // branded here
    ...{ settledOn: '', isWithdrawn: false, version: 1 },
    signOff: { onDate, staffId, prescriber, reason },
  };
  await insertCondition(db, condition, { staffId, at: now });
}

async function writeSkinReactions({ db, now, clientId, fields, first, random }: Writing): Promise<void> {
  const { id: staffId } = first.place.practitioner;
  const add = (substance: string, reaction: string, severity: 'mild' | 'moderate' | 'severe') =>
    insertAllergy(db, {
      ...{ id: idAt(now) as AllergyId, clientId, substance, reaction, severity }, // branded here
      ...{ createdBy: staffId, at: now },
    });
  if (fields.alert.startsWith('Allergic to lidocaine'))
    await add('Lidocaine', 'swollen lips, 2019', 'severe');
  else if (random.chance(0.06)) await add(random.pick(['Latex', 'Plasters', 'Nickel']), 'itching', 'mild');
  if (!random.chance(0.12)) return;
  const id = idAt(now) as PatchTestId; // branded where it becomes a test's
  const appliedOn = addDays(first.place.date, -2);
  const test = { id, clientId, product: 'Lidocaine cream', lot: 'LC-204', site: 'behind the left ear' };
  await insertPatchTest(db, { ...test, appliedOn, staffId, at: now });
  const read = { read_on: first.place.date, read_by: staffId, result: 'negative', reaction: '' } as const;
  await updatePatchTest(db, { id, version: 1, at: now }, read);
}

async function writeConsents(writing: Writing): Promise<void> {
  const { random, db } = writing;
  const [needling] = await listVersions(db, 'needling');
  const [photos] = await listVersions(db, 'photos');
  const confirmed = { understood: 'yes', time: 'yes', told: 'yes', numbing: 'yes' };
  if (needling && random.chance(0.94)) await writeConsent(writing, needling, confirmed);
  const yes = (probability: number) => (random.chance(probability) ? 'yes' : 'no');
  if (photos && random.chance(0.6))
    await writeConsent(writing, photos, { record: 'yes', teaching: yes(0.4), publication: yes(0.1) });
}

async function writeConsent(writing: Writing, shown: FormVersion, answers: ConsentAnswers): Promise<void> {
  const { db, now, clientId, first, fields, random } = writing;
  const { practitioner, date } = first.place;
  const isPaper = random.chance(0.2);
  const name = fullName(fields);
  const signature: KeptConsent['signature'] = isPaper
    ? { how: 'paper', filedWhere: 'Blue folder, shelf 2' }
    : { how: 'drawn', name, path: scrawl(random) };
  const clinic = await findClinic(db);
  if (!clinic) return;
  const content: KeptConsent = {
    clinic: { name: clinic.name, address: clinic.address, phone: clinic.phone },
    client: { name, birthDate: fields.birthDate },
    practitioner: nameOf(writing, practitioner),
    ...{ answers, signature, signedLocal: isPaper ? date : `${date}T09:05`, paper: 'A4' },
  };
  await keepText(db, { sha256: shown.sha256, content: shown.text });
  await insertConsent(db, {
    ...{ id: idAt(now) as ConsentId, clientId, form: shown.form, formVersion: shown.version }, // branded here
    ...{ textSha256: shown.sha256, grants: grantsOf(shown.content, answers), signedOn: date },
    ...{ validUntil: null, content, practitionerId: practitioner.id, createdBy: practitioner.id, at: now },
  });
}

/** Rooms and practitioners stand in the order of the people who treat. */
function nameOf({ house, premises }: Writing, practitioner: JourneyVisit['place']['practitioner']): string {
  return (
    house.people.filter(({ treats }) => treats)[premises.practitioners.indexOf(practitioner)]?.name ?? ''
  );
}

/** A line that goes up and down from left to right, as hurried signatures do. */
function scrawl(random: Random): string {
  const points = Array.from({ length: 18 }, (_, step) => `${40 + step * 22} ${random.between(30, 140)}`);
  return `M${points.join('L')}`;
}

async function writeCheck({ db, now, clientId, fields }: Writing, last: JourneyVisit): Promise<void> {
  const { date, practitioner } = last.place;
  const row = { clientId, onDate: date, staffId: practitioner.id, at: now };
  await insertVisitCheck(db, { ...row, id: idAt(now), kind: 'nothing_new', sinceDate: null, alerts: [] });
  if (!fields.alert) return;
  const alerts = [{ key: 'client', words: fields.alert }];
  await insertVisitCheck(db, { ...row, id: idAt(now), kind: 'alerts_seen', sinceDate: null, alerts });
}
