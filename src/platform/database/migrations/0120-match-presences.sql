-- Reason: two coordinators at one table should know of each other. Who looks at the match of a programme is kept for minutes, so that the
-- other can be told "Ines is looking at this too", and is then forgotten; nothing about how long or how often anybody looked remains.

create table match_presences (
  organisation_id uuid not null,
  programme_id uuid not null,
  account_id uuid not null,
  seen_at timestamptz not null,
  primary key (organisation_id, programme_id, account_id)
);
select build_wall('match_presences');
grant select, insert, update, delete on match_presences to upstream_app;
