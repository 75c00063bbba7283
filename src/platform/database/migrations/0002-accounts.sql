-- Reason: people who sign in, their sessions, and mailed links that need no sign-in. Tokens are kept only as digests, and
-- each token carries its organisation's id, so finding one needs no table outside the walls.

create table accounts (
  organisation_id uuid not null,
  account_id uuid not null,
  person_id uuid,
  name text not null check (length(name) between 1 and 200),
  address text not null check (length(address) <= 320),
  password_hash text,
  roles text[] not null,
  state text not null default 'active' check (state in ('active', 'disabled')),
  language text,
  created_at timestamptz not null,
  primary key (organisation_id, account_id),
  unique (organisation_id, address)
);
select build_wall('accounts');
grant select, insert, update on accounts to upstream_app;
grant select on accounts to upstream_jobs, upstream_cases;

-- Global: which organisation an address signs in to. Holds a digest, not the address.
create table sign_in_addresses (
  address_digest text not null,
  organisation_id uuid not null,
  account_id uuid not null,
  primary key (address_digest, organisation_id)
);
grant select, insert, delete on sign_in_addresses to upstream_app;

create table sessions (
  organisation_id uuid not null,
  session_id uuid not null,
  account_id uuid not null,
  token_digest text not null,
  role text not null,
  device text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, session_id),
  unique (organisation_id, token_digest),
  foreign key (organisation_id, account_id) references accounts (organisation_id, account_id)
);
create index sessions_by_account on sessions (organisation_id, account_id);
select build_wall('sessions');
grant select, insert, update on sessions to upstream_app;

-- A link mailed for one purpose to one person. Opening it changes nothing; only a decision on its page does.
create table mailed_links (
  organisation_id uuid not null,
  link_id uuid not null,
  purpose text not null,
  account_id uuid,
  person_id uuid,
  subject_id uuid,
  token_digest text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, link_id),
  unique (organisation_id, token_digest)
);
select build_wall('mailed_links');
grant select, insert, update on mailed_links to upstream_app;
grant select, insert on mailed_links to upstream_jobs;

-- Global: the one-time code printed at the first start, as a digest.
create table setup_codes (
  code_digest text primary key,
  created_at timestamptz not null,
  used_at timestamptz
);
grant select, insert, update on setup_codes to upstream_app;

-- Global: failed tries by digest of address or of machine, to slow guessing without locking anyone out.
create table sign_in_tries (
  digest text primary key,
  failures integer not null,
  last_at timestamptz not null
);
grant select, insert, update, delete on sign_in_tries to upstream_app;
