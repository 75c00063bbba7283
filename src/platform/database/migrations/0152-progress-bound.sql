-- Reason: whoever waits for a match run sees how good the best result so far is against what is possible at most, to decide whether to take it.

-- Nothing while there is no result yet, or no bound.
alter table match_run_progress add column reached_per_mille integer;
