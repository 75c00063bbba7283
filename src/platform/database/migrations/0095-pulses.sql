-- Reason: one honest answer now and then. That somebody has answered and what was answered stand apart and nothing joins them: no person, no
-- time and no order in the answers. Ids of answers are random, not in order of time like all others.

create table pulse_rounds (
  organisation_id uuid not null,
  round_id uuid not null,
  programme_id uuid not null,
  week integer not null,
  opens_on date not null,
  closes_on date not null,
  primary key (organisation_id, round_id),
  unique (organisation_id, programme_id, week),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
select build_wall('pulse_rounds');
grant select, insert on pulse_rounds to upstream_app;

create table pulse_marks (
  organisation_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, round_id, person_id),
  foreign key (organisation_id, round_id) references pulse_rounds (organisation_id, round_id)
);
select build_wall('pulse_marks');
grant select, insert, delete on pulse_marks to upstream_app;

create table pulse_answers (
  organisation_id uuid not null,
  answer_id uuid not null,
  round_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  worth smallint not null check (worth between 1 and 5),
  speak smallint not null check (speak between 1 and 5),
  heard smallint not null check (heard between 1 and 5),
  primary key (organisation_id, answer_id),
  foreign key (organisation_id, round_id) references pulse_rounds (organisation_id, round_id)
);
create index pulse_answers_by_round on pulse_answers (organisation_id, round_id);
select build_wall('pulse_answers');
grant select, insert, delete on pulse_answers to upstream_app;
