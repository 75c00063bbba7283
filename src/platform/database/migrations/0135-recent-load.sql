-- Reason: ten thousand pairs in one breath. What a mentor carried of late is kept with the readings instead of being summed over every hour
-- each time a page is opened; goals are counted along an index.

alter table pair_readings add column recent_hours double precision not null default 0;
-- Hours of that time the two had chosen a sensitive topic for: a number, never which.
alter table pair_readings add column recent_sensitive integer not null default 0;

create index pair_goals_to_count on pair_goals (organisation_id, programme_id, objective, state, pair_id);
drop index pair_goals_by_programme;

-- Pairs are counted without reading why they were proposed.
create index pairs_to_count on pairs (organisation_id, programme_id, state) include (mentor_id, mentee_id, announcement_id);
drop index pairs_by_programme;
