-- Reason: caps, hours and "three unanswered, then we stop" are decided when a mail is taken up, so each mail keeps when it counted, and
-- each receiver what they answered last, when we fell silent and whether their address works.

alter table outgoing_mails
  -- When the caps let it go; a mail that is tried again counts once.
  add column counted_at timestamptz,
  -- After this moment it would say something stale and is not sent.
  add column good_until timestamptz,
  -- The mail it travels inside when three or more were waiting.
  add column carrier_id uuid;
create index outgoing_mails_by_count on outgoing_mails (organisation_id, person_id, counted_at) where counted_at is not null;
create index outgoing_mails_by_carrier on outgoing_mails (organisation_id, carrier_id) where carrier_id is not null;

create table mail_receivers (
  organisation_id uuid not null,
  person_id uuid not null,
  -- When three mails in a row had no answer and we said once that we stop.
  stopped_at timestamptz,
  -- "Ask me in a month".
  quiet_until timestamptz,
  -- The address that answered for good that it takes no mail; another address of the same person is tried again.
  unreachable_address text,
  unreachable_code text,
  unreachable_at timestamptz,
  primary key (organisation_id, person_id)
);
select build_wall('mail_receivers');
grant select, insert, update on mail_receivers to upstream_app;

-- When somebody last decided anything behind a mailed link, whatever it was.
create table person_answers (
  organisation_id uuid not null,
  person_id uuid not null,
  answered_at timestamptz not null,
  primary key (organisation_id, person_id)
);
select build_wall('person_answers');
grant select, insert, update on person_answers to upstream_app;

-- What was nudged about twice in vain: from then on a person writes.
create table stopped_matters (
  organisation_id uuid not null,
  matter text not null check (length(matter) <= 200),
  person_id uuid not null,
  mail_id uuid not null,
  stopped_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, matter, person_id)
);
select build_wall('stopped_matters');
grant select, insert, update on stopped_matters to upstream_app;
