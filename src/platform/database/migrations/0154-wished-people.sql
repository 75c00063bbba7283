-- Reason: somebody may say whom they would like to be paired with. It counts only where both said so: a wish from one side alone is read by nobody
-- but who wrote it, changes no result, and so nobody pays for not having one.

create table enrolment_wished_people (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, enrolment_id, person_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade
);
select build_wall('enrolment_wished_people');
grant select, insert, delete on enrolment_wished_people to upstream_app;

alter table enrolment_settings add column asks_wishes boolean not null default true;
