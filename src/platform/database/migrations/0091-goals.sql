-- Reason: a pair says what it works on, and what each has learned from the other. The words are the pair's own and stand here sealed with
-- the key of its shared notes; which objective a goal serves and how far it is may be counted.

create table pair_goals (
  organisation_id uuid not null,
  goal_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  whose text not null check (whose in ('mentor', 'mentee', 'both')),
  -- One of the programme's objectives.
  objective text not null check (length(objective) <= 60),
  state text not null check (state in ('not-started', 'moving', 'reached', 'let-go')),
  -- Own judgement on five points, where they say it.
  rated_start smallint check (rated_start between 1 and 5),
  rated_now smallint check (rated_now between 1 and 5),
  -- First day of the month it is meant for.
  due_month date,
  sealed bytea not null,
  written_by text not null check (written_by in ('mentor', 'mentee')),
  written_at timestamptz not null,
  changed_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, goal_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index pair_goals_by_pair on pair_goals (organisation_id, pair_id, written_at);
create index pair_goals_by_programme on pair_goals (organisation_id, programme_id);
select build_wall('pair_goals');
grant select, insert, update, delete on pair_goals to upstream_app;

create table ledger_lines (
  organisation_id uuid not null,
  line_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  kind text not null check (kind in ('learned', 'shared')),
  session_id uuid,
  sealed bytea not null,
  written_at timestamptz not null,
  primary key (organisation_id, line_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade,
  foreign key (organisation_id, session_id) references pair_sessions (organisation_id, session_id) on delete cascade
);
create index ledger_lines_by_pair on ledger_lines (organisation_id, pair_id, written_at);
select build_wall('ledger_lines');
grant select, insert, delete on ledger_lines to upstream_app;
