-- Reason: somebody whose match ended is offered another partner. An offer waits ten minutes before anybody is asked, so that it can be taken
-- back as if it had not been.

create table rematch_offers (
  organisation_id uuid not null,
  offer_id uuid not null,
  programme_id uuid not null,
  -- For whom a partner was looked for, and on which side they stand.
  person_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  kind text not null check (kind in ('direct', 'swap', 'best')),
  mentor_id uuid not null,
  mentee_id uuid not null,
  -- Facts both may know, and the undecided pairs that end and begin with it.
  plan jsonb not null,
  offered_by uuid,
  offered_at timestamptz not null,
  leaves_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'undone', 'overtaken')),
  pair_id uuid,
  settled_at timestamptz,
  primary key (organisation_id, offer_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id) on delete cascade
);
create unique index rematch_offers_once on rematch_offers (organisation_id, programme_id, person_id, side) where state = 'waiting';
create index rematch_offers_by_programme on rematch_offers (organisation_id, programme_id, offered_at);
select build_wall('rematch_offers');
grant select, insert, update, delete on rematch_offers to upstream_app;

-- The announcement of a single pair is no announcement of the programme: it does not become the last one there.
alter table announcements add column single boolean not null default false;
