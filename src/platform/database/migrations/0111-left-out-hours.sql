-- Reason: days off entered after a series began take its hours out, on nobody's account, and give them back when they are removed. So an
-- hour remembers that it was left out and not called off, and a series which of its hours calendars were told to leave out.

alter table pair_sessions add column left_out boolean not null default false;
alter table pair_sessions add constraint pair_sessions_left_out check (not left_out or (state = 'cancelled' and series_id is not null));
-- Starts its rule gives, as text; null until calendars were told of the series at all.
alter table session_series add column told_out jsonb;
