/** Tables of the front desk: clients, visits, who is waited for, what was handed out, what is in the cupboard. */
import type { Generated } from 'kysely';
import type {
  AppointmentId,
  ClientId,
  DayNoteId,
  HandoutId,
  ImportId,
  LotId,
  PlanId,
  ProductId,
  RecallId,
  RoomId,
  ServiceId,
  StaffId,
  TreatmentId,
  WaitlistId,
} from '../../../../shared/ids.ts';
import type { ProductKind, ToldHow } from '../../../../shared/schemas/products.ts';
import type { Flag, Instant } from './cells.ts';

export interface DeskTables {
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
}
