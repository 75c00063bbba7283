-- Reason: what has served its purpose is not kept. A nightly job deletes ended sessions and links, which nothing could delete before.

grant delete on sessions to upstream_app;
grant delete on mailed_links to upstream_app;

-- How often one machine answered a survey on one day, so that nobody can fill it alone. A digest that changes with the survey and the
-- day, no time of day, and gone after the night: it says nothing about who answered what.
create table survey_floods (
  organisation_id uuid not null,
  digest text not null,
  day date not null,
  answers integer not null,
  primary key (organisation_id, digest)
);
select build_wall('survey_floods');
grant select, insert, update, delete on survey_floods to upstream_app;
