import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * What the clinic has in stock, which client had which lot, and what happened after a session. Signed records stay as
 * they are: their lots are only listed beside them, so that a recall finds them too.
 */
export const lotsAndEvents: Migration = {
  version: 100,
  name: 'products and lots, lots of every session, adverse events',
  up(database: Database) {
    database.exec(stockTables);
    database.exec(recordColumns);
    database.exec(lotsOfSessions);
    database.exec(recallTables);
    database.exec(eventTable);
    // The kinds are the code's: a new one must not mean a new table.
    database.exec(`
      create table clinic_edits_of_any_kind (
        kind text not null,
        key text not null,
        content text,
        reason text not null,
        edited_by text not null references staff (id),
        edited_at integer not null,
        version integer not null,
        primary key (kind, key)
      ) strict, without rowid;
      insert into clinic_edits_of_any_kind select kind, key, content, reason, edited_by, edited_at, version from clinic_edits;
      drop table clinic_edits;
      alter table clinic_edits_of_any_kind rename to clinic_edits;
    `);
  },
};

const stockTables = `
  create table products (
    id text primary key,
    kind text not null check (kind in ('cartridge', 'roller', 'stamp', 'topical', 'anaesthetic')),
    name text not null check (name <> ''),
    supplier text not null default '',
    needle_millimetres real check (needle_millimetres > 0 and needle_millimetres <= 5),
    strength_percent real check (strength_percent between 0 and 100),
    -- May be on the skin while it is needled; who said so and why is in the audit.
    is_approved_during integer not null default 0 check (is_approved_during in (0, 1)),
    is_active integer not null default 1 check (is_active in (0, 1)),
    version integer not null default 1,
    created_by text not null references staff (id),
    created_at integer not null
  ) strict;

  create table product_lots (
    id text primary key,
    product_id text not null references products (id),
    lot_number text not null check (lot_number <> ''),
    expires_on text not null check (length(expires_on) = 10),
    received_on text not null check (length(received_on) = 10),
    units_received integer not null check (units_received between 1 and 100000),
    units_used integer not null default 0 check (units_used >= 0),
    units_taken_out integer not null default 0 check (units_taken_out >= 0),
    version integer not null default 1,
    created_by text not null references staff (id),
    created_at integer not null,
    unique (product_id, lot_number),
    check (units_used + units_taken_out <= units_received)
  ) strict;
  create index product_lots_by_number on product_lots (lot_number);
`;

const recordColumns = `
  alter table treatments add column is_radio_frequency integer not null default 0 check (is_radio_frequency in (0, 1));
  alter table treatments add column device_serial text not null default '';
  alter table treatments add column device_needle_millimetres real;
  alter table treatments add column rf_energy_millijoules real;
  alter table treatments add column rf_pulse_milliseconds real;
  alter table treatments add column lot_id text references product_lots (id);
  alter table treatments add column unit_serial text not null default '';
  alter table treatments add column anaesthetic_on_at text not null default '';
  alter table treatments add column anaesthetic_off_at text not null default '';
  alter table treatments add column anaesthetic_lot_id text references product_lots (id);
  alter table treatments add column anaesthetic_lot_number text not null default '';
  alter table treatments add column anaesthetic_lot_expires_on text;
  alter table treatments add column supplies text not null default '[]';
  alter table treatment_zones add column direction text;
  alter table treatment_zones add column endpoint text check (endpoint in ('none', 'erythema', 'pinpoint_bleeding'));
`;

const lotsOfSessions = `
  -- One row for each lot of a signed record, written as it is signed: what a recall is traced by.
  create table treatment_lots (
    treatment_id text not null references treatments (id),
    position integer not null,
    use text not null check (use in ('needles', 'anaesthetic', 'before', 'during', 'after')),
    name text not null,
    lot_number text not null,
    expires_on text,
    serial text not null default '',
    lot_id text references product_lots (id),
    primary key (treatment_id, position)
  ) strict, without rowid;
  create index treatment_lots_by_number on treatment_lots (lot_number);
  -- One roller or cartridge is for one client once.
  create unique index treatment_lots_each_unit_once on treatment_lots (lot_number, serial)
    where serial <> '' and use = 'needles';

  insert into treatment_lots (treatment_id, position, use, name, lot_number, expires_on)
    select id, 0, 'needles', device_name, upper(replace(lot_number, ' ', '')), lot_expires_on
    from treatments where status = 'completed' and trim(lot_number) <> '';

  create trigger signed_lots_are_never_added before insert on treatment_lots
    when (select status from treatments where id = new.treatment_id) = 'completed' begin
    select raise(abort, 'record_signed');
  end;
  create trigger signed_lots_are_never_changed before update on treatment_lots
    when (select status from treatments where id = old.treatment_id) = 'completed' begin
    select raise(abort, 'record_signed');
  end;
  create trigger signed_lots_are_never_deleted before delete on treatment_lots
    when (select status from treatments where id = old.treatment_id) = 'completed' begin
    select raise(abort, 'record_signed');
  end;
`;

const recallTables = `
  create table lot_recalls (
    id text primary key,
    lot_number text not null unique,
    reason text not null,
    opened_by text not null references staff (id),
    opened_at integer not null
  ) strict;

  -- Whoever has a row has been told.
  create table lot_recall_told (
    recall_id text not null references lot_recalls (id),
    client_id text not null references clients (id),
    told_on text not null check (length(told_on) = 10),
    how text not null check (how in ('phone', 'message', 'letter', 'in_person')),
    note text not null default '',
    told_by text not null references staff (id),
    at integer not null,
    primary key (recall_id, client_id)
  ) strict, without rowid;
  create index lot_recall_told_by_client on lot_recall_told (client_id);
`;

const eventTable = `
  create table adverse_events (
    id text primary key,
    client_id text not null references clients (id),
    treatment_id text not null references treatments (id),
    kind text not null,
    severity text not null check (severity in ('mild', 'moderate', 'serious')),
    onset_on text not null check (length(onset_on) = 10),
    seen text not null,
    done text not null default '',
    follow_up_on text check (length(follow_up_on) = 10),
    outcome text not null check (outcome in ('open', 'settled', 'settled_with_marks', 'referred')),
    ended_on text check (length(ended_on) = 10),
    maker_told_on text check (length(maker_told_on) = 10),
    maker_reference text not null default '',
    authority_told_on text check (length(authority_told_on) = 10),
    authority_reference text not null default '',
    version integer not null default 1,
    created_by text not null references staff (id),
    created_at integer not null,
    updated_at integer not null,
    check ((outcome = 'open') = (ended_on is null))
  ) strict;
  create index adverse_events_by_client on adverse_events (client_id);
  create index adverse_events_by_treatment on adverse_events (treatment_id);
  -- An event happened: it is corrected or ended, never taken away.
  create trigger adverse_events_are_never_deleted before delete on adverse_events begin
    select raise(abort, 'record_signed');
  end;
`;
