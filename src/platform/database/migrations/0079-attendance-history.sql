-- Reason: an answer belongs to one number of an hour's invitation. When the hour moves, who had said no to the old time is still known:
-- it says on whose account the hour moved.

alter table session_attendances
  drop constraint session_attendances_pkey,
  add primary key (organisation_id, session_id, sequence, side);
