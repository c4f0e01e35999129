import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Opening hours, rooms, services and the appointment book.
 * A booked time holds its practitioner, its room and its client: one row in `appointment_holds` for each, so that one
 * guard covers all three. The guard looks back no further than the longest appointment allowed (720 minutes), which
 * keeps its cost the same after ten years of bookings.
 */
export const appointmentTables: Migration = {
  version: 20,
  name: 'opening hours, rooms, services and appointments',
  up(database: Database) {
    database.exec(`
      create table rooms (
        id text primary key,
        name text not null,
        is_active integer not null default 1 check (is_active in (0, 1)),
        position integer not null default 0,
        version integer not null default 1
      ) strict;

      create table services (
        id text primary key,
        name text not null,
        kind text not null check (kind in ('consultation', 'treatment', 'review')),
        duration_minutes integer not null check (duration_minutes between 5 and 720),
        buffer_minutes integer not null default 0 check (buffer_minutes between 0 and 120),
        is_active integer not null default 1 check (is_active in (0, 1)),
        position integer not null default 0,
        version integer not null default 1
      ) strict;

      -- staff_id null: the clinic's opening hours. Otherwise the shift of one person, which replaces them for her.
      create table availability_hours (
        id text primary key,
        staff_id text references staff (id),
        weekday integer not null check (weekday between 1 and 7),
        start_minute integer not null check (start_minute between 0 and 1439),
        end_minute integer not null check (end_minute between 1 and 1440 and end_minute > start_minute)
      ) strict;

      -- staff_id null: the whole clinic is closed.
      create table availability_absences (
        id text primary key,
        staff_id text references staff (id),
        starts_local text not null check (length(starts_local) = 16),
        ends_local text not null check (length(ends_local) = 16 and ends_local > starts_local),
        reason text not null
      ) strict;
      create index availability_absences_by_end on availability_absences (ends_local);

      create table appointments (
        id text primary key,
        client_id text not null references clients (id),
        service_id text not null references services (id),
        practitioner_id text not null references staff (id),
        room_id text references rooms (id),
        starts_local text not null check (length(starts_local) = 16),
        time_zone text not null,
        duration_minutes integer not null check (duration_minutes between 5 and 720),
        starts_at integer not null,
        ends_at integer not null,
        status text not null check (status in
          ('booked', 'arrived', 'checked-in', 'fulfilled', 'cancelled', 'noshow', 'entered-in-error')),
        confirmed_at integer,
        arrived_at integer,
        treatment_started_at integer,
        finished_at integer,
        cancel_reason text,
        cancel_note text not null default '',
        note text not null default '',
        override_reason text,
        plan_id text,
        session_number integer,
        next_visit_decision text check (next_visit_decision in ('booked', 'recall', 'course_finished')),
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        updated_at integer not null,
        check (ends_at > starts_at)
      ) strict;
      create index appointments_by_start on appointments (starts_at);
      create index appointments_by_client on appointments (client_id, starts_at);

      create table appointment_holds (
        appointment_id text not null references appointments (id),
        resource text not null,
        starts_at integer not null,
        ends_at integer not null,
        is_live integer not null check (is_live in (0, 1)),
        primary key (appointment_id, resource),
        check (ends_at > starts_at and ends_at - starts_at <= 43200000)
      ) strict, without rowid;
      create index appointment_holds_live on appointment_holds (resource, starts_at, ends_at) where is_live = 1;

      create trigger appointment_holds_no_overlap_insert before insert on appointment_holds when new.is_live = 1 begin
        select raise(abort, 'hold_overlaps') where exists (
          select 1 from appointment_holds where is_live = 1 and resource = new.resource
          and starts_at < new.ends_at and starts_at > new.starts_at - 43200000 and ends_at > new.starts_at);
      end;
      create trigger appointment_holds_no_overlap_update before update on appointment_holds when new.is_live = 1 begin
        select raise(abort, 'hold_overlaps') where exists (
          select 1 from appointment_holds where is_live = 1 and resource = new.resource
          and appointment_id <> new.appointment_id
          and starts_at < new.ends_at and starts_at > new.starts_at - 43200000 and ends_at > new.starts_at);
      end;
    `);
  },
};
