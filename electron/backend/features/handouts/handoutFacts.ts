/** Gathers what a sheet is made of from the clinic's records. */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import { localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import { fullName } from '../../../../shared/schemas/clients.ts';
import type { HandoutRequest } from '../../../../shared/schemas/handouts.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { healingLinesInForce } from '../aftercare/healingLinesInForce.ts';
import { findClient } from '../clients/clients.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { findCurrentLogo } from '../clinic/logo.repo.ts';
import { contraindicationsInForce } from '../conditions/rulesInForce.ts';
import { listPlans } from '../plans/plans.repo.ts';
import { getTreatment } from '../treatments/openDraft.ts';
import { findLastSigned, type Treatment } from '../treatments/treatments.repo.ts';
import { courseOf } from './courseFacts.ts';
import { findHandout } from './handouts.repo.ts';
import { nextOf } from './nextVisitOf.ts';
import type { SheetFacts } from './sheetFacts.ts';
import { textInForce } from './sheetText.ts';

export async function gatherFacts(deps: Deps, request: HandoutRequest) {
  const db = deps.database.kysely;
  const { kind, size } = request;
  const treatment = await treatmentOf(db, request);
  const clientId = treatment?.clientId ?? request.clientId;
  const clinic = await findClinic(db);
  const client = clientId && (await findClient(db, clientId));
  if (!clinic || !client) throw new AppError('not_found', 'This client is not in the list any more.');
  const indication = await indicationOf(db, { request, treatment, clientId: client.id });
  const lines = await healingLinesInForce(db);
  const language = request.language ?? client.language;
  const device = treatment?.fields.deviceKind ?? null;
  const facts: SheetFacts = {
    kind,
    text: await textInForce(db, { kind, language, device }, lines),
    print: { language, paper: request.paper ?? clinic.paper, size },
    clinic,
    logo: await findCurrentLogo(db),
    clientName: fullName(client),
    fitzpatrick: (client.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // the column holds 1 to 6
    givenOn: localDateOf(deps.now(), clinic.timeZone),
    replacesOn: await dayOfReplaced(db, request, { clientId: client.id, zone: clinic.timeZone }),
    indication,
    session: treatment && {
      performedOn: treatment.fields.performedOn,
      endedLocal: treatment.fields.endedLocal,
      treatedZones: treatment.fields.zones,
      deviceKind: treatment.fields.deviceKind,
    },
    course: indication && (await courseOf(db, { clientId: client.id, indication })),
    next: await nextOf(db, { request, treatment, clientId: client.id, now: deps.now() }),
    lines,
    waits: await contraindicationsInForce(db),
  };
  return { facts, clientId: client.id, email: client.email, treatmentId: treatment?.id ?? null };
}

/** The session that is asked about; for a sheet of a client, the last one that was signed. */
async function treatmentOf(db: Kysely<Schema>, request: HandoutRequest): Promise<Treatment | undefined> {
  const { kind, treatmentId, clientId } = request;
  if (treatmentId === undefined && kind !== 'aftercare')
    return clientId && (await findLastSigned(db, { clientId, indication: request.indication ?? '' }));
  if (treatmentId === undefined)
    throw new AppError(
      'not_found',
      'This sheet belongs to a session. Open the session and print from there.',
    );
  const treatment = await getTreatment(db, treatmentId);
  if (!treatment.isSigned || treatment.fields.indication === '')
    throw new AppError('record_incomplete', 'Sign the record first: the sheet takes its dates from it.');
  return treatment;
}

interface Asked {
  readonly request: HandoutRequest;
  readonly treatment: Treatment | undefined;
  readonly clientId: ClientId;
}

/** What is treated: as asked for, of the session, else of the client's running plan. */
async function indicationOf(
  db: Kysely<Schema>,
  { request, treatment, clientId }: Asked,
): Promise<IndicationId | undefined> {
  const known = request.indication ?? (treatment?.fields.indication || undefined);
  if (known) return known;
  const running = (await listPlans(db, clientId)).find((plan) => plan.status === 'active');
  if (running === undefined && request.kind === 'expect')
    throw new AppError(
      'record_incomplete',
      'Choose what is to be treated: the sheet says what is known of it.',
    );
  return running?.indication;
}

/** @throws AppError `not_found` where it was given to somebody else */
async function dayOfReplaced(
  db: Kysely<Schema>,
  { replaces }: HandoutRequest,
  { clientId, zone }: { readonly clientId: ClientId; readonly zone: string },
): Promise<string | undefined> {
  if (replaces === undefined) return undefined;
  const old = await findHandout(db, replaces);
  if (old?.clientId !== clientId)
    throw new AppError('not_found', 'The sheet to be replaced is not one of this client.');
  return localDateOf(old.givenAt, zone);
}
