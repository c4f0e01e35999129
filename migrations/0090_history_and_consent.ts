import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * What a client reacts to, what was asked and seen at each visit, and what she consented to in which words. Checks, texts,
 * consents and withdrawals are only ever added: the triggers hold that for every door, also for the app's own connection.
 */
export const historyAndConsent: Migration = {
  version: 90,
  name: 'allergies, patch tests, checks at each visit and consents',
  up(database: Database) {
    database.exec(historyTables);
    database.exec(consentTables);
    for (const table of ['visit_checks', 'consent_forms', 'consent_texts', 'consents', 'consent_withdrawals'])
      for (const change of ['update', 'delete'])
        database.exec(`
          create trigger ${table}_keep_every_row_on_${change} before ${change} on ${table} begin
            select raise(abort, 'record_signed');
          end;
        `);
  },
};

const historyTables = `
  create table allergies (
    id text primary key,
    client_id text not null references clients (id),
    substance text not null check (substance <> ''),
    reaction text not null default '',
    severity text check (severity in ('mild', 'moderate', 'severe')),
    withdrawn_at integer,
    version integer not null default 1,
    created_by text not null references staff (id),
    created_at integer not null,
    updated_at integer not null
  ) strict;
  create index allergies_by_client on allergies (client_id);

  create table patch_tests (
    id text primary key,
    client_id text not null references clients (id),
    product text not null check (product <> ''),
    lot text not null default '',
    site text not null default '',
    applied_on text not null check (length(applied_on) = 10),
    applied_by text not null references staff (id),
    read_on text check (length(read_on) = 10),
    read_by text references staff (id),
    result text check (result in ('negative', 'positive')),
    reaction text not null default '',
    withdrawn_at integer,
    version integer not null default 1,
    created_by text not null references staff (id),
    created_at integer not null,
    updated_at integer not null,
    check ((result is null) = (read_on is null)),
    check ((result is null) = (read_by is null)),
    check (read_on is null or read_on >= applied_on)
  ) strict;
  create index patch_tests_by_client on patch_tests (client_id);

  -- Products that the clinic tests before it uses them. No source says how soon or how long: both days are its own.
  create table patch_test_rules (
    id text primary key,
    product text not null check (product <> ''),
    read_after_days integer check (read_after_days between 0 and 30),
    valid_days integer check (valid_days between 1 and 3650),
    is_active integer not null default 1 check (is_active in (0, 1)),
    version integer not null default 1,
    created_at integer not null
  ) strict;

  -- What was asked and seen on the day of a session. Each row lists the alerts as they were read.
  create table visit_checks (
    id text primary key,
    client_id text not null references clients (id),
    on_date text not null check (length(on_date) = 10),
    kind text not null check (kind in ('alerts_seen', 'nothing_new', 'something_new')),
    since_date text check (length(since_date) = 10),
    alerts text not null default '[]',
    made_by text not null references staff (id),
    made_at integer not null
  ) strict;
  create index visit_checks_by_client on visit_checks (client_id, on_date);
`;

const consentTables = `
  -- Only what the clinic changed; the highest version is in force. Without content: as shipped, or out of use.
  create table consent_forms (
    form text not null,
    version integer not null,
    content text,
    reason text not null,
    edited_by text not null references staff (id),
    edited_at integer not null,
    primary key (form, version)
  ) strict, without rowid;

  -- The words that were shown, kept once however many sign them.
  create table consent_texts (
    sha256 text primary key check (length(sha256) = 64),
    content text not null
  ) strict;

  create table consents (
    id text primary key,
    client_id text not null references clients (id),
    form text not null,
    form_version integer not null,
    text_sha256 text not null references consent_texts (sha256),
    grants text not null,
    signed_how text not null check (signed_how in ('drawn', 'typed', 'paper')),
    signed_on text not null check (length(signed_on) = 10),
    valid_until text check (length(valid_until) = 10),
    content text not null,
    content_hash text not null,
    practitioner_id text not null references staff (id),
    created_by text not null references staff (id),
    created_at integer not null
  ) strict;
  create index consents_by_client on consents (client_id, signed_on);

  create table consent_withdrawals (
    consent_id text primary key references consents (id),
    withdrawn_on text not null check (length(withdrawn_on) = 10),
    is_mistake integer not null check (is_mistake in (0, 1)),
    reason text not null check (reason <> ''),
    recorded_by text not null references staff (id),
    recorded_at integer not null
  ) strict;
`;
