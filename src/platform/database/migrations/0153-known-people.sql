-- Reason: a match counts for more between people who do not know each other yet. Whoever takes part may say whom they already work with or
-- know well. Private: a match run reads of it bare pairs that do not say who named whom, and the person who wrote it reads their own list.

create table enrolment_known_people (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, enrolment_id, person_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade
);
select build_wall('enrolment_known_people');
grant select, insert, delete on enrolment_known_people to upstream_app;

-- People are asked only what counts in the programme: its rules say so here. A programme without a row asks what the starting rules count.
alter table enrolment_settings alter column short_percent drop not null;
alter table enrolment_settings add column asks_known boolean not null default true;
