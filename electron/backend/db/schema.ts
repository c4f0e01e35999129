/** The tables as Kysely sees them; the truth is in migrations/. Ids carry their brand, so that they cannot be mixed up. */
import type { Generated } from 'kysely';
import type { Direction, Endpoint } from '../../../shared/clinical/devices.ts';
import type {
  AbsenceId,
  AdverseEventId,
  AllergyId,
  AppointmentId,
  ClientId,
  ConditionId,
  ConsentId,
  DayNoteId,
  HandoutId,
  ImportId,
  LotId,
  PatchTestId,
  PhotoId,
  PlanId,
  ProductId,
  RecallId,
  RoomId,
  ScoreId,
  ServiceId,
  StaffId,
  TreatmentId,
  WaitlistId,
} from '../../../shared/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { EventFields } from '../../../shared/schemas/adverseEvents.ts';
import type { ProductKind, ToldHow } from '../../../shared/schemas/products.ts';
import type { UsedLot } from '../../../shared/schemas/treatmentSupplies.ts';

/** 0 or 1. */
type Flag = number;
/** Milliseconds since the epoch. */
type Instant = number;

export interface Schema {
  clinic: {
    id: number;
    name: string;
    address: string;
    phone: string;
    email: string;
    country: string;
    time_zone: string;
    paper: 'A4' | 'Letter';
    grid_minutes: number;
    idle_lock_minutes: number;
    is_demo: Generated<Flag>;
    version: Generated<number>;
    created_at: Instant;
  };
  clinic_logos: {
    sha256: string;
    png: Uint8Array;
    is_current: Flag;
    set_by: StaffId;
    set_at: Instant;
  };
  staff: {
    id: StaffId;
    name: string;
    role: Role;
    treats: Flag;
    colour: string;
    pin_hash: string;
    demo_pin: string | null;
    failed_tries: Generated<number>;
    last_failed_at: Instant | null;
    is_active: Generated<Flag>;
    position: Generated<number>;
    version: Generated<number>;
    created_at: Instant;
  };
  imports: {
    id: ImportId;
    file_name: string;
    file_hash: string;
    created_count: number;
    updated_count: number;
    skipped_count: number;
    summary: string;
    created_by: StaffId;
    created_at: Instant;
    undone_at: Instant | null;
  };
  clients: {
    row_number: Generated<number>;
    id: ClientId;
    given_name: string;
    family_name: string;
    birth_date: string | null;
    phone: string;
    phone_digits: string;
    email: string;
    address: string;
    language: string;
    fitzpatrick: number | null;
    alert: string;
    notes: string;
    may_contact: Flag;
    import_id: ImportId | null;
    archived_at: Instant | null;
    sort_name: string;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
  };
  client_search: { rowid: number; names: string; phone_endings: string; birth_date: string };
  audit: {
    sequence: number;
    at: Instant;
    staff_id: StaffId | null;
    desk: string;
    action: string;
    entity: string;
    entity_id: string;
    before: string | null;
    after: string | null;
    reason: string | null;
    previous_hash: string;
    hash: string;
  };
  rooms: {
    id: RoomId;
    name: string;
    is_active: Generated<Flag>;
    position: Generated<number>;
    version: Generated<number>;
  };
  services: {
    id: ServiceId;
    name: string;
    kind: 'consultation' | 'treatment' | 'review';
    duration_minutes: number;
    buffer_minutes: Generated<number>;
    is_active: Generated<Flag>;
    position: Generated<number>;
    version: Generated<number>;
  };
  availability_hours: {
    id: string;
    staff_id: StaffId | null;
    weekday: number;
    start_minute: number;
    end_minute: number;
  };
  availability_absences: {
    id: AbsenceId;
    staff_id: StaffId | null;
    starts_local: string;
    ends_local: string;
    reason: string;
  };
  appointments: {
    id: AppointmentId;
    client_id: ClientId;
    service_id: ServiceId;
    practitioner_id: StaffId;
    room_id: RoomId | null;
    starts_local: string;
    time_zone: string;
    duration_minutes: number;
    starts_at: Instant;
    ends_at: Instant;
    status: 'booked' | 'arrived' | 'checked-in' | 'fulfilled' | 'cancelled' | 'noshow' | 'entered-in-error';
    confirmed_at: Instant | null;
    arrived_at: Instant | null;
    numbing_started_at: Instant | null;
    treatment_started_at: Instant | null;
    finished_at: Instant | null;
    cancel_reason: string | null;
    cancel_note: Generated<string>;
    note: Generated<string>;
    override_reason: string | null;
    plan_id: PlanId | null;
    session_number: number | null;
    next_visit_decision: 'booked' | 'recall' | 'course_finished' | null;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  appointment_holds: {
    appointment_id: AppointmentId;
    resource: string;
    starts_at: Instant;
    ends_at: Instant;
    is_live: Flag;
  };
  protocols: {
    indication: string;
    content: string;
    reason: string;
    edited_by: StaffId;
    edited_at: Instant;
    version: Generated<number>;
  };
  plans: {
    id: PlanId;
    client_id: ClientId;
    indication: string;
    planned_count: number | null;
    status: 'active' | 'completed' | 'revoked';
    note: Generated<string>;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
  };
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
  products: {
    id: ProductId;
    kind: ProductKind;
    name: string;
    supplier: Generated<string>;
    needle_millimetres: number | null;
    strength_percent: number | null;
    is_approved_during: Generated<Flag>;
    is_active: Generated<Flag>;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
  };
  product_lots: {
    id: LotId;
    product_id: ProductId;
    lot_number: string;
    expires_on: string;
    received_on: string;
    units_received: number;
    units_used: Generated<number>;
    units_taken_out: Generated<number>;
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
  };
  lot_recalls: {
    id: RecallId;
    lot_number: string;
    reason: string;
    opened_by: StaffId;
    opened_at: Instant;
  };
  lot_recall_told: {
    recall_id: RecallId;
    client_id: ClientId;
    told_on: string;
    how: ToldHow;
    note: Generated<string>;
    told_by: StaffId;
    at: Instant;
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
  follow_ups: {
    id: string;
    client_id: ClientId;
    treatment_id: TreatmentId | null;
    visit_id: AppointmentId | null;
    kind: 'next_session' | 'review' | 'maintenance' | 'reaction_check' | 'unbooked';
    plan_id: PlanId | null;
    window: string;
    earliest: string | null;
    ideal_from: string | null;
    late_after: string | null;
    status: 'due' | 'booked' | 'done' | 'closed';
    appointment_id: AppointmentId | null;
    closed_reason: string | null;
    snoozed_until: string | null;
    updated_at: Instant;
  };
  contact_attempts: {
    id: string;
    follow_up_id: string;
    at: Instant;
    by: StaffId;
    how: 'phone' | 'text' | 'email' | 'letter' | 'in_person';
    outcome: 'no_answer' | 'left_message' | 'sent' | 'will_call_back' | 'booked_elsewhere' | 'does_not_want';
    note: Generated<string>;
  };
  paper_entries: {
    entity: 'visit' | 'treatment';
    entity_id: string;
    happened_local: string;
    typed_at: Instant;
    typed_by: StaffId;
  };
  recall_rules: {
    id: number;
    reaction_check: 'every_session' | 'first_or_unhealed' | 'never';
    days_on_time: number;
    days_until_next_try: Generated<number>;
    version: number;
  };
  day_notes: {
    id: DayNoteId;
    on_date: string;
    staff_id: StaffId | null;
    content: string;
    is_removed: Generated<Flag>;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
  };
  waitlist: {
    id: WaitlistId;
    client_id: ClientId;
    service_id: ServiceId;
    practitioner_ids: Generated<string>;
    weekdays: Generated<string>;
    from_minute: Generated<number>;
    to_minute: Generated<number>;
    until_date: string | null;
    note: Generated<string>;
    status: 'waiting' | 'placed' | 'withdrawn';
    version: Generated<number>;
    created_by: StaffId;
    created_at: Instant;
    updated_at: Instant;
  };
  handouts: {
    id: HandoutId;
    client_id: ClientId;
    treatment_id: TreatmentId | null;
    replaces_id: HandoutId | null;
    kind: 'before' | 'aftercare' | 'next' | 'expect';
    template_version: number;
    edit_version: Generated<number>;
    language: string;
    paper: 'A4' | 'Letter';
    content: string;
    given_how: 'printed' | 'pdf' | 'shown' | 'emailed';
    given_by: StaffId;
    given_at: Instant;
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
  retention_periods: {
    id: number;
    adult_years: number | null;
    minor_until_age: number | null;
    minor_until_age_if_17: number | null;
    reason: string;
    version: number;
  };
  retention_reviews: {
    id: string;
    client_id: ClientId;
    reviewed_at: Instant;
    reviewed_by: StaffId;
    /** Local date. */
    keep_until: string;
    reason: string;
  };
  sheet_languages: {
    language: string;
    approved_by: StaffId;
    approved_at: Instant;
    text_version: number;
  };
  clinic_edits: {
    kind: 'wait' | 'window_rule' | 'aftercare_line' | 'sheet_text' | 'treatment_limit';
    key: string;
    content: string | null;
    reason: string;
    edited_by: StaffId;
    edited_at: Instant;
    version: number;
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
