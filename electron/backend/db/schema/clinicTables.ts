/** Tables of the clinic itself: its people, hours and choices, and what was done in it. */
import type { Generated } from 'kysely';
import type { AbsenceId, ClientId, ImportId, RoomId, ServiceId, StaffId } from '../../../../shared/ids.ts';
import type { Role } from '../../../../shared/roles.ts';
import type { Flag, Instant } from './cells.ts';

export interface ClinicTables {
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
  protocols: {
    indication: string;
    content: string;
    reason: string;
    edited_by: StaffId;
    edited_at: Instant;
    version: Generated<number>;
  };
  recall_rules: {
    id: number;
    reaction_check: 'every_session' | 'first_or_unhealed' | 'never';
    days_on_time: number;
    days_until_next_try: Generated<number>;
    version: number;
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
}
