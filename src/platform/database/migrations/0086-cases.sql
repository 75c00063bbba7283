-- Reason: a concern is read by its two handlers and by whoever holds its code. A role of its own connects for it, so that no statement of
-- the rest of the product can even name these tables. What people write is sealed with a key of the case; deleting key_wrap erases it.

create table cases (
  organisation_id uuid not null,
  case_id uuid not null,
  -- HMAC of the code with a key outside the database; gone once the case is erased.
  code_digest text,
  key_wrap bytea,
  sealed_facts bytea,
  state text not null check (state in ('open', 'acknowledged', 'closed', 'erased')),
  first_handler_id uuid not null,
  second_handler_id uuid,
  raised_at timestamptz not null,
  acknowledge_by timestamptz not null,
  feedback_by timestamptz not null,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  erase_at timestamptz,
  primary key (organisation_id, case_id),
  unique (organisation_id, code_digest)
);
create index cases_by_first on cases (organisation_id, first_handler_id);
create index cases_by_second on cases (organisation_id, second_handler_id);
select build_wall('cases');
grant select, insert, update on cases to upstream_cases;

-- Accounts that must not open the case or hear of it: named by the person, or on one reporting chain with them.
create table case_kept_out (
  organisation_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  primary key (organisation_id, case_id, account_id),
  foreign key (organisation_id, case_id) references cases (organisation_id, case_id)
);
select build_wall('case_kept_out');
grant select, insert, delete on case_kept_out to upstream_cases;

create table case_messages (
  organisation_id uuid not null,
  case_id uuid not null,
  message_id uuid not null,
  at timestamptz not null,
  author text not null check (author in ('person', 'handler')),
  account_id uuid,
  kind text not null check (kind in ('message', 'acknowledgement', 'action', 'closing')),
  sealed bytea not null,
  primary key (organisation_id, case_id, message_id),
  foreign key (organisation_id, case_id) references cases (organisation_id, case_id)
);
select build_wall('case_messages');
grant select, insert, delete on case_messages to upstream_cases;

-- Mails about cases stand in no outbox others can open. They hold no words and no address; both are found when the mail leaves.
create table case_mails (
  organisation_id uuid not null,
  mail_id uuid not null,
  case_id uuid not null,
  -- What it is for; the same once is one mail.
  key text not null,
  receiver text not null check (receiver in ('person', 'handler')),
  account_id uuid,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  tries integer not null default 0,
  not_before timestamptz not null,
  created_at timestamptz not null,
  primary key (organisation_id, mail_id),
  unique (organisation_id, case_id, key),
  foreign key (organisation_id, case_id) references cases (organisation_id, case_id)
);
create index case_mails_waiting on case_mails (organisation_id, state, not_before);
select build_wall('case_mails');
grant select, insert, update, delete on case_mails to upstream_cases;

-- How often a machine has tried a code or sent something lately, under a digest that leads back to nobody.
create table case_tries (
  organisation_id uuid not null,
  digest text not null,
  tries integer not null,
  last_at timestamptz not null,
  primary key (organisation_id, digest)
);
select build_wall('case_tries');
grant select, insert, update, delete on case_tries to upstream_cases;

-- Who opened a case and what was done, chained by hash like the audit trail, and shown to whoever holds the code.
create table case_log_heads (
  organisation_id uuid not null primary key,
  number bigint not null,
  hash text not null
);
select build_wall('case_log_heads');
grant select, insert, update on case_log_heads to upstream_cases;

create table case_log_entries (
  organisation_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  case_id uuid not null,
  detail jsonb not null default '{}',
  hash text not null,
  primary key (organisation_id, number)
);
create index case_log_by_case on case_log_entries (organisation_id, case_id, number);
select build_wall('case_log_entries');
grant select, insert on case_log_entries to upstream_cases;
