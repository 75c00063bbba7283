-- Reason: when a pair ends or somebody leaves, whoever waits may have a place now. Working that out asks the engine, so it is done when places
-- change and not when Today is opened; what is kept says since when a place is free, and nothing about why.

alter table match_waiting add column free_since timestamptz;
