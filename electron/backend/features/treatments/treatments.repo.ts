/** Treatment records as rows. A signed one is only read: the database's triggers refuse everything else. */
import type { Kysely, Selectable } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { ZoneId } from '../../../../shared/clinical/zones.ts';
import type { AppointmentId, ClientId, PlanId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Supply } from '../../../../shared/schemas/treatmentSupplies.ts';
import type { TreatedZone, TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';

export interface Treatment {
  readonly id: TreatmentId;
  readonly clientId: ClientId;
  readonly appointmentId: AppointmentId | null;
  readonly planId: PlanId | null;
  readonly sessionNumber: number | null;
  readonly fields: TreatmentFields;
  readonly isSigned: boolean;
  readonly signedBy: StaffId | null;
  readonly signedAt: number | null;
  readonly contentHash: string | null;
  readonly version: number;
}

type Row = Selectable<Schema['treatments']>;

const fieldsOf = (row: Row, zones: TreatedZone[]): TreatmentFields => ({
  practitionerId: row.practitioner_id,
  performedOn: row.performed_on,
  endedLocal: row.ended_local ?? '',
  indication: row.indication as IndicationId | '', // only ids of the list are ever written
  zones,
  deviceKind: row.is_radio_frequency === 1 ? 'radio_frequency' : row.device_kind,
  deviceName: row.device_name,
  deviceSerial: row.device_serial,
  deviceNeedleMillimetres: row.device_needle_millimetres,
  rfEnergyMillijoules: row.rf_energy_millijoules,
  rfPulseMilliseconds: row.rf_pulse_milliseconds,
  lotId: row.lot_id,
  lotNumber: row.lot_number,
  lotExpiresOn: row.lot_expires_on ?? '',
  unitSerial: row.unit_serial,
  isSingleUseConfirmed: row.is_single_use_confirmed === 1,
  anaesthetic: row.anaesthetic,
  anaestheticPercent: row.anaesthetic_percent,
  anaestheticMinutes: row.anaesthetic_minutes,
  anaestheticOnAt: row.anaesthetic_on_at,
  anaestheticOffAt: row.anaesthetic_off_at,
  anaestheticLotId: row.anaesthetic_lot_id,
  anaestheticLotNumber: row.anaesthetic_lot_number,
  anaestheticLotExpiresOn: row.anaesthetic_lot_expires_on ?? '',
  endpoint: row.endpoint,
  reaction: row.reaction,
  isReactionUnhealed: row.is_reaction_unhealed === 1,
  pain: row.pain,
  supplies: JSON.parse(row.supplies) as Supply[], // only updateDraft writes it
  topicals: row.topicals,
  notes: row.notes,
});

/** The columns for what the form holds. */
function columnsOf(fields: TreatmentFields) {
  return {
    practitioner_id: fields.practitionerId,
    performed_on: fields.performedOn,
    ended_local: fields.endedLocal || null,
    indication: fields.indication,
    device_kind: fields.deviceKind === 'radio_frequency' ? null : fields.deviceKind,
    is_radio_frequency: fields.deviceKind === 'radio_frequency' ? (1 as const) : (0 as const),
    device_name: fields.deviceName,
    device_serial: fields.deviceSerial,
    device_needle_millimetres: fields.deviceNeedleMillimetres,
    rf_energy_millijoules: fields.rfEnergyMillijoules,
    rf_pulse_milliseconds: fields.rfPulseMilliseconds,
    lot_id: fields.lotId,
    unit_serial: fields.unitSerial,
    lot_number: fields.lotNumber,
    lot_expires_on: fields.lotExpiresOn || null,
    is_single_use_confirmed: fields.isSingleUseConfirmed ? (1 as const) : (0 as const),
    anaesthetic: fields.anaesthetic,
    anaesthetic_percent: fields.anaestheticPercent,
    anaesthetic_minutes: fields.anaestheticMinutes,
    anaesthetic_on_at: fields.anaestheticOnAt,
    anaesthetic_off_at: fields.anaestheticOffAt,
    anaesthetic_lot_id: fields.anaestheticLotId,
    anaesthetic_lot_number: fields.anaestheticLotNumber,
    anaesthetic_lot_expires_on: fields.anaestheticLotExpiresOn || null,
    endpoint: fields.endpoint,
    reaction: fields.reaction,
    is_reaction_unhealed: fields.isReactionUnhealed ? (1 as const) : (0 as const),
    pain: fields.pain,
    supplies: JSON.stringify(fields.supplies),
    topicals: fields.topicals,
    notes: fields.notes,
  };
}

async function zonesOf(db: Kysely<Schema>, id: TreatmentId): Promise<TreatedZone[]> {
  const rows = await db
    .selectFrom('treatment_zones')
    .selectAll()
    .where('treatment_id', '=', id)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    zone: row.zone as ZoneId, // only ids of the list are ever written
    needleMillimetres: row.needle_millimetres,
    passes: row.passes,
    direction: row.direction,
    endpoint: row.endpoint,
  }));
}

async function toTreatment(db: Kysely<Schema>, row: Row): Promise<Treatment> {
  return {
    id: row.id,
    clientId: row.client_id,
    appointmentId: row.appointment_id,
    planId: row.plan_id,
    sessionNumber: row.session_number,
    fields: fieldsOf(row, await zonesOf(db, row.id)),
    isSigned: row.status === 'completed',
    signedBy: row.signed_by,
    signedAt: row.signed_at,
    contentHash: row.content_hash,
    version: row.version,
  };
}

export async function findTreatment(db: Kysely<Schema>, id: TreatmentId): Promise<Treatment | undefined> {
  const row = await db.selectFrom('treatments').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toTreatment(db, row);
}

export async function findTreatmentOfAppointment(
  db: Kysely<Schema>,
  appointmentId: AppointmentId,
): Promise<TreatmentId | undefined> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('appointment_id', '=', appointmentId)
    .executeTakeFirst();
  return row?.id;
}

/** The client's draft that belongs to no visit, if she has one. */
export async function findLooseDraft(
  db: Kysely<Schema>,
  clientId: ClientId,
): Promise<TreatmentId | undefined> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('client_id', '=', clientId)
    .where('status', '=', 'in-progress')
    .where('appointment_id', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

/** The client's last signed session: for `indication` where there is one, else of any kind. */
export async function findLastSigned(
  db: Kysely<Schema>,
  key: { readonly clientId: ClientId; readonly indication: string },
): Promise<Treatment | undefined> {
  const row = await db
    .selectFrom('treatments')
    .selectAll()
    .where('client_id', '=', key.clientId)
    .where('status', '=', 'completed')
    .orderBy((order) => order('indication', '=', key.indication), 'desc')
    .orderBy('performed_on', 'desc')
    .orderBy('signed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toTreatment(db, row);
}

/** All sessions of a client, newest first. */
export async function listTreatments(db: Kysely<Schema>, clientId: ClientId): Promise<Treatment[]> {
  const rows = await db
    .selectFrom('treatments')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('performed_on', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return Promise.all(rows.map((row) => toTreatment(db, row)));
}

export interface NewTreatment {
  readonly id: TreatmentId;
  readonly clientId: ClientId;
  readonly appointmentId: AppointmentId | null;
  readonly planId: PlanId | null;
  readonly practitionerId: StaffId;
  readonly performedOn: string;
  readonly indication: string;
  /** 'HH:MM'; absent where nobody has noted it at the visit. */
  readonly anaestheticOnAt?: string;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertTreatment(db: Kysely<Schema>, treatment: NewTreatment): Promise<void> {
  await db
    .insertInto('treatments')
    .values({
      id: treatment.id,
      client_id: treatment.clientId,
      appointment_id: treatment.appointmentId,
      plan_id: treatment.planId,
      practitioner_id: treatment.practitionerId,
      performed_on: treatment.performedOn,
      indication: treatment.indication,
      anaesthetic_on_at: treatment.anaestheticOnAt ?? '',
      status: 'in-progress',
      created_by: treatment.createdBy,
      created_at: treatment.at,
      updated_at: treatment.at,
    })
    .execute();
}

export interface DraftKey {
  readonly id: TreatmentId;
  readonly version: number;
  readonly at: number;
}

/** @returns false when the version is no longer the one that was read; nothing is written then */
export async function updateDraft(
  db: Kysely<Schema>,
  key: DraftKey,
  fields: TreatmentFields,
): Promise<boolean> {
  const updated = await db
    .updateTable('treatments')
    .set({ ...columnsOf(fields), version: key.version + 1, updated_at: key.at })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .where('status', '=', 'in-progress')
    .returning('id')
    .executeTakeFirst();
  if (!updated) return false;
  await db.deleteFrom('treatment_zones').where('treatment_id', '=', key.id).execute();
  if (fields.zones.length > 0)
    await db
      .insertInto('treatment_zones')
      .values(
        fields.zones.map((row, position) => ({
          treatment_id: key.id,
          zone: row.zone,
          needle_millimetres: row.needleMillimetres,
          passes: row.passes,
          direction: row.direction,
          endpoint: row.endpoint,
          position,
        })),
      )
      .execute();
  return true;
}

export interface Signature {
  readonly planId: PlanId;
  readonly sessionNumber: number;
  readonly endedLocal: string;
  readonly signedBy: StaffId;
  readonly signedAt: number;
  readonly contentHash: string;
}

/** From here on nothing of the record changes. @returns false when the version is not the one that was read */
export async function writeSignature(
  db: Kysely<Schema>,
  key: Pick<DraftKey, 'id' | 'version'>,
  signature: Signature,
): Promise<boolean> {
  const updated = await db
    .updateTable('treatments')
    .set({
      plan_id: signature.planId,
      session_number: signature.sessionNumber,
      ended_local: signature.endedLocal,
      status: 'completed',
      signed_by: signature.signedBy,
      signed_at: signature.signedAt,
      content_hash: signature.contentHash,
      version: key.version + 1,
      updated_at: signature.signedAt,
    })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .where('status', '=', 'in-progress')
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Takes a draft away that was started by mistake. */
export async function removeDraft(db: Kysely<Schema>, id: TreatmentId): Promise<void> {
  await db.deleteFrom('treatment_zones').where('treatment_id', '=', id).execute();
  await db.deleteFrom('treatments').where('id', '=', id).execute();
}
