-- Reason: somebody may ask to be erased. What they asked and until when it has to be done is kept as ids and dates; a receipt says how much was
-- taken out of which table, and is chained to the one before. The terms of a programme cover circles, pulses and mails about no pair, too.

create table erasure_requests (
  organisation_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  -- By law within a month.
  due_on date not null,
  state text not null check (state in ('asked', 'confirmed', 'done', 'withdrawn')),
  -- What is left of a person goes then; until then it can be taken back.
  erases_at timestamptz,
  settled_at timestamptz,
  primary key (organisation_id, request_id)
);
create unique index erasure_requests_open on erasure_requests (organisation_id, person_id) where state in ('asked', 'confirmed');
select build_wall('erasure_requests');
grant select, insert, update on erasure_requests to upstream_app;

create table erasure_receipts (
  organisation_id uuid not null,
  receipt_id uuid not null,
  -- Counted, so that one that is missing shows.
  number integer not null,
  person_id uuid not null,
  -- Rows by table.
  counts jsonb not null,
  at timestamptz not null,
  sha256 text not null,
  previous_sha256 text,
  primary key (organisation_id, receipt_id),
  unique (organisation_id, number)
);
select build_wall('erasure_receipts');
grant select, insert on erasure_receipts to upstream_app;

grant delete on people_changes, person_answers, call_answers, mail_receivers, mail_wishes, stopped_matters to upstream_app;

alter table retention_terms drop constraint retention_terms_class_check;
alter table retention_terms add constraint retention_terms_class_check
  check (class in ('notes', 'closings', 'session-log', 'agreements', 'mails', 'pairs', 'circles', 'pulses', 'other-mails'));
