-- Reason: mentors of one programme meet among themselves now and then. A date, who means to come, and who was there; never what was said.

create table circles (
  organisation_id uuid not null,
  circle_id uuid not null,
  programme_id uuid not null,
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 15 and 480),
  -- Neutral: no place that says what a pair works on.
  place text not null check (length(place) between 1 and 200),
  plan text not null check (length(plan) between 1 and 1000),
  -- When the coordinator said who was there; nothing: not said yet.
  attendance_at timestamptz,
  primary key (organisation_id, circle_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id) on delete cascade
);
create index circles_by_programme on circles (organisation_id, programme_id, starts_at);
select build_wall('circles');
grant select, insert, update, delete on circles to upstream_app;

create table circle_answers (
  organisation_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  -- What the mentor said; nothing: not a word. A no is shown to the mentor alone.
  comes boolean,
  attended boolean not null default false,
  primary key (organisation_id, circle_id, person_id),
  foreign key (organisation_id, circle_id) references circles (organisation_id, circle_id) on delete cascade
);
select build_wall('circle_answers');
grant select, insert, update, delete on circle_answers to upstream_app;
