-- Reason: a pair ends well. Each of the two looks back alone, page by page; what they write is sealed, what they rate is counted, and what is
-- handed on is handed on only by them.

create table start_ratings (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  topic text not null check (length(topic) between 1 and 200),
  rating smallint not null check (rating between 1 and 5),
  rated_at timestamptz not null,
  primary key (organisation_id, pair_id, side, topic),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('start_ratings');
grant select, insert, update, delete on start_ratings to upstream_app;

create table pair_closings (
  organisation_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  -- planned: as agreed, or because the purpose is met; early: the pair had ended before.
  kind text not null check (kind in ('planned', 'early')),
  opened_at timestamptz not null,
  -- When both are asked to look back; nothing: the last hour is still ahead.
  asked_at timestamptz,
  -- Closed by then at the latest, whether both have answered or not.
  closes_at timestamptz,
  closed_at timestamptz,
  primary key (organisation_id, pair_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index pair_closings_by_programme on pair_closings (organisation_id, programme_id, closed_at);
create index pair_closings_open on pair_closings (organisation_id, closes_at) where closed_at is null;
select build_wall('pair_closings');
grant select, insert, update, delete on pair_closings to upstream_app;

create table reflections (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  goal_state text check (goal_state in ('reached', 'moving', 'let-go')),
  -- One key for what this person wrote; deleting it erases the words below.
  key_wrap bytea,
  commitment bytea,
  thanks bytea,
  thanks_delivered_at timestamptz,
  -- The exact words the organisation may quote, and since when; taken back at any time.
  quote text check (length(quote) between 1 and 600),
  quote_allowed_at timestamptz,
  next_step text check (next_step in ('touch', 'mentor-again', 'become-mentor', 'not-now')),
  ambassador boolean,
  -- Pages that were saved, so that Back and a break lose nothing.
  steps text[] not null default '{}',
  finished_at timestamptz,
  primary key (organisation_id, pair_id, side),
  foreign key (organisation_id, pair_id) references pair_closings (organisation_id, pair_id) on delete cascade
);
select build_wall('reflections');
grant select, insert, update, delete on reflections to upstream_app;

create table reflection_ratings (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  topic text not null check (length(topic) between 1 and 200),
  now smallint not null check (now between 1 and 5),
  -- Where the same person would put the start, judged today.
  start_now smallint not null check (start_now between 1 and 5),
  primary key (organisation_id, pair_id, side, topic),
  foreign key (organisation_id, pair_id) references pair_closings (organisation_id, pair_id) on delete cascade
);
select build_wall('reflection_ratings');
grant select, insert, update, delete on reflection_ratings to upstream_app;

create table follow_ups (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  months smallint not null check (months in (3, 12)),
  asked_at timestamptz not null,
  still_using text check (still_using in ('often', 'sometimes', 'hardly')),
  in_touch boolean,
  answered_on date,
  primary key (organisation_id, pair_id, side, months),
  foreign key (organisation_id, pair_id) references pair_closings (organisation_id, pair_id) on delete cascade
);
select build_wall('follow_ups');
grant select, insert, update, delete on follow_ups to upstream_app;
