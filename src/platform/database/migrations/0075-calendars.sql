-- Reason: a pair's hours live in the calendars of its two people. What these calendars answer, when people are busy there, and who may
-- read along by a private address is kept here; never what else stands in somebody's calendar.

create table session_attendances (
  organisation_id uuid not null,
  session_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  answer text not null check (answer in ('accepted', 'tentative', 'declined')),
  -- The number of the invitation that was answered: an answer to an older one no longer counts.
  sequence integer not null,
  -- Asked for another time instead of plainly declining.
  asks_other_time boolean not null default false,
  answered_at timestamptz not null,
  primary key (organisation_id, session_id, side),
  foreign key (organisation_id, session_id) references pair_sessions (organisation_id, session_id) on delete cascade
);
select build_wall('session_attendances');
grant select, insert, update, delete on session_attendances to upstream_app;

-- The address a person's calendar reads their sessions from. Only the digest is kept; one address a person.
create table calendar_feeds (
  organisation_id uuid not null,
  person_id uuid not null,
  token_digest text not null,
  created_at timestamptz not null,
  primary key (organisation_id, person_id),
  unique (organisation_id, token_digest)
);
select build_wall('calendar_feeds');
grant select, insert, update, delete on calendar_feeds to upstream_app;

-- A calendar somebody has connected, so that suggested times do not meet what is in it. Where it is and how it opens is sealed.
create table calendar_connections (
  organisation_id uuid not null,
  person_id uuid not null,
  key_wrap bytea not null,
  sealed_access bytea not null,
  state text not null check (state in ('new', 'working', 'failing')),
  problem text,
  read_at timestamptz,
  connected_at timestamptz not null,
  primary key (organisation_id, person_id)
);
select build_wall('calendar_connections');
grant select, insert, update, delete on calendar_connections to upstream_app;

-- When somebody is busy in the weeks to come; from and to are all that is kept of an event.
create table busy_times (
  organisation_id uuid not null,
  person_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (organisation_id, person_id, from_at, to_at),
  check (to_at > from_at)
);
select build_wall('busy_times');
grant select, insert, delete on busy_times to upstream_app;

-- Days on which no session is suggested: somebody's leave, or a public holiday of a whole programme.
create table days_off (
  organisation_id uuid not null,
  days_off_id uuid not null,
  person_id uuid,
  programme_id uuid,
  first_day date not null,
  last_day date not null,
  created_at timestamptz not null,
  primary key (organisation_id, days_off_id),
  check (last_day >= first_day),
  check ((person_id is null) <> (programme_id is null))
);
create index days_off_by_person on days_off (organisation_id, person_id, last_day) where person_id is not null;
create index days_off_by_programme on days_off (organisation_id, programme_id, last_day) where programme_id is not null;
select build_wall('days_off');
grant select, insert, delete on days_off to upstream_app;
