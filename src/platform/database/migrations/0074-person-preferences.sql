-- Reason: language is a matter of each person, not of the organisation: pages behind their links and mails to them speak the one they chose.

create table person_preferences (
  organisation_id uuid not null,
  person_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  changed_at timestamptz not null,
  primary key (organisation_id, person_id)
);
select build_wall('person_preferences');
grant select, insert, update, delete on person_preferences to upstream_app;
