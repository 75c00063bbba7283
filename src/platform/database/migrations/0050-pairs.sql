-- Reason: what follows an approved match run. A pair stands from approval on; people hear of it through an announcement, the mentor
-- first. What each side answers is kept apart, so that neither is ever shown the other's refusal.

create table announcements (
  organisation_id uuid not null,
  announcement_id uuid not null,
  programme_id uuid not null,
  pairs integer not null,
  -- Nothing leaves before; until then everything can be undone.
  leaves_at timestamptz not null,
  announced_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, announcement_id)
);
create index announcements_by_programme on announcements (organisation_id, programme_id, announced_at);
select build_wall('announcements');
grant select, insert, update on announcements to upstream_app;

create table pairs (
  organisation_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  run_id uuid not null,
  mentor_id uuid not null,
  mentee_id uuid not null,
  state text not null check (state in ('proposed', 'accepted', 'active', 'paused', 'closed', 'exited')),
  -- Facts both may know; never a score.
  why jsonb not null,
  announcement_id uuid,
  -- A rule the pair has come to break: flagged for the coordinator, decided by a person.
  broken_rule text check (broken_rule in ('chain', 'left')),
  flagged_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, pair_id),
  foreign key (organisation_id, announcement_id) references announcements (organisation_id, announcement_id)
);
create index pairs_by_programme on pairs (organisation_id, programme_id, state);
create index pairs_by_mentor on pairs (organisation_id, mentor_id);
create index pairs_by_mentee on pairs (organisation_id, mentee_id);
select build_wall('pairs');
grant select, insert, update, delete on pairs to upstream_app;

create table pair_answers (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  answer text not null check (answer in ('yes', 'no')),
  initials text,
  -- A category only: no free text is asked for, so none can hurt.
  reason text check (reason in ('time', 'topic', 'know', 'unsaid')),
  answered_at timestamptz not null,
  primary key (organisation_id, pair_id, side),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('pair_answers');
grant select, insert on pair_answers to upstream_app;
