-- Reason: the walls come before the first row. Every table of an organisation leads its keys with organisation_id and lets
-- a role see only the organisation its transaction has set; no organisation set means no rows.

create function current_organisation() returns uuid language sql stable
  as $$ select nullif(current_setting('upstream.organisation', true), '')::uuid $$;

create function build_wall(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy organisation_wall on %s using (organisation_id = current_organisation()) with check (organisation_id = current_organisation())',
    walled);
end $$;
revoke all on function build_wall(regclass) from public;

create table organisations (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  default_language text not null default 'en',
  default_time_zone text not null default 'UTC',
  created_at timestamptz not null
);
select build_wall('organisations');
grant select, insert, update on organisations to upstream_app;
grant select on organisations to upstream_jobs, upstream_cases;

-- Global: which organisations live here. Holds no name, so it needs no wall.
create table organisation_register (
  organisation_id uuid primary key,
  created_at timestamptz not null
);
grant select, insert on organisation_register to upstream_app;
grant select on organisation_register to upstream_jobs;

-- Who did what, chained by hash inside each organisation. The head row serialises writers for the length of one commit.
create table audit_heads (
  organisation_id uuid primary key,
  number bigint not null,
  hash text not null
);
select build_wall('audit_heads');
grant select, insert, update on audit_heads to upstream_app, upstream_jobs, upstream_cases;

create table audit_entries (
  organisation_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  hash text not null,
  primary key (organisation_id, number)
);
select build_wall('audit_entries');
grant select, insert on audit_entries to upstream_app, upstream_jobs, upstream_cases;

-- A second submit is one submit: the outcome of a use case is kept under the key the form or client sent.
create table submissions (
  organisation_id uuid not null,
  key uuid not null,
  use_case text not null,
  outcome jsonb,
  at timestamptz not null,
  primary key (organisation_id, key)
);
select build_wall('submissions');
grant select, insert, update, delete on submissions to upstream_app, upstream_jobs;
