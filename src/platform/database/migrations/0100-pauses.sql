-- Reason: a pair may pause, start again or end at any time, and nobody has to say why. A change waits half a minute before it takes effect,
-- so that it can be taken back before anybody hears of it; from then on nothing says which of the two asked.

create table pair_changes (
  organisation_id uuid not null,
  change_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  kind text not null check (kind in ('pause', 'restart', 'end')),
  -- Forgotten the moment the change takes effect.
  asked_by text check (asked_by in ('mentor', 'mentee', 'programme')),
  -- Why an end was asked for by the programme; the two are never shown it.
  cause text check (cause in ('left', 'chain', 'other')),
  -- First day after a pause; nothing: until somebody says so.
  until_on date,
  -- Optional and kept with the pair only until the change takes effect; then it becomes a number in a total.
  reason text check (reason in ('time', 'topic', 'fit', 'role', 'other')),
  asked_at timestamptz not null,
  takes_effect_at timestamptz not null,
  settled_at timestamptz,
  -- asked: can be taken back; in-force: a pause that holds; done: an end or restart that took effect; over: a pause that has ended.
  state text not null check (state in ('asked', 'in-force', 'done', 'over', 'undone')),
  primary key (organisation_id, change_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
-- One open wish a side; nobody is refused because the other one has just asked for something, since the refusal would tell.
create unique index pair_changes_asked_once on pair_changes (organisation_id, pair_id, asked_by) where state = 'asked';
create unique index pair_changes_one_pause on pair_changes (organisation_id, pair_id) where state = 'in-force';
create index pair_changes_by_programme on pair_changes (organisation_id, programme_id, state);
select build_wall('pair_changes');
grant select, insert, update, delete on pair_changes to upstream_app;

-- Why people end early, as totals: no pair, no person, no day.
create table leave_reasons (
  organisation_id uuid not null,
  programme_id uuid not null,
  reason text not null check (reason in ('time', 'topic', 'fit', 'role', 'other')),
  number integer not null check (number > 0),
  primary key (organisation_id, programme_id, reason),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id) on delete cascade
);
select build_wall('leave_reasons');
grant select, insert, update, delete on leave_reasons to upstream_app;

-- A pair that now breaks a rule may stay, if somebody says why with their name; the same rule is then not flagged again.
alter table pairs add column kept_rule text check (kept_rule in ('chain', 'left'));
alter table pairs add column kept_reason text check (length(kept_reason) between 1 and 600);
alter table pairs add column kept_by uuid;
alter table pairs add column kept_at timestamptz;
