-- Reason: what pairs work on. People type the same topic in many ways; a synonym leads to one topic, never to two.

create table topics (
  organisation_id uuid not null,
  topic_id uuid not null,
  family text not null,
  name text not null check (length(name) between 1 and 120),
  -- A guide has five parts; any may be empty while a topic is being written.
  guide_open text not null default '',
  guide_deeper text not null default '',
  guide_together text not null default '',
  guide_homework text not null default '',
  care_note text not null default '',
  sensitive boolean not null default false,
  state text not null check (state in ('draft', 'published', 'retired')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, topic_id),
  -- Who meets over something sensitive is told first how to take care.
  check (not (sensitive and state = 'published' and care_note = ''))
);
select build_wall('topics');
grant select, insert, update on topics to upstream_app;

create table topic_words (
  organisation_id uuid not null,
  -- As `plainWords` leaves them: without case, marks and punctuation.
  words text not null,
  written text not null,
  topic_id uuid not null,
  primary key (organisation_id, words),
  foreign key (organisation_id, topic_id) references topics (organisation_id, topic_id)
);
create index topic_words_by_topic on topic_words (organisation_id, topic_id);
select build_wall('topic_words');
grant select, insert, delete on topic_words to upstream_app;
