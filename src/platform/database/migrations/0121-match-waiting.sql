-- Reason: whoever a match leaves out waits for a place instead of being forgotten. The line is kept with the run that explains why each of
-- them has no partner; who came first stands first when a place frees.

create table match_waiting (
  organisation_id uuid not null,
  programme_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  person_id uuid not null,
  -- The run whose result says why, and what the smallest change would be.
  run_id uuid not null,
  since timestamptz not null,
  put_by uuid,
  primary key (organisation_id, programme_id, side, person_id)
);
select build_wall('match_waiting');
grant select, insert, update, delete on match_waiting to upstream_app;
