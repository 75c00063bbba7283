-- Reason: a programme may let likeness or difference of working style count a little. Then, and only then, people are asked to describe themselves in
-- five lines, each of which they may skip. A row exists only while its consent does; of what it says a match run keeps nothing once it is done.

create table enrolment_styles (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  openness smallint check (openness between 0 and 100),
  conscientiousness smallint check (conscientiousness between 0 and 100),
  extraversion smallint check (extraversion between 0 and 100),
  agreeableness smallint check (agreeableness between 0 and 100),
  neuroticism smallint check (neuroticism between 0 and 100),
  consented_at timestamptz not null,
  primary key (organisation_id, enrolment_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade
);
select build_wall('enrolment_styles');
grant select, insert, delete on enrolment_styles to upstream_app;

alter table enrolment_settings add column asks_style boolean not null default false;
