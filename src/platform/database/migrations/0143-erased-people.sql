-- Reason: whoever was erased on request must not come back with the next file. Only a keyed digest of their number (and of their address, where
-- somebody is added by it) is kept, so that a row of a file can be recognised and nothing can be read back; the key is wrapped like every other.

create table erasure_keys (
  organisation_id uuid not null,
  key_wrap bytea not null,
  made_at timestamptz not null,
  primary key (organisation_id)
);
select build_wall('erasure_keys');
grant select, insert on erasure_keys to upstream_app;

create table erased_people (
  organisation_id uuid not null,
  digest bytea not null,
  -- The id that stands in the receipt and in lines of power; it leads to no name.
  person_id uuid not null,
  erased_at timestamptz not null,
  primary key (organisation_id, digest)
);
create index erased_people_person on erased_people (organisation_id, person_id);
select build_wall('erased_people');
grant select, insert, delete on erased_people to upstream_app;
