/** Tables of the clinical record: sessions and what came of them, photos, scores, health, consents. */
import type { Generated } from 'kysely';
import type { Direction, Endpoint } from '../../../../shared/clinical/devices.ts';
import type {
  AdverseEventId,
  AllergyId,
  AppointmentId,
  ClientId,
  ConditionId,
  ConsentId,
  LotId,
  PatchTestId,
  PhotoId,
  PlanId,
  ScoreId,
  StaffId,
  TreatmentId,
} from '../../../../shared/ids.ts';
import type { EventFields } from '../../../../shared/schemas/adverseEvents.ts';
import type { UsedLot } from '../../../../shared/schemas/treatmentSupplies.ts';
import type { Flag, Instant } from './cells.ts';

export interface RecordTables {
  treatments: {
    id: TreatmentId;
    client_id: ClientId;
    appointment_id: AppointmentId | null;
    plan_id: PlanId | null;
    session_number: number | null;
    practitioner_id: StaffId;
    performed_on: string;
    ended_local: string | null;
    indication: Generated<string>;
    device_kind: 'roller' | 'stamp' | 'pen' | null;
    device_name: Generated<string>;
    lot_number: Generated<string>;
    lot_expires_on: string | null;
    is_single_use_confirmed: Generated<Flag>;
    is_radio_frequency: Generated<Flag>;
    device_serial: Generated<string>;
    device_needle_millimetres: number | null;
    rf_energy_millijoules: number | null;
    rf_pulse_milliseconds: number | null;
    lot_id: LotId | null;
    unit_serial: Generated<string>;
    anaesthetic_on_at: Generated<string>;
    anaesthetic_off_at: Generated<string>;
    anaesthetic_lot_id: LotId | null;
    anaesthetic_lot_number: Generated<string>;
    anaesthetic_lot_expires_on: string | null;
    supplies: Generated<string>;
    anaesthetic: Generated<string>;
    anaesthetic_percent: number | null;
    anaesthetic_minutes: number | null;
    endpoint: 'none' | 'erythema' | 'pinpoint_bleeding' | null;
    reaction: Generated<string>;
    is_reaction_unhealed: Generated<Flag>;
    pain: number | null;
    topicals: Generated<string>;
    notes: Generated<string>;
    status: 'in-progress' | 'completed';
    signed_by: StaffId | null;
    signed_at: Instant | null;
    content_hash: string | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  treatment_zones: {
    treatment_id: TreatmentId;
    zone: string;
    needle_millimetres: number;
    passes: number;
    position: number;
    direction: Direction | null;
    endpoint: Endpoint | null;
  };
  treatment_lots: {
    treatment_id: TreatmentId;
    position: number;
    use: UsedLot['use'];
    name: string;
    lot_number: string;
    expires_on: string | null;
    serial: Generated<string>;
    lot_id: LotId | null;
  };
  adverse_events: {
    id: AdverseEventId;
    client_id: ClientId;
    treatment_id: TreatmentId;
    kind: string;
    severity: EventFields['severity'];
    onset_on: string;
    seen: string;
    done: Generated<string>;
    follow_up_on: string | null;
    outcome: EventFields['outcome'];
    ended_on: string | null;
    maker_told_on: string | null;
    maker_reference: Generated<string>;
    authority_told_on: string | null;
    authority_reference: Generated<string>;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  treatment_addenda: {
    id: string;
    treatment_id: TreatmentId;
    content: string;
    created_by: StaffId;
    created_at: Instant;
  };
  photos: {
    id: PhotoId;
    client_id: ClientId;
    hash: string;
    width: number;
    height: number;
    bytes: number;
    original_hash: string;
    original_name: string;
    taken_on: string;
    view: string | null;
    zone: string | null;
    treatment_id: TreatmentId | null;
    note: Generated<string>;
    consent_reason: string | null;
    error_reason: string | null;
    error_by: StaffId | null;
    error_at: Instant | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  photo_views: {
    key: string;
    name: string;
    hint: string;
    is_used: Flag;
    edited_by: StaffId;
    edited_at: Instant;
    version: number;
  };
  score_scales: {
    scale: string;
    is_used: Flag;
    edited_by: StaffId;
    edited_at: Instant;
    version: number;
  };
  scores: {
    id: ScoreId;
    client_id: ClientId;
    scale: string;
    scale_version: number;
    place: string;
    assessor: 'practitioner' | 'client';
    value: number;
    parts: string | null;
    on_date: string;
    treatment_id: TreatmentId | null;
    note: Generated<string>;
    replaces: ScoreId | null;
    error_reason: string | null;
    error_by: StaffId | null;
    error_at: Instant | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
  };
  conditions: {
    id: ConditionId;
    client_id: ClientId;
    contraindication: string;
    variant: string | null;
    on_date: string | null;
    note: Generated<string>;
    settled_on: string | null;
    signed_off_on: string | null;
    signed_off_by: StaffId | null;
    prescriber: Generated<string>;
    sign_off_reason: Generated<string>;
    withdrawn_at: Instant | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  allergies: {
    id: AllergyId;
    client_id: ClientId;
    substance: string;
    reaction: Generated<string>;
    severity: 'mild' | 'moderate' | 'severe' | null;
    withdrawn_at: Instant | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  patch_tests: {
    id: PatchTestId;
    client_id: ClientId;
    product: string;
    lot: Generated<string>;
    site: Generated<string>;
    applied_on: string;
    applied_by: StaffId;
    read_on: string | null;
    read_by: StaffId | null;
    result: 'negative' | 'positive' | null;
    reaction: Generated<string>;
    withdrawn_at: Instant | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  patch_test_rules: {
    id: string;
    product: string;
    read_after_days: number | null;
    valid_days: number | null;
    is_active: Generated<Flag>;
    version: Generated<number>;
    created_at: Instant;
  };
  visit_checks: {
    id: string;
    client_id: ClientId;
    on_date: string;
    kind: 'alerts_seen' | 'nothing_new' | 'something_new';
    since_date: string | null;
    alerts: Generated<string>;
    made_by: StaffId;
    made_at: Instant;
  };
  consent_forms: {
    form: string;
    version: number;
    content: string | null;
    reason: string;
    edited_by: StaffId;
    edited_at: Instant;
  };
  consent_texts: { sha256: string; content: string };
  consents: {
    id: ConsentId;
    client_id: ClientId;
    form: string;
    form_version: number;
    text_sha256: string;
    grants: string;
    signed_how: 'drawn' | 'typed' | 'paper';
    signed_on: string;
    valid_until: string | null;
    content: string;
    content_hash: string;
    practitioner_id: StaffId;
    created_by: StaffId;
    created_at: Instant;
  };
  consent_withdrawals: {
    consent_id: ConsentId;
    withdrawn_on: string;
    is_mistake: Flag;
    reason: string;
    recorded_by: StaffId;
    recorded_at: Instant;
  };
}
