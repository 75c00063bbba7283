-- Reason: what two people write down belongs to them. Notes stand here only sealed, each with a data key of its own holder, so that
-- neither a copy of the database nor a backup opens them, and destroying the wrap of a key erases what it opened.

create table note_keys (
  organisation_id uuid not null,
  pair_id uuid not null,
  -- Whose notes the key opens: of both, or of one side alone.
  holder text not null check (holder in ('shared', 'mentor', 'mentee')),
  key_wrap bytea not null,
  made_at timestamptz not null,
  primary key (organisation_id, pair_id, holder),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('note_keys');
grant select, insert, delete on note_keys to upstream_app;

create table pair_notes (
  organisation_id uuid not null,
  note_id uuid not null,
  pair_id uuid not null,
  holder text not null check (holder in ('shared', 'mentor', 'mentee')),
  written_by text not null check (written_by in ('mentor', 'mentee')),
  -- action: what the leader does next; door: what is opened for the mentor. Both come from the log of a session.
  kind text not null check (kind in ('note', 'action', 'door')),
  session_id uuid,
  sealed bytea not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, note_id),
  check (holder = 'shared' or holder = written_by),
  foreign key (organisation_id, pair_id, holder) references note_keys (organisation_id, pair_id, holder) on delete cascade,
  foreign key (organisation_id, session_id) references pair_sessions (organisation_id, session_id) on delete cascade
);
create index pair_notes_by_pair on pair_notes (organisation_id, pair_id, written_at);
select build_wall('pair_notes');
grant select, insert, update, delete on pair_notes to upstream_app;

-- A link somebody followed from the outbox in the receiver's place. It opens no notes and no private answers.
alter table mailed_links add column stand_in boolean not null default false;
