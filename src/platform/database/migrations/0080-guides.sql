-- Reason: what a session is led by. Programmes change the plans of their sessions; a pair chooses what to begin the next one with; each
-- person keeps questions nobody else reads; and links worth reading are collected, never fetched.

create table programme_agendas (
  organisation_id uuid not null,
  programme_id uuid not null,
  kind text not null check (kind in ('chemistry', 'first', 'regular', 'short', 'check-in', 'closing')),
  -- Parts in order; words that are still the product's own are null, so that they can be said in every language.
  parts jsonb not null,
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id, kind)
);
select build_wall('programme_agendas');
grant select, insert, update, delete on programme_agendas to upstream_app;

create table pair_agenda_items (
  organisation_id uuid not null,
  item_id uuid not null,
  pair_id uuid not null,
  -- The session it is meant for; null means the next one after it was added.
  session_id uuid,
  -- Either a part of a topic's guide or words of their own, never both. Own words are sealed: they belong to the pair.
  topic_id uuid,
  part text check (part in ('open', 'deeper', 'together', 'homework')),
  own_sealed bytea,
  key_wrap bytea,
  -- A question back to the leader.
  back boolean not null default false,
  side text not null check (side in ('mentor', 'mentee')),
  added_at timestamptz not null,
  -- Removing can be undone, so the row stays.
  removed_at timestamptz,
  primary key (organisation_id, item_id),
  check ((own_sealed is null) = (topic_id is not null and part is not null)),
  check ((own_sealed is null) = (key_wrap is null)),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index pair_agenda_items_by_pair on pair_agenda_items (organisation_id, pair_id, added_at);
-- Two who choose the same starter at once choose it once.
create unique index pair_agenda_items_once on pair_agenda_items (organisation_id, pair_id, topic_id, part)
  where removed_at is null and topic_id is not null;
select build_wall('pair_agenda_items');
grant select, insert, update, delete on pair_agenda_items to upstream_app;

create table own_questions (
  organisation_id uuid not null,
  question_id uuid not null,
  pair_id uuid not null,
  -- The only one who ever reads it.
  person_id uuid not null,
  sealed bytea not null,
  key_wrap bytea not null,
  created_at timestamptz not null,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index own_questions_by_person on own_questions (organisation_id, pair_id, person_id, created_at);
select build_wall('own_questions');
grant select, insert, delete on own_questions to upstream_app;

create table resources (
  organisation_id uuid not null,
  resource_id uuid not null,
  -- The pair it was added in; null when a coordinator added it.
  pair_id uuid,
  person_id uuid,
  title text not null check (length(title) between 1 and 120),
  -- Stored and shown, never opened by the product.
  address text check (address ~ '^https?://' and length(address) <= 2000),
  note text not null check (length(note) <= 600),
  topic_id uuid,
  -- pair: only the two see it; offered: a coordinator may share it; shared: everybody of the organisation sees it.
  state text not null check (state in ('pair', 'offered', 'shared', 'removed')),
  added_at timestamptz not null,
  decided_at timestamptz,
  primary key (organisation_id, resource_id),
  check (address is not null or note <> '')
);
create index resources_by_state on resources (organisation_id, state, added_at);
create index resources_by_pair on resources (organisation_id, pair_id, added_at);
select build_wall('resources');
grant select, insert, update, delete on resources to upstream_app;
