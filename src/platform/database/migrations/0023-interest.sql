-- Reason: asking before launching. An answer carries no person, no account and no hour, so nobody can be found in it later.

create table interest_surveys (
  organisation_id uuid not null,
  programme_id uuid not null,
  -- Not a secret: everybody asked gets the same link. Kept plain so that it can be shown and printed again.
  token text not null,
  state text not null check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (organisation_id, programme_id),
  unique (organisation_id, token),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
select build_wall('interest_surveys');
grant select, insert, update on interest_surveys to upstream_app;

create table interest_answers (
  organisation_id uuid not null,
  -- Random, not the time-ordered kind used elsewhere: its order would tell when somebody answered.
  answer_id uuid not null,
  programme_id uuid not null,
  side text not null check (side in ('mentor', 'mentee')),
  interest text not null check (interest in ('yes', 'maybe', 'no')),
  topics uuid[] not null default '{}',
  hours text check (hours in ('weekly', 'fortnightly', 'monthly')),
  channel text not null check (channel in ('link', 'conversation')),
  answered_on date not null,
  primary key (organisation_id, answer_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
create index interest_answers_by_programme on interest_answers (organisation_id, programme_id, side);
select build_wall('interest_answers');
grant select, insert on interest_answers to upstream_app;
