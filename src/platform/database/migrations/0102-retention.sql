-- Reason: what two people wrote and did is kept only as long as it serves them. Each programme has a term per kind of data, counted from the end
-- of a pair; a legal hold stops everything; a receipt says what was deleted, when, and that it was exactly that.

create table retention_terms (
  organisation_id uuid not null,
  programme_id uuid not null,
  class text not null check (class in ('notes', 'closings', 'session-log', 'agreements', 'mails', 'pairs')),
  months smallint not null check (months between 0 and 120),
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id, class),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id) on delete cascade
);
select build_wall('retention_terms');
grant select, insert, update, delete on retention_terms to upstream_app;

create table legal_holds (
  organisation_id uuid not null,
  hold_id uuid not null,
  programme_id uuid not null,
  reason text not null check (length(reason) between 1 and 600),
  placed_by uuid,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (organisation_id, hold_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id) on delete cascade
);
create unique index legal_holds_one on legal_holds (organisation_id, programme_id) where lifted_at is null;
select build_wall('legal_holds');
grant select, insert, update, delete on legal_holds to upstream_app;

create table retention_receipts (
  organisation_id uuid not null,
  receipt_id uuid not null,
  programme_id uuid not null,
  -- The receipts of a programme are counted, so that one that is missing shows.
  number integer not null,
  class text not null,
  pairs integer not null,
  deleted integer not null check (deleted > 0),
  -- Pairs that ended before were due.
  ended_before timestamptz not null,
  at timestamptz not null,
  -- Of the pairs, the class, the number, the moment and the receipt before: a receipt that is changed or missing shows.
  sha256 text not null,
  previous_sha256 text,
  primary key (organisation_id, receipt_id),
  unique (organisation_id, programme_id, number)
);
select build_wall('retention_receipts');
grant select, insert on retention_receipts to upstream_app;

grant delete on outgoing_mails to upstream_app;
grant update on pair_answers to upstream_app;
