-- Reason: pairs meet. A session is one planned hour of one pair, stored as an instant and the zone it was planned in, so that a series
-- stays at nine o'clock over a change of the clocks. What each side says afterwards is kept apart and never merged.

create table session_series (
  organisation_id uuid not null,
  series_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  -- For calendars: one uid for life, a number that rises with every change.
  uid text not null,
  sequence integer not null default 0,
  first_starts_at timestamptz not null,
  time_zone text not null,
  minutes integer not null check (minutes between 15 and 180),
  -- RFC 5545 without the end, such as FREQ=WEEKLY;INTERVAL=2.
  rule text not null,
  until_at timestamptz not null,
  state text not null check (state in ('running', 'ended')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, series_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index session_series_by_pair on session_series (organisation_id, pair_id);
select build_wall('session_series');
grant select, insert, update, delete on session_series to upstream_app;

create table pair_sessions (
  organisation_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  series_id uuid,
  -- When the series meant it to be, before anybody moved it.
  slot_at timestamptz,
  kind text not null check (kind in ('chemistry', 'first', 'regular', 'short', 'check-in', 'closing')),
  uid text not null,
  sequence integer not null default 0,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  place text check (length(place) <= 300),
  state text not null check (state in ('booked', 'held', 'cancelled', 'not-held')),
  cancelled_by text check (cancelled_by in ('mentor', 'mentee', 'programme')),
  moves integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, session_id),
  check (ends_at > starts_at),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade,
  foreign key (organisation_id, series_id) references session_series (organisation_id, series_id) on delete cascade
);
-- The wall against booking the same hour twice, whoever presses at the same moment.
create unique index pair_sessions_once on pair_sessions (organisation_id, pair_id, starts_at) where state = 'booked';
create index pair_sessions_by_pair on pair_sessions (organisation_id, pair_id, starts_at);
create index pair_sessions_by_programme on pair_sessions (organisation_id, programme_id, starts_at);
select build_wall('pair_sessions');
grant select, insert, update, delete on pair_sessions to upstream_app;

-- What happened to a session and through whom: the ground of "who cancels", which is read by side and never by person.
create table session_events (
  organisation_id uuid not null,
  event_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  kind text not null check (kind in ('booked', 'moved', 'cancelled', 'held', 'not-held')),
  caused_by text not null check (caused_by in ('mentor', 'mentee', 'programme')),
  from_at timestamptz,
  to_at timestamptz,
  at timestamptz not null,
  primary key (organisation_id, event_id),
  foreign key (organisation_id, session_id) references pair_sessions (organisation_id, session_id) on delete cascade
);
create index session_events_by_pair on session_events (organisation_id, pair_id, at);
select build_wall('session_events');
grant select, insert, delete on session_events to upstream_app;

create table session_answers (
  organisation_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  happened text not null check (happened in ('met', 'moved', 'not')),
  -- Who did most of the teaching: 1 mentor almost all, 3 about even, 5 leader almost all. Private until both have answered or two days are over.
  balance smallint check (balance between 1 and 5),
  answered_at timestamptz not null,
  primary key (organisation_id, session_id, side),
  foreign key (organisation_id, session_id) references pair_sessions (organisation_id, session_id) on delete cascade
);
create index session_answers_by_pair on session_answers (organisation_id, pair_id);
select build_wall('session_answers');
grant select, insert, update, delete on session_answers to upstream_app;
