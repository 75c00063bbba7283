-- Reason: before a leader is asked to take part, somebody may talk with them about what they would like to be surer of, and write them a text of
-- their own about it. Both are for the coordinator and that leader alone, and have a term like everything that is said.

create table gap_interviews (
  organisation_id uuid not null,
  interview_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('asked', 'said')),
  -- Whether it was said in a talk and noted, or behind the mailed link.
  source text not null check (source in ('conversation', 'link')),
  topics uuid[] not null default '{}',
  own_words text not null default '',
  view_wanted text not null default '',
  asked_at timestamptz,
  changed_at timestamptz not null,
  primary key (organisation_id, interview_id),
  unique (organisation_id, programme_id, person_id)
);
select build_wall('gap_interviews');
grant select, insert, update, delete on gap_interviews to upstream_app;

-- The text for one leader, as last saved and as last sent; both gone with what was said.
create table gap_pitches (
  organisation_id uuid not null,
  interview_id uuid not null,
  person_id uuid not null,
  text text not null,
  saved_at timestamptz not null,
  sent_text text,
  sent_at timestamptz,
  primary key (organisation_id, interview_id),
  foreign key (organisation_id, interview_id) references gap_interviews (organisation_id, interview_id) on delete cascade
);
select build_wall('gap_pitches');
grant select, insert, update, delete on gap_pitches to upstream_app;

alter table retention_terms drop constraint retention_terms_class_check;
alter table retention_terms add constraint retention_terms_class_check
  check (class in ('notes', 'closings', 'session-log', 'agreements', 'mails', 'pairs', 'circles', 'pulses', 'other-mails', 'interviews'));
