-- Reason: whoever is asked first says when the first hour would suit, so that the other one chooses among times that suit both. Where the
-- programme puts a short call before the decision, a yes to the call is kept apart from the yes to the match.

create table offered_times (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 15 and 180),
  -- The zone of whoever offered it.
  time_zone text not null,
  offered_at timestamptz not null,
  primary key (organisation_id, pair_id, side, starts_at),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('offered_times');
grant select, insert, delete on offered_times to upstream_app;

create table call_answers (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  answered_at timestamptz not null,
  primary key (organisation_id, pair_id, side),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('call_answers');
grant select, insert on call_answers to upstream_app;

-- Whoever said yes may still say no while the other one has not answered.
grant update on pair_answers to upstream_app;
