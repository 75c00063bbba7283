-- Reason: a programme is one business need and one set of rules. Its design is a row per answered question, so that two people
-- may answer different questions at once and so that what was agreed at launch stays beside what was changed after it.

create table programmes (
  organisation_id uuid not null,
  programme_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  starting_point text not null,
  state text not null check (state in ('designing', 'approved', 'open', 'launched', 'closed')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  launched_at timestamptz,
  primary key (organisation_id, programme_id),
  unique (organisation_id, name)
);
select build_wall('programmes');
grant select, insert, update on programmes to upstream_app;

create table programme_answers (
  organisation_id uuid not null,
  programme_id uuid not null,
  question text not null,
  answer jsonb not null,
  -- Null while it is only what the starting point suggests and nobody has said yes to it.
  answered_at timestamptz,
  answered_by uuid,
  -- What stood here at launch. A later answer that differs is shown as changed after launch, everywhere.
  locked_answer jsonb,
  primary key (organisation_id, programme_id, question),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
select build_wall('programme_answers');
grant select, insert, update on programme_answers to upstream_app;

-- The brief as it was sent, so that a yes is a yes to these words and not to later ones.
create table programme_briefs (
  organisation_id uuid not null,
  brief_id uuid not null,
  programme_id uuid not null,
  sponsor_name text not null,
  sponsor_address text not null,
  content jsonb not null,
  sent_at timestamptz not null,
  decided_at timestamptz,
  decision text check (decision in ('approved', 'commented')),
  initials text,
  comment text,
  primary key (organisation_id, brief_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id),
  check ((decision is null) = (decided_at is null))
);
create index programme_briefs_by_programme on programme_briefs (organisation_id, programme_id, sent_at);
select build_wall('programme_briefs');
grant select, insert, update on programme_briefs to upstream_app;

-- Launching against the readiness check: who took it on, why, and which reasons stood then.
create table readiness_overrides (
  organisation_id uuid not null,
  override_id uuid not null,
  programme_id uuid not null,
  named text not null,
  reason text not null,
  against text[] not null,
  at timestamptz not null,
  by_account uuid,
  primary key (organisation_id, override_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
create index readiness_overrides_by_programme on readiness_overrides (organisation_id, programme_id, at);
select build_wall('readiness_overrides');
grant select, insert on readiness_overrides to upstream_app;
