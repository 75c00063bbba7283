-- Reason: who takes part in a programme, on which side, and what they said. Leaving and refusing are states of a row, never a
-- deletion that somebody on the other side could notice.

create table enrolments (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('invited', 'enrolled', 'declined', 'left')),
  mentor_places smallint not null default 0 check (mentor_places between 0 and 9),
  mentee_places smallint not null default 0 check (mentee_places between 0 and 9),
  purpose text not null default '',
  languages text[] not null default '{}',
  -- In the person's own zone, as `1 09:00-12:00`; 1 is Monday.
  weekly_hours text[] not null default '{}',
  interests text[] not null default '{}',
  source text not null check (source in ('coordinator', 'file', 'own')),
  invited_at timestamptz,
  answered_at timestamptz,
  -- When the person said yes to "I come to learn with an open mind".
  statement_agreed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, enrolment_id),
  unique (organisation_id, programme_id, person_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
create index enrolments_by_person on enrolments (organisation_id, person_id);
select build_wall('enrolments');
grant select, insert, update, delete on enrolments to upstream_app;

create table enrolment_offers (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  topic_id uuid not null,
  -- What shows that the person knows it, or who vouches for it.
  evidence text not null default '',
  primary key (organisation_id, enrolment_id, topic_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade,
  foreign key (organisation_id, topic_id) references topics (organisation_id, topic_id)
);
create index enrolment_offers_by_topic on enrolment_offers (organisation_id, topic_id);
select build_wall('enrolment_offers');
grant select, insert, delete on enrolment_offers to upstream_app;

create table enrolment_wants (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  rank smallint not null check (rank between 1 and 9),
  topic_id uuid not null,
  primary key (organisation_id, enrolment_id, rank),
  unique (organisation_id, enrolment_id, topic_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade,
  foreign key (organisation_id, topic_id) references topics (organisation_id, topic_id)
);
create index enrolment_wants_by_topic on enrolment_wants (organisation_id, topic_id);
select build_wall('enrolment_wants');
grant select, insert, delete on enrolment_wants to upstream_app;

-- Private: read for a match run as a ban without a reason, and by the person who wrote it. By nobody else.
create table enrolment_not_with (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, enrolment_id, person_id),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade
);
select build_wall('enrolment_not_with');
grant select, insert, delete on enrolment_not_with to upstream_app;

-- A sensitive fact exists here only while its consent does: withdrawing deletes the row.
create table enrolment_consents (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  field text not null,
  value text not null check (length(value) between 1 and 200),
  consented_at timestamptz not null,
  primary key (organisation_id, enrolment_id, field),
  foreign key (organisation_id, enrolment_id) references enrolments (organisation_id, enrolment_id) on delete cascade
);
select build_wall('enrolment_consents');
grant select, insert, delete on enrolment_consents to upstream_app;
