-- Reason: a leader may let an assistant book and move hours, and nothing else. The assistant is a name and an address, no person of the HR
-- data: their mailed link is about this row and carries no person, so no page of the pair can take it for the leader's own.

create table assistants (
  organisation_id uuid not null,
  assistant_id uuid not null,
  -- The leader.
  person_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  address text not null check (length(address) <= 320),
  named_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, assistant_id)
);
-- One at a time: whoever names another ends the first.
create unique index assistants_one on assistants (organisation_id, person_id) where ended_at is null;
select build_wall('assistants');
grant select, insert, update, delete on assistants to upstream_app;
