-- Reason: no session before both have signed. A version never changes once written; asking for other rules makes the next version, and the
-- one both have signed stays in force until the next is signed by both.

create table agreement_versions (
  organisation_id uuid not null,
  pair_id uuid not null,
  version integer not null check (version >= 1),
  content jsonb not null,
  proposed_by text not null check (proposed_by in ('mentor', 'mentee', 'programme')),
  created_at timestamptz not null,
  primary key (organisation_id, pair_id, version),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
select build_wall('agreement_versions');
grant select, insert, delete on agreement_versions to upstream_app;

create table agreement_signatures (
  organisation_id uuid not null,
  pair_id uuid not null,
  version integer not null,
  side text not null check (side in ('mentor', 'mentee')),
  initials text not null check (length(initials) between 1 and 8),
  -- The language it was read in; the version is the same in every one.
  language text not null,
  signed_at timestamptz not null,
  primary key (organisation_id, pair_id, version, side),
  foreign key (organisation_id, pair_id, version) references agreement_versions (organisation_id, pair_id, version) on delete cascade
);
select build_wall('agreement_signatures');
grant select, insert, delete on agreement_signatures to upstream_app;
