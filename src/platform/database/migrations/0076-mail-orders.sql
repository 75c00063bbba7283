-- Reason: mails of a running pair say more about themselves: which page below a link they open, how urgent they are, what matter they
-- nudge about, and the calendar object and sender they carry. The caps and the outbox need that when the mail is taken up.

alter table outgoing_mails
  add column link_page text check (link_page ~ '^[a-z0-9/-]*$'),
  add column urgency text not null default 'decision'
    check (urgency in ('safety', 'moved', 'decision', 'prepare', 'pulse', 'digest')),
  -- What it is about, such as first-hour:<pair>; nudges on one matter are counted.
  add column matter text check (length(matter) <= 200),
  add column nudge boolean not null default false,
  -- The receiver's side in the pair this is about; leaders are nudged less.
  add column side text check (side in ('mentor', 'mentee')),
  -- Asked for by its receiver, such as a new link for an ended one.
  add column requested boolean not null default false,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  add column calendar_object text,
  -- The person or team that answers; the mail itself comes from the programme mailbox.
  add column sender_name text,
  add column sender_address text;
create index outgoing_mails_by_matter on outgoing_mails (organisation_id, matter, person_id) where matter is not null;
