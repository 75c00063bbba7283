-- Reason: noticing early when something slips. How each pair is doing is worked out by plain rules when something happens and once a
-- day, and kept here, so that ten thousand pairs answer at once. What is said in an hour is never looked at.

create table momentum_settings (
  organisation_id uuid not null,
  programme_id uuid not null,
  settings jsonb not null,
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id),
  foreign key (organisation_id, programme_id) references programmes (organisation_id, programme_id)
);
select build_wall('momentum_settings');
grant select, insert, update on momentum_settings to upstream_app;

create table pair_readings (
  organisation_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  mentor_id uuid not null,
  mentee_id uuid not null,
  momentum text not null check (momentum in ('new', 'on-course', 'slowing', 'stalled', 'paused', 'closed')),
  balance text not null check (balance in ('as-designed', 'evening-out', 'drifted', 'one-way', 'unknown')),
  -- The mentor's share of the teaching; null while fewer than two answers are in.
  share double precision,
  held integer not null,
  last_held_at timestamptz,
  next_at timestamptz,
  accepted_at timestamptz,
  cadence_days integer not null,
  mentor_cancelled integer not null,
  mentee_cancelled integer not null,
  mentor_moved integer not null,
  mentee_moved integer not null,
  read_at timestamptz not null,
  primary key (organisation_id, pair_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create index pair_readings_by_programme on pair_readings (organisation_id, programme_id, momentum, last_held_at);
create index pair_readings_by_mentor on pair_readings (organisation_id, mentor_id);
create index pair_readings_by_mentee on pair_readings (organisation_id, mentee_id);
select build_wall('pair_readings');
grant select, insert, update, delete on pair_readings to upstream_app;

create table pair_alerts (
  organisation_id uuid not null,
  alert_id uuid not null,
  pair_id uuid not null,
  programme_id uuid not null,
  kind text not null check (kind in ('first-hour', 'cancelled-twice', 'stalled', 'drifting', 'drifted', 'one-way')),
  side text check (side in ('mentor', 'mentee')),
  -- Since when harm is done; and when a rule saw it.
  since_at timestamptz not null,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  primary key (organisation_id, alert_id),
  foreign key (organisation_id, pair_id) references pairs (organisation_id, pair_id) on delete cascade
);
create unique index pair_alerts_open_once on pair_alerts (organisation_id, pair_id, kind) where resolved_at is null;
create index pair_alerts_open on pair_alerts (organisation_id, programme_id, since_at) where resolved_at is null;
select build_wall('pair_alerts');
grant select, insert, update, delete on pair_alerts to upstream_app;

-- What a coordinator decided about something that asked for them: later, or keep as it is and why.
create table alert_choices (
  organisation_id uuid not null,
  programme_id uuid not null,
  -- Such as stalled:<pair id> or topic:<topic id>.
  matter text not null check (length(matter) <= 120),
  choice text not null check (choice in ('later', 'keep')),
  until_on date,
  note text check (length(note) <= 600),
  chosen_by text not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, programme_id, matter)
);
select build_wall('alert_choices');
grant select, insert, update, delete on alert_choices to upstream_app;

-- Help that was sent with one click: which mails belong together, and until when they can be taken back.
create table help_actions (
  organisation_id uuid not null,
  action_id uuid not null,
  programme_id uuid not null,
  pair_id uuid,
  matter text not null check (length(matter) <= 120),
  help text not null check (length(help) <= 40),
  mails integer not null,
  sent_by text not null,
  sent_at timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, action_id)
);
create index help_actions_by_matter on help_actions (organisation_id, programme_id, matter, sent_at);
create index help_actions_by_pair on help_actions (organisation_id, pair_id, sent_at);
select build_wall('help_actions');
grant select, insert, update, delete on help_actions to upstream_app;
