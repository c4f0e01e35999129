import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/**
 * Sheets of several kinds, also before there was a session, and in place of an earlier one. Which translations the owner
 * has approved. A given sheet stays as it was given: it is moved, not changed.
 */
export const sheets: Migration = {
  version: 130,
  name: 'sheets of every kind, and approved translations',
  up(database: Database) {
    database.exec(`
      create table handouts_of_any_kind (
        id text primary key,
        client_id text not null references clients (id),
        treatment_id text references treatments (id),
        replaces_id text references handouts_of_any_kind (id),
        kind text not null check (kind in ('before', 'aftercare', 'next', 'expect')),
        template_version integer not null,
        edit_version integer not null default 0,
        language text not null,
        paper text not null check (paper in ('A4', 'Letter')),
        content text not null,
        given_how text not null check (given_how in ('printed', 'pdf', 'shown', 'emailed')),
        given_by text not null references staff (id),
        given_at integer not null,
        check (kind <> 'aftercare' or treatment_id is not null)
      ) strict;
      insert into handouts_of_any_kind
        (id, client_id, treatment_id, kind, template_version, language, paper, content, given_how, given_by, given_at)
        select id, client_id, treatment_id, kind, template_version, language, paper, content, given_how, given_by, given_at
        from handouts;
      drop table handouts;
      alter table handouts_of_any_kind rename to handouts;
      create index handouts_by_treatment on handouts (treatment_id);
      create index handouts_by_client on handouts (client_id, given_at);
      create index handouts_by_replaced on handouts (replaces_id) where replaces_id is not null;
      create trigger handouts_are_never_changed before update on handouts begin
        select raise(abort, 'handout_is_kept_as_given');
      end;
      create trigger handouts_are_never_deleted before delete on handouts begin
        select raise(abort, 'handout_is_kept_as_given');
      end;

      -- Approved as the words were then: later words of that language want a new approval.
      create table sheet_languages (
        language text primary key,
        approved_by text not null references staff (id),
        approved_at integer not null,
        text_version integer not null
      ) strict, without rowid;
    `);
  },
};
