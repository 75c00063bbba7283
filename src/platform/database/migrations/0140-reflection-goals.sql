-- Reason: whoever looks back answers for each goal of the pair, not once for all of them. The words of a goal are the pair's own and stay where
-- they are; what is kept here is an answer without words, so that totals outlive them.

create table reflection_goals (
  organisation_id uuid not null,
  pair_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  -- The goal may be gone by then: its words have a term of their own.
  goal_id uuid not null,
  -- reached, moving: partly, let-go: not.
  outcome text not null check (outcome in ('reached', 'moving', 'let-go')),
  primary key (organisation_id, pair_id, side, goal_id),
  foreign key (organisation_id, pair_id) references pair_closings (organisation_id, pair_id) on delete cascade
);
select build_wall('reflection_goals');
grant select, insert, update, delete on reflection_goals to upstream_app;
