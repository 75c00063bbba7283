-- Reason: a mail is a row written with the change that causes it, so it leaves exactly when that change is real, can be seen before
-- it leaves, and can be taken back. Links in it are made at the moment of sending and never stored.

create table outgoing_mails (
  organisation_id uuid not null,
  mail_id uuid not null,
  -- What the mail is for: the same key twice is one mail.
  key text not null check (length(key) <= 200),
  message_id text not null,
  -- Mails that are announced, and taken back, together.
  group_id uuid,
  person_id uuid,
  account_id uuid,
  name text not null,
  address text not null check (length(address) <= 320),
  language text not null,
  -- Programme mails count towards the caps and may be refused; necessary ones (sign-in, data rights) always go.
  kind text not null check (kind in ('programme', 'necessary')),
  content jsonb not null,
  link_purpose text,
  link_subject_id uuid,
  link_minutes integer,
  state text not null check (state in ('waiting', 'sent', 'failed', 'held', 'withdrawn')),
  reason text,
  not_before timestamptz not null,
  -- Set while a worker hands it to the mail server: too late to take back.
  leaving_at timestamptz,
  tries integer not null default 0,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, mail_id),
  unique (organisation_id, key)
);
create index outgoing_mails_by_state on outgoing_mails (organisation_id, state, created_at);
create index outgoing_mails_by_group on outgoing_mails (organisation_id, group_id);
create index outgoing_mails_by_person on outgoing_mails (organisation_id, person_id);
select build_wall('outgoing_mails');
grant select, insert, update on outgoing_mails to upstream_app;

-- What somebody asked for in "Fewer mails".
create table mail_wishes (
  organisation_id uuid not null,
  person_id uuid not null,
  wish text not null check (wish in ('all', 'decisions', 'none')),
  changed_at timestamptz not null,
  primary key (organisation_id, person_id)
);
select build_wall('mail_wishes');
grant select, insert, update on mail_wishes to upstream_app;
