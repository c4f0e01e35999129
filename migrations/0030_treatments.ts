import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Plans, treatment records, the follow-ups that come of them and the handouts given.
 * A signed record is never changed: the triggers hold that for every door, also for the app's own connection.
 */
export const treatmentTables: Migration = {
  version: 30,
  name: 'plans, treatments, follow-ups and handouts',
  up(database: Database) {
    database.exec(`
      -- Only what the clinic changed; what is not here is as shipped in shared/clinical.
      create table protocols (
        indication text primary key,
        content text not null,
        reason text not null,
        edited_by text not null references staff (id),
        edited_at integer not null,
        version integer not null default 1
      ) strict;

      create table plans (
        id text primary key,
        client_id text not null references clients (id),
        indication text not null,
        planned_count integer check (planned_count between 1 and 24),
        status text not null check (status in ('active', 'completed', 'revoked')),
        note text not null default '',
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null
      ) strict;
      create index plans_by_client on plans (client_id);

      create table treatments (
        id text primary key,
        client_id text not null references clients (id),
        appointment_id text unique references appointments (id),
        plan_id text references plans (id),
        session_number integer,
        practitioner_id text not null references staff (id),
        performed_on text not null check (length(performed_on) = 10),
        ended_local text check (length(ended_local) = 16),
        indication text not null default '',
        device_kind text check (device_kind in ('roller', 'stamp', 'pen')),
        device_name text not null default '',
        lot_number text not null default '',
        lot_expires_on text,
        is_single_use_confirmed integer not null default 0 check (is_single_use_confirmed in (0, 1)),
        anaesthetic text not null default '',
        anaesthetic_percent real,
        anaesthetic_minutes integer,
        endpoint text check (endpoint in ('none', 'erythema', 'pinpoint_bleeding')),
        reaction text not null default '',
        is_reaction_unhealed integer not null default 0 check (is_reaction_unhealed in (0, 1)),
        pain integer check (pain between 0 and 10),
        topicals text not null default '',
        notes text not null default '',
        status text not null check (status in ('in-progress', 'completed')),
        signed_by text references staff (id),
        signed_at integer,
        content_hash text,
        version integer not null default 1,
        created_by text not null references staff (id),
        created_at integer not null,
        updated_at integer not null,
        check ((status = 'completed') = (signed_at is not null))
      ) strict;
      create index treatments_by_client on treatments (client_id, performed_on);

      create table treatment_zones (
        treatment_id text not null references treatments (id),
        zone text not null,
        needle_millimetres real not null check (needle_millimetres > 0 and needle_millimetres <= 5),
        passes integer not null check (passes between 1 and 60),
        position integer not null,
        primary key (treatment_id, zone)
      ) strict, without rowid;

      create table treatment_addenda (
        id text primary key,
        treatment_id text not null references treatments (id),
        content text not null,
        created_by text not null references staff (id),
        created_at integer not null
      ) strict;
      create index treatment_addenda_by_treatment on treatment_addenda (treatment_id);

      create trigger signed_treatment_is_never_changed before update on treatments when old.status = 'completed' begin
        select raise(abort, 'record_signed');
      end;
      create trigger signed_treatment_is_never_deleted before delete on treatments when old.status = 'completed' begin
        select raise(abort, 'record_signed');
      end;
      create trigger signed_zones_are_never_added before insert on treatment_zones
        when (select status from treatments where id = new.treatment_id) = 'completed' begin
        select raise(abort, 'record_signed');
      end;
      create trigger signed_zones_are_never_changed before update on treatment_zones
        when (select status from treatments where id = old.treatment_id) = 'completed' begin
        select raise(abort, 'record_signed');
      end;
      create trigger signed_zones_are_never_deleted before delete on treatment_zones
        when (select status from treatments where id = old.treatment_id) = 'completed' begin
        select raise(abort, 'record_signed');
      end;
      create trigger addenda_are_never_changed before update on treatment_addenda begin
        select raise(abort, 'record_signed');
      end;
      create trigger addenda_are_never_deleted before delete on treatment_addenda begin
        select raise(abort, 'record_signed');
      end;

      -- One row for each reason to come back. Kept as each write happens, so that the recall list is a range read.
      create table follow_ups (
        id text primary key,
        client_id text not null references clients (id),
        treatment_id text not null unique references treatments (id),
        plan_id text references plans (id),
        window text not null,
        earliest text,
        ideal_from text,
        late_after text,
        status text not null check (status in ('due', 'booked', 'done', 'closed')),
        appointment_id text references appointments (id),
        closed_reason text,
        updated_at integer not null
      ) strict;
      create index follow_ups_by_client on follow_ups (client_id);
      create index follow_ups_due on follow_ups (ideal_from) where status = 'due';

      create table handouts (
        id text primary key,
        client_id text not null references clients (id),
        treatment_id text not null references treatments (id),
        kind text not null check (kind in ('aftercare')),
        template_version integer not null,
        language text not null,
        paper text not null check (paper in ('A4', 'Letter')),
        content text not null,
        given_how text not null check (given_how in ('printed', 'pdf', 'shown')),
        given_by text not null references staff (id),
        given_at integer not null
      ) strict;
      create index handouts_by_treatment on handouts (treatment_id);
      create trigger handouts_are_never_changed before update on handouts begin
        select raise(abort, 'handout_is_kept_as_given');
      end;
      create trigger handouts_are_never_deleted before delete on handouts begin
        select raise(abort, 'handout_is_kept_as_given');
      end;
    `);
  },
};
