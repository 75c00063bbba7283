-- Reason: some people look into their chat before their mail. A mirror is told that mail went out, never what it says, and never anything
-- that was not mail.

create table mirrors (
  organisation_id uuid not null,
  mirror_id uuid not null,
  kind text not null check (kind in ('slack', 'teams', 'webhook')),
  name text not null check (length(name) between 1 and 80),
  url text not null check (length(url) <= 2000),
  -- Signs what is sent; shown once.
  secret text not null,
  state text not null check (state in ('on', 'off')),
  -- Why we switched it off ourselves.
  reason text,
  failures integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, mirror_id)
);
select build_wall('mirrors');
grant select, insert, update, delete on mirrors to upstream_app;

create table mirror_deliveries (
  organisation_id uuid not null,
  delivery_id uuid not null,
  mirror_id uuid not null,
  -- One mail, or one hour of a channel: the same key twice is one delivery.
  key text not null,
  mail_id uuid,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  reason text,
  tries integer not null default 0,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, delivery_id),
  unique (organisation_id, key),
  foreign key (organisation_id, mirror_id) references mirrors (organisation_id, mirror_id) on delete cascade
);
create index mirror_deliveries_by_mirror on mirror_deliveries (organisation_id, mirror_id, created_at);
select build_wall('mirror_deliveries');
grant select, insert, update, delete on mirror_deliveries to upstream_app;
