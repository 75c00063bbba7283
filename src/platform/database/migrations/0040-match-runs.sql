-- Reason: a match run is a calculation somebody may have to defend years later. Its input, rules, seed, result and proof are kept
-- together and never changed once written. What a coordinator then wants otherwise is a draft: a list of edits that only grows.

create table match_rules (
  organisation_id uuid not null,
  programme_id uuid not null,
  rules jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id)
);
select build_wall('match_rules');
grant select, insert, update on match_rules to upstream_app;

create table match_runs (
  organisation_id uuid not null,
  run_id uuid not null,
  programme_id uuid not null,
  number integer not null,
  -- A trial answers "what if"; it is a run like any other and can be adopted.
  purpose text not null check (purpose in ('proposal', 'trial')),
  -- The run it is compared with: the one on the table when it was asked for.
  base_run_id uuid,
  author_account_id uuid,
  state text not null check (state in ('queued', 'solving', 'done', 'failed', 'cancelled')),
  -- Locks, forbids, holds and rule changes in force when it was asked for, and what a trial tries.
  asked jsonb not null,
  -- The people as they were. Written once, when work begins, so a run that is started again solves the same problem.
  input jsonb,
  input_sha256 text,
  rules jsonb,
  -- The day the people stood like this: leavers and clock changes are judged by it.
  as_of date,
  seed integer not null,
  summary jsonb,
  certificate jsonb,
  stats jsonb,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, run_id),
  unique (organisation_id, programme_id, number)
);
select build_wall('match_runs');
grant select, insert, update on match_runs to upstream_app;

-- Apart from the run, because it changes twice a second while the run itself never does. `wish` is how a person speaks to the worker.
create table match_run_progress (
  organisation_id uuid not null,
  run_id uuid not null,
  phase text not null,
  pairs integer not null default 0,
  done_per_mille integer not null default 0,
  wish text not null default 'none' check (wish in ('none', 'use-now', 'cancel')),
  changed_at timestamptz not null,
  primary key (organisation_id, run_id)
);
select build_wall('match_run_progress');
grant select, insert, update, delete on match_run_progress to upstream_app;

create table match_run_pairs (
  organisation_id uuid not null,
  run_id uuid not null,
  mentor_id uuid not null,
  mentee_id uuid not null,
  score integer not null,
  terms jsonb not null,
  flags text[] not null default '{}',
  -- Topics, evidence, rules checked and the best other partners.
  detail jsonb not null,
  primary key (organisation_id, run_id, mentor_id, mentee_id)
);
select build_wall('match_run_pairs');
grant select, insert on match_run_pairs to upstream_app;

create table match_run_unmatched (
  organisation_id uuid not null,
  run_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  person_id uuid not null,
  detail jsonb not null,
  primary key (organisation_id, run_id, side, person_id)
);
select build_wall('match_run_unmatched');
grant select, insert on match_run_unmatched to upstream_app;

create table match_drafts (
  organisation_id uuid not null,
  draft_id uuid not null,
  programme_id uuid not null,
  state text not null check (state in ('open', 'approved')),
  started_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  -- Why it was approved although pairs still wanted a look.
  approval_reason text,
  primary key (organisation_id, draft_id)
);
create unique index match_drafts_one_open on match_drafts (organisation_id, programme_id) where state = 'open';
create index match_drafts_by_programme on match_drafts (organisation_id, programme_id);
select build_wall('match_drafts');
grant select, insert, update on match_drafts to upstream_app;

-- Append-only: undo and redo are entries too, so the ledger tells everything and nothing is ever lost.
create table draft_edits (
  organisation_id uuid not null,
  draft_id uuid not null,
  number integer not null,
  account_id uuid,
  at timestamptz not null,
  edit jsonb not null,
  primary key (organisation_id, draft_id, number)
);
select build_wall('draft_edits');
grant select, insert on draft_edits to upstream_app;
