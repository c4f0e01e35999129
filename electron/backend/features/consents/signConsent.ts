/**
 * Keeping a consent: signed on screen or on paper, always in the words that were shown. It is written once; from then on
 * only a withdrawal can be added.
 */
import { answerErrors, grantsOf } from '../../../../shared/clinical/consentForms/answerErrors.ts';
import type { ConsentId } from '../../../../shared/ids.ts';
import { addMonths } from '../../../../shared/scheduling/wallTime.ts';
import { fullName } from '../../../../shared/schemas/clients.ts';
import type { KeptConsent, RecordPaperInput, SignConsentInput } from '../../../../shared/schemas/consents.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { findClient } from '../clients/clients.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { clinicWallTime } from '../followUps/clinicToday.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import { keepText } from './consentForms.repo.ts';
import { insertConsent, listConsents } from './consents.repo.ts';
import { type FormVersion, listVersions } from './formVersions.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

interface Signing
  extends Pick<SignConsentInput, 'clientId' | 'form' | 'textSha256' | 'answers' | 'practitionerId'> {
  readonly signature: KeptConsent['signature'];
  /** Wall time on screen, a day on paper. */
  readonly signedLocal: string;
}

/** Signed here and now, by pointer, finger or keyboard. */
export function signConsent(context: Context, input: SignConsentInput): Promise<{ id: ConsentId }> {
  const { signature } = input;
  const kept = signature.how === 'drawn' ? signature : { how: signature.how, name: signature.name };
  return transact(context, { action: 'consents.sign', features: ['consents'] }, async (write) => {
    const signedLocal = await clinicWallTime(write.db, context.deps.now());
    return keepConsent(write, context, { ...input, signature: kept, signedLocal });
  });
}

/** Signed on a printed form, which is kept elsewhere. */
export function recordPaperConsent(context: Context, input: RecordPaperInput): Promise<{ id: ConsentId }> {
  const { signedOn, filedWhere } = input;
  return transact(context, { action: 'consents.recordPaper', features: ['consents'] }, async (write) => {
    const now = await clinicWallTime(write.db, context.deps.now());
    if (signedOn > now.slice(0, 10)) throw fieldError('signedOn', 'This day has not come yet.');
    const signature = { how: 'paper', filedWhere } as const;
    return keepConsent(write, context, { ...input, signature, signedLocal: signedOn });
  });
}

async function keepConsent(write: Write, { deps, actor }: Context, signing: Signing) {
  const { clientId, answers, practitionerId, signedLocal } = signing;
  const shown = await shownVersion(write, signing);
  const missing = answerErrors(shown.content, answers);
  if (Object.keys(missing).length > 0) throw unanswered(missing);
  const signedOn = signedLocal.slice(0, 10);
  await refuseSecond(write, signing, signedOn);
  const { validMonths } = shown.content;
  const id = deps.newId() as ConsentId; // branded where it becomes a consent's
  const consent = {
    ...{ id, clientId, form: shown.form, formVersion: shown.version, textSha256: shown.sha256 },
    ...{ signedOn, validUntil: validMonths === null ? null : addMonths(signedOn, validMonths) },
    ...{ grants: grantsOf(shown.content, answers), practitionerId },
  };
  await keepText(write.db, { sha256: shown.sha256, content: shown.text });
  const content = await particulars(write, signing);
  const contentHash = await insertConsent(write.db, {
    ...{ ...consent, content },
    ...{ createdBy: actor.staffId, at: deps.now() },
  });
  const { how } = signing.signature;
  write.record({ entity: 'consent', id, after: { ...consent, how, contentHash } });
  return { id };
}

/** What was on the screen or on the paper; a form that was edited meanwhile still knows its earlier words. */
async function shownVersion({ db }: Write, { form, textSha256 }: Signing): Promise<FormVersion> {
  const shown = (await listVersions(db, form)).find(({ sha256 }) => sha256 === textSha256);
  if (!shown)
    throw new AppError(
      'not_found',
      'These words are not a form of this clinic. Open the form again, then sign.',
    );
  return shown;
}

/** Two desks, or two clicks: the same words are signed once a day unless the first was withdrawn. */
async function refuseSecond({ db }: Write, signing: Signing, signedOn: string): Promise<void> {
  const isSame = (await listConsents(db, signing.clientId)).some(
    (one) => one.textSha256 === signing.textSha256 && one.signedOn === signedOn && one.withdrawal === null,
  );
  if (isSame)
    throw new AppError(
      'changed_elsewhere',
      'This form has already been signed for that day, perhaps at another desk. Look at it under Consents; withdraw it first if it is wrong.',
    );
}

async function particulars({ db }: Write, signing: Signing): Promise<KeptConsent> {
  const client = await findClient(db, signing.clientId);
  if (!client) throw new AppError('not_found', 'This client is not in the list any more.');
  const clinic = await findClinic(db);
  const practitioner = await findStaffMember(db, signing.practitionerId);
  if (!clinic || !practitioner?.isActive) throw fieldError('practitionerId', 'Choose who explained it.');
  const { name, address, phone, paper } = clinic;
  return {
    clinic: { name, address, phone },
    client: { name: fullName(client), birthDate: client.birthDate },
    practitioner: practitioner.name,
    answers: signing.answers,
    signature: signing.signature,
    signedLocal: signing.signedLocal,
    paper,
  };
}

function unanswered(missing: Readonly<Record<string, string>>): AppError {
  const [first = ''] = Object.values(missing);
  const fields = Object.fromEntries(Object.entries(missing).map(([id, said]) => [`answers.${id}`, said]));
  return new AppError('bad_input', first, { fields });
}

const fieldError = (field: string, sentence: string) =>
  new AppError('bad_input', sentence, { fields: { [field]: sentence } });
