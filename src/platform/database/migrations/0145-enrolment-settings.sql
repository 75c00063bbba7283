-- Reason: one number says how much more must be wanted than offered before a topic counts as short, for Today and for the people of a programme
-- alike. The people come first, so it is kept with them; a programme without a row has the standard.

create table enrolment_settings (
  organisation_id uuid not null,
  programme_id uuid not null,
  short_percent integer not null check (short_percent between 0 and 200),
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id)
);
select build_wall('enrolment_settings');
grant select, insert, update on enrolment_settings to upstream_app;
