-- Made from the migrations by `npm run generate`; do not edit.

table accounts
  organisation_id uuid not null
  account_id uuid not null
  person_id uuid
  name text not null
  address text not null
  password_hash text
  roles _text not null
  state text not null default
  language text
  created_at timestamptz not null
  CHECK ((length(address) <= 320))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
  PRIMARY KEY (organisation_id, account_id)
  UNIQUE (organisation_id, address)

table agreement_signatures
  organisation_id uuid not null
  pair_id uuid not null
  version int4 not null
  side text not null
  initials text not null
  language text not null
  signed_at timestamptz not null
  CHECK (((length(initials) >= 1) AND (length(initials) <= 8)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id, version) REFERENCES agreement_versions(organisation_id, pair_id, version) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, version, side)

table agreement_versions
  organisation_id uuid not null
  pair_id uuid not null
  version int4 not null
  content jsonb not null
  proposed_by text not null
  created_at timestamptz not null
  CHECK ((proposed_by = ANY (ARRAY['mentor'::text, 'mentee'::text, 'programme'::text])))
  CHECK ((version >= 1))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, version)

table alert_choices
  organisation_id uuid not null
  programme_id uuid not null
  matter text not null
  choice text not null
  until_on date
  note text
  chosen_by text not null
  chosen_at timestamptz not null
  CHECK ((choice = ANY (ARRAY['later'::text, 'keep'::text])))
  CHECK ((length(matter) <= 120))
  CHECK ((length(note) <= 600))
  PRIMARY KEY (organisation_id, programme_id, matter)

table announcements
  organisation_id uuid not null
  announcement_id uuid not null
  programme_id uuid not null
  pairs int4 not null
  leaves_at timestamptz not null
  announced_at timestamptz not null
  withdrawn_at timestamptz
  single bool not null default
  PRIMARY KEY (organisation_id, announcement_id)
  CREATE INDEX announcements_by_programme ON public.announcements USING btree (organisation_id, programme_id, announced_at)

table assistants
  organisation_id uuid not null
  assistant_id uuid not null
  person_id uuid not null
  name text not null
  address text not null
  named_at timestamptz not null
  ended_at timestamptz
  CHECK ((length(address) <= 320))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  PRIMARY KEY (organisation_id, assistant_id)
  CREATE UNIQUE INDEX assistants_one ON public.assistants USING btree (organisation_id, person_id) WHERE (ended_at IS NULL)

table audit_entries
  organisation_id uuid not null
  number int8 not null
  at timestamptz not null
  actor_kind text not null
  actor_id uuid
  action text not null
  subject_kind text not null
  subject_id text not null
  detail jsonb not null default
  hash text not null
  PRIMARY KEY (organisation_id, number)

table audit_heads
  organisation_id uuid not null
  number int8 not null
  hash text not null
  PRIMARY KEY (organisation_id)

table busy_times
  organisation_id uuid not null
  person_id uuid not null
  from_at timestamptz not null
  to_at timestamptz not null
  CHECK ((to_at > from_at))
  PRIMARY KEY (organisation_id, person_id, from_at, to_at)

table calendar_connections
  organisation_id uuid not null
  person_id uuid not null
  key_wrap bytea not null
  sealed_access bytea not null
  state text not null
  problem text
  read_at timestamptz
  connected_at timestamptz not null
  CHECK ((state = ANY (ARRAY['new'::text, 'working'::text, 'failing'::text])))
  PRIMARY KEY (organisation_id, person_id)

table calendar_feeds
  organisation_id uuid not null
  person_id uuid not null
  token_digest text not null
  created_at timestamptz not null
  PRIMARY KEY (organisation_id, person_id)
  UNIQUE (organisation_id, token_digest)

table call_answers
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  answered_at timestamptz not null
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side)

table case_kept_out
  organisation_id uuid not null
  case_id uuid not null
  account_id uuid not null
  FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, case_id)
  PRIMARY KEY (organisation_id, case_id, account_id)

table case_log_entries
  organisation_id uuid not null
  number int8 not null
  at timestamptz not null
  actor_kind text not null
  actor_id uuid
  action text not null
  case_id uuid not null
  detail jsonb not null default
  hash text not null
  PRIMARY KEY (organisation_id, number)
  CREATE INDEX case_log_by_case ON public.case_log_entries USING btree (organisation_id, case_id, number)

table case_log_heads
  organisation_id uuid not null
  number int8 not null
  hash text not null
  PRIMARY KEY (organisation_id)

table case_mails
  organisation_id uuid not null
  mail_id uuid not null
  case_id uuid not null
  key text not null
  receiver text not null
  account_id uuid
  state text not null
  tries int4 not null default
  not_before timestamptz not null
  created_at timestamptz not null
  CHECK ((receiver = ANY (ARRAY['person'::text, 'handler'::text])))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])))
  FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, case_id)
  PRIMARY KEY (organisation_id, mail_id)
  UNIQUE (organisation_id, case_id, key)
  CREATE INDEX case_mails_waiting ON public.case_mails USING btree (organisation_id, state, not_before)

table case_messages
  organisation_id uuid not null
  case_id uuid not null
  message_id uuid not null
  at timestamptz not null
  author text not null
  account_id uuid
  kind text not null
  sealed bytea not null
  CHECK ((author = ANY (ARRAY['person'::text, 'handler'::text])))
  CHECK ((kind = ANY (ARRAY['message'::text, 'acknowledgement'::text, 'action'::text, 'closing'::text])))
  FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, case_id)
  PRIMARY KEY (organisation_id, case_id, message_id)

table case_tries
  organisation_id uuid not null
  digest text not null
  tries int4 not null
  last_at timestamptz not null
  PRIMARY KEY (organisation_id, digest)

table cases
  organisation_id uuid not null
  case_id uuid not null
  code_digest text
  key_wrap bytea
  sealed_facts bytea
  state text not null
  first_handler_id uuid not null
  second_handler_id uuid
  raised_at timestamptz not null
  acknowledge_by timestamptz not null
  feedback_by timestamptz not null
  acknowledged_at timestamptz
  answered_at timestamptz
  closed_at timestamptz
  erase_at timestamptz
  code_key text
  CHECK ((state = ANY (ARRAY['open'::text, 'acknowledged'::text, 'closed'::text, 'erased'::text])))
  PRIMARY KEY (organisation_id, case_id)
  UNIQUE (organisation_id, code_digest)
  CREATE INDEX cases_by_first ON public.cases USING btree (organisation_id, first_handler_id)
  CREATE INDEX cases_by_second ON public.cases USING btree (organisation_id, second_handler_id)

table circle_answers
  organisation_id uuid not null
  circle_id uuid not null
  person_id uuid not null
  comes bool
  attended bool not null default
  FOREIGN KEY (organisation_id, circle_id) REFERENCES circles(organisation_id, circle_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, circle_id, person_id)

table circles
  organisation_id uuid not null
  circle_id uuid not null
  programme_id uuid not null
  starts_at timestamptz not null
  minutes int2 not null
  place text not null
  plan text not null
  attendance_at timestamptz
  CHECK (((minutes >= 15) AND (minutes <= 480)))
  CHECK (((length(place) >= 1) AND (length(place) <= 200)))
  CHECK (((length(plan) >= 1) AND (length(plan) <= 1000)))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, circle_id)
  CREATE INDEX circles_by_programme ON public.circles USING btree (organisation_id, programme_id, starts_at)

table days_off
  organisation_id uuid not null
  days_off_id uuid not null
  person_id uuid
  programme_id uuid
  first_day date not null
  last_day date not null
  created_at timestamptz not null
  CHECK ((last_day >= first_day))
  CHECK (((person_id IS NULL) <> (programme_id IS NULL)))
  PRIMARY KEY (organisation_id, days_off_id)
  CREATE INDEX days_off_by_person ON public.days_off USING btree (organisation_id, person_id, last_day) WHERE (person_id IS NOT NULL)
  CREATE INDEX days_off_by_programme ON public.days_off USING btree (organisation_id, programme_id, last_day) WHERE (programme_id IS NOT NULL)

table draft_edits
  organisation_id uuid not null
  draft_id uuid not null
  number int4 not null
  account_id uuid
  at timestamptz not null
  edit jsonb not null
  PRIMARY KEY (organisation_id, draft_id, number)

table enrolment_consents
  organisation_id uuid not null
  enrolment_id uuid not null
  field text not null
  value text not null
  consented_at timestamptz not null
  CHECK (((length(value) >= 1) AND (length(value) <= 200)))
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, enrolment_id, field)

table enrolment_known_people
  organisation_id uuid not null
  enrolment_id uuid not null
  person_id uuid not null
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, enrolment_id, person_id)

table enrolment_not_with
  organisation_id uuid not null
  enrolment_id uuid not null
  person_id uuid not null
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, enrolment_id, person_id)

table enrolment_offers
  organisation_id uuid not null
  enrolment_id uuid not null
  topic_id uuid not null
  evidence text not null default
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id)
  PRIMARY KEY (organisation_id, enrolment_id, topic_id)
  CREATE INDEX enrolment_offers_by_topic ON public.enrolment_offers USING btree (organisation_id, topic_id)

table enrolment_settings
  organisation_id uuid not null
  programme_id uuid not null
  short_percent int4
  changed_at timestamptz not null
  asks_known bool not null default
  asks_wishes bool not null default
  asks_style bool not null default
  CHECK (((short_percent >= 0) AND (short_percent <= 200)))
  PRIMARY KEY (organisation_id, programme_id)

table enrolment_styles
  organisation_id uuid not null
  enrolment_id uuid not null
  openness int2
  conscientiousness int2
  extraversion int2
  agreeableness int2
  neuroticism int2
  consented_at timestamptz not null
  CHECK (((agreeableness >= 0) AND (agreeableness <= 100)))
  CHECK (((conscientiousness >= 0) AND (conscientiousness <= 100)))
  CHECK (((extraversion >= 0) AND (extraversion <= 100)))
  CHECK (((neuroticism >= 0) AND (neuroticism <= 100)))
  CHECK (((openness >= 0) AND (openness <= 100)))
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, enrolment_id)

table enrolment_wants
  organisation_id uuid not null
  enrolment_id uuid not null
  rank int2 not null
  topic_id uuid not null
  CHECK (((rank >= 1) AND (rank <= 9)))
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id)
  PRIMARY KEY (organisation_id, enrolment_id, rank)
  UNIQUE (organisation_id, enrolment_id, topic_id)
  CREATE INDEX enrolment_wants_by_topic ON public.enrolment_wants USING btree (organisation_id, topic_id)

table enrolment_wished_people
  organisation_id uuid not null
  enrolment_id uuid not null
  person_id uuid not null
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments(organisation_id, enrolment_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, enrolment_id, person_id)

table enrolments
  organisation_id uuid not null
  enrolment_id uuid not null
  programme_id uuid not null
  person_id uuid not null
  state text not null
  mentor_places int2 not null default
  mentee_places int2 not null default
  purpose text not null default
  languages _text not null default
  weekly_hours _text not null default
  interests _text not null default
  source text not null
  invited_at timestamptz
  answered_at timestamptz
  statement_agreed_at timestamptz
  created_at timestamptz not null
  changed_at timestamptz not null
  CHECK (((mentee_places >= 0) AND (mentee_places <= 9)))
  CHECK (((mentor_places >= 0) AND (mentor_places <= 9)))
  CHECK ((source = ANY (ARRAY['coordinator'::text, 'file'::text, 'own'::text])))
  CHECK ((state = ANY (ARRAY['invited'::text, 'enrolled'::text, 'declined'::text, 'left'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, enrolment_id)
  UNIQUE (organisation_id, programme_id, person_id)
  CREATE INDEX enrolments_by_person ON public.enrolments USING btree (organisation_id, person_id)
  CREATE INDEX enrolments_to_count ON public.enrolments USING btree (organisation_id, programme_id, state)

table erased_people
  organisation_id uuid not null
  digest bytea not null
  person_id uuid not null
  erased_at timestamptz not null
  PRIMARY KEY (organisation_id, digest)
  CREATE INDEX erased_people_person ON public.erased_people USING btree (organisation_id, person_id)

table erasure_keys
  organisation_id uuid not null
  key_wrap bytea not null
  made_at timestamptz not null
  PRIMARY KEY (organisation_id)

table erasure_receipts
  organisation_id uuid not null
  receipt_id uuid not null
  number int4 not null
  person_id uuid not null
  counts jsonb not null
  at timestamptz not null
  sha256 text not null
  previous_sha256 text
  PRIMARY KEY (organisation_id, receipt_id)
  UNIQUE (organisation_id, number)

table erasure_requests
  organisation_id uuid not null
  request_id uuid not null
  person_id uuid not null
  asked_at timestamptz not null
  due_on date not null
  state text not null
  erases_at timestamptz
  settled_at timestamptz
  CHECK ((state = ANY (ARRAY['asked'::text, 'confirmed'::text, 'done'::text, 'withdrawn'::text])))
  PRIMARY KEY (organisation_id, request_id)
  CREATE UNIQUE INDEX erasure_requests_open ON public.erasure_requests USING btree (organisation_id, person_id) WHERE (state = ANY (ARRAY['asked'::text, 'confirmed'::text]))

table follow_ups
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  months int2 not null
  asked_at timestamptz not null
  still_using text
  in_touch bool
  answered_on date
  CHECK ((months = ANY (ARRAY[3, 12])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK ((still_using = ANY (ARRAY['often'::text, 'sometimes'::text, 'hardly'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pair_closings(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side, months)

table gap_interviews
  organisation_id uuid not null
  interview_id uuid not null
  programme_id uuid not null
  person_id uuid not null
  state text not null
  source text not null
  topics _uuid not null default
  own_words text not null default
  view_wanted text not null default
  asked_at timestamptz
  changed_at timestamptz not null
  CHECK ((source = ANY (ARRAY['conversation'::text, 'link'::text])))
  CHECK ((state = ANY (ARRAY['asked'::text, 'said'::text])))
  PRIMARY KEY (organisation_id, interview_id)
  UNIQUE (organisation_id, programme_id, person_id)

table gap_pitches
  organisation_id uuid not null
  interview_id uuid not null
  person_id uuid not null
  text text not null
  saved_at timestamptz not null
  sent_text text
  sent_at timestamptz
  FOREIGN KEY (organisation_id, interview_id) REFERENCES gap_interviews(organisation_id, interview_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, interview_id)

table help_actions
  organisation_id uuid not null
  action_id uuid not null
  programme_id uuid not null
  pair_id uuid
  matter text not null
  help text not null
  mails int4 not null
  sent_by text not null
  sent_at timestamptz not null
  undone_at timestamptz
  CHECK ((length(help) <= 40))
  CHECK ((length(matter) <= 120))
  PRIMARY KEY (organisation_id, action_id)
  CREATE INDEX help_actions_by_matter ON public.help_actions USING btree (organisation_id, programme_id, matter, sent_at)
  CREATE INDEX help_actions_by_pair ON public.help_actions USING btree (organisation_id, pair_id, sent_at)

table help_settings
  organisation_id uuid not null
  urgent jsonb not null default
  outside_name text not null default
  outside_reach text not null default
  leave_url text not null default
  changed_at timestamptz not null
  CHECK ((length(leave_url) <= 500))
  CHECK ((length(outside_name) <= 200))
  CHECK ((length(outside_reach) <= 200))
  PRIMARY KEY (organisation_id)

table installation_backups
  taken_at timestamptz not null
  row_count int8 not null
  PRIMARY KEY (taken_at)

table interest_answers
  organisation_id uuid not null
  answer_id uuid not null
  programme_id uuid not null
  side text not null
  interest text not null
  topics _uuid not null default
  hours text
  channel text not null
  answered_on date not null
  CHECK ((channel = ANY (ARRAY['link'::text, 'conversation'::text])))
  CHECK ((hours = ANY (ARRAY['weekly'::text, 'fortnightly'::text, 'monthly'::text])))
  CHECK ((interest = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, answer_id)
  CREATE INDEX interest_answers_by_programme ON public.interest_answers USING btree (organisation_id, programme_id, side)
  CREATE INDEX interest_answers_to_count ON public.interest_answers USING btree (organisation_id, programme_id, side, interest, answered_on)

table interest_surveys
  organisation_id uuid not null
  programme_id uuid not null
  token text not null
  state text not null
  opened_at timestamptz not null
  closed_at timestamptz
  CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, programme_id)
  UNIQUE (organisation_id, token)

table leave_reasons
  organisation_id uuid not null
  programme_id uuid not null
  reason text not null
  number int4 not null
  CHECK ((number > 0))
  CHECK ((reason = ANY (ARRAY['time'::text, 'topic'::text, 'fit'::text, 'role'::text, 'other'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, programme_id, reason)

table ledger_lines
  organisation_id uuid not null
  line_id uuid not null
  pair_id uuid not null
  side text not null
  kind text not null
  session_id uuid
  sealed bytea not null
  written_at timestamptz not null
  CHECK ((kind = ANY (ARRAY['learned'::text, 'shared'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  FOREIGN KEY (organisation_id, session_id) REFERENCES pair_sessions(organisation_id, session_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, line_id)
  CREATE INDEX ledger_lines_by_pair ON public.ledger_lines USING btree (organisation_id, pair_id, written_at)

table legal_holds
  organisation_id uuid not null
  hold_id uuid not null
  programme_id uuid not null
  reason text not null
  placed_by uuid
  placed_at timestamptz not null
  lifted_by uuid
  lifted_at timestamptz
  CHECK (((length(reason) >= 1) AND (length(reason) <= 600)))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, hold_id)
  CREATE UNIQUE INDEX legal_holds_one ON public.legal_holds USING btree (organisation_id, programme_id) WHERE (lifted_at IS NULL)

table mail_receivers
  organisation_id uuid not null
  person_id uuid not null
  stopped_at timestamptz
  quiet_until timestamptz
  unreachable_address text
  unreachable_code text
  unreachable_at timestamptz
  PRIMARY KEY (organisation_id, person_id)

table mail_wishes
  organisation_id uuid not null
  person_id uuid not null
  wish text not null
  changed_at timestamptz not null
  CHECK ((wish = ANY (ARRAY['all'::text, 'decisions'::text, 'none'::text])))
  PRIMARY KEY (organisation_id, person_id)

table mailed_links
  organisation_id uuid not null
  link_id uuid not null
  purpose text not null
  account_id uuid
  person_id uuid
  subject_id uuid
  token_digest text not null
  created_at timestamptz not null
  ends_at timestamptz not null
  used_at timestamptz
  stand_in bool not null default
  PRIMARY KEY (organisation_id, link_id)
  UNIQUE (organisation_id, token_digest)

table match_drafts
  organisation_id uuid not null
  draft_id uuid not null
  programme_id uuid not null
  state text not null
  started_at timestamptz not null
  approved_by uuid
  approved_at timestamptz
  approval_reason text
  CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text])))
  PRIMARY KEY (organisation_id, draft_id)
  CREATE INDEX match_drafts_by_programme ON public.match_drafts USING btree (organisation_id, programme_id)
  CREATE UNIQUE INDEX match_drafts_one_open ON public.match_drafts USING btree (organisation_id, programme_id) WHERE (state = 'open'::text)

table match_presences
  organisation_id uuid not null
  programme_id uuid not null
  account_id uuid not null
  seen_at timestamptz not null
  PRIMARY KEY (organisation_id, programme_id, account_id)

table match_rules
  organisation_id uuid not null
  programme_id uuid not null
  rules jsonb not null
  changed_by uuid
  changed_at timestamptz not null
  PRIMARY KEY (organisation_id, programme_id)

table match_run_pairs
  organisation_id uuid not null
  run_id uuid not null
  mentor_id uuid not null
  mentee_id uuid not null
  score int4 not null
  terms jsonb not null
  flags _text not null default
  detail jsonb not null
  PRIMARY KEY (organisation_id, run_id, mentor_id, mentee_id)

table match_run_progress
  organisation_id uuid not null
  run_id uuid not null
  phase text not null
  pairs int4 not null default
  done_per_mille int4 not null default
  wish text not null default
  changed_at timestamptz not null
  reached_per_mille int4
  CHECK ((wish = ANY (ARRAY['none'::text, 'use-now'::text, 'cancel'::text])))
  PRIMARY KEY (organisation_id, run_id)

table match_run_unmatched
  organisation_id uuid not null
  run_id uuid not null
  side text not null
  person_id uuid not null
  detail jsonb not null
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  PRIMARY KEY (organisation_id, run_id, side, person_id)

table match_runs
  organisation_id uuid not null
  run_id uuid not null
  programme_id uuid not null
  number int4 not null
  purpose text not null
  base_run_id uuid
  author_account_id uuid
  state text not null
  asked jsonb not null
  input jsonb
  input_sha256 text
  rules jsonb
  as_of date
  seed int4 not null
  summary jsonb
  certificate jsonb
  stats jsonb
  created_at timestamptz not null
  started_at timestamptz
  finished_at timestamptz
  CHECK ((purpose = ANY (ARRAY['proposal'::text, 'trial'::text])))
  CHECK ((state = ANY (ARRAY['queued'::text, 'solving'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
  PRIMARY KEY (organisation_id, run_id)
  UNIQUE (organisation_id, programme_id, number)

table match_waiting
  organisation_id uuid not null
  programme_id uuid not null
  side text not null
  person_id uuid not null
  run_id uuid not null
  since timestamptz not null
  put_by uuid
  free_since timestamptz
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  PRIMARY KEY (organisation_id, programme_id, side, person_id)

table matrix_lines
  organisation_id uuid not null
  employee_id text not null
  manager_employee_id text not null
  PRIMARY KEY (organisation_id, employee_id, manager_employee_id)

table mirror_deliveries
  organisation_id uuid not null
  delivery_id uuid not null
  mirror_id uuid not null
  key text not null
  mail_id uuid
  state text not null
  reason text
  tries int4 not null default
  created_at timestamptz not null
  settled_at timestamptz
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])))
  FOREIGN KEY (organisation_id, mirror_id) REFERENCES mirrors(organisation_id, mirror_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, delivery_id)
  UNIQUE (organisation_id, key)
  CREATE INDEX mirror_deliveries_by_age ON public.mirror_deliveries USING btree (organisation_id, created_at)
  CREATE INDEX mirror_deliveries_by_mirror ON public.mirror_deliveries USING btree (organisation_id, mirror_id, created_at)

table mirrors
  organisation_id uuid not null
  mirror_id uuid not null
  kind text not null
  name text not null
  url text
  secret text
  state text not null
  reason text
  failures int4 not null default
  created_at timestamptz not null
  changed_at timestamptz not null
  host text
  key_wrap bytea
  sealed_access bytea
  CHECK ((((key_wrap IS NOT NULL) AND (sealed_access IS NOT NULL) AND (host IS NOT NULL) AND (url IS NULL) AND (secret IS NULL)) OR ((key_wrap IS NULL) AND (sealed_access IS NULL) AND (url IS NOT NULL) AND (secret IS NOT NULL))))
  CHECK ((kind = ANY (ARRAY['slack'::text, 'teams'::text, 'webhook'::text])))
  CHECK (((length(name) >= 1) AND (length(name) <= 80)))
  CHECK ((state = ANY (ARRAY['on'::text, 'off'::text])))
  CHECK ((length(url) <= 2000))
  PRIMARY KEY (organisation_id, mirror_id)

table momentum_settings
  organisation_id uuid not null
  programme_id uuid not null
  settings jsonb not null
  changed_at timestamptz not null
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, programme_id)

table note_keys
  organisation_id uuid not null
  pair_id uuid not null
  holder text not null
  key_wrap bytea not null
  made_at timestamptz not null
  CHECK ((holder = ANY (ARRAY['shared'::text, 'mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, holder)

table offered_times
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  starts_at timestamptz not null
  minutes int4 not null
  time_zone text not null
  offered_at timestamptz not null
  CHECK (((minutes >= 15) AND (minutes <= 180)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side, starts_at)

table organisation_register
  organisation_id uuid not null
  created_at timestamptz not null
  PRIMARY KEY (organisation_id)

table organisations
  organisation_id uuid not null
  name text not null
  default_language text not null default
  default_time_zone text not null default
  created_at timestamptz not null
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  PRIMARY KEY (organisation_id)

table outgoing_mails
  organisation_id uuid not null
  mail_id uuid not null
  key text not null
  message_id text not null
  group_id uuid
  person_id uuid
  account_id uuid
  name text not null
  address text not null
  language text not null
  kind text not null
  content jsonb not null
  link_purpose text
  link_subject_id uuid
  link_minutes int4
  state text not null
  reason text
  not_before timestamptz not null
  leaving_at timestamptz
  tries int4 not null default
  created_at timestamptz not null
  settled_at timestamptz
  link_page text
  urgency text not null default
  matter text
  nudge bool not null default
  side text
  requested bool not null default
  calendar_method text
  calendar_object text
  sender_name text
  sender_address text
  counted_at timestamptz
  good_until timestamptz
  carrier_id uuid
  CHECK ((length(address) <= 320))
  CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])))
  CHECK ((length(key) <= 200))
  CHECK ((kind = ANY (ARRAY['programme'::text, 'necessary'::text])))
  CHECK ((link_page ~ '^[a-z0-9/-]*$'::text))
  CHECK ((length(matter) <= 200))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'held'::text, 'withdrawn'::text])))
  CHECK ((urgency = ANY (ARRAY['safety'::text, 'moved'::text, 'decision'::text, 'prepare'::text, 'pulse'::text, 'digest'::text])))
  PRIMARY KEY (organisation_id, mail_id)
  UNIQUE (organisation_id, key)
  CREATE INDEX outgoing_mails_by_carrier ON public.outgoing_mails USING btree (organisation_id, carrier_id) WHERE (carrier_id IS NOT NULL)
  CREATE INDEX outgoing_mails_by_count ON public.outgoing_mails USING btree (organisation_id, person_id, counted_at) WHERE (counted_at IS NOT NULL)
  CREATE INDEX outgoing_mails_by_group ON public.outgoing_mails USING btree (organisation_id, group_id)
  CREATE INDEX outgoing_mails_by_matter ON public.outgoing_mails USING btree (organisation_id, matter, person_id) WHERE (matter IS NOT NULL)
  CREATE INDEX outgoing_mails_by_person ON public.outgoing_mails USING btree (organisation_id, person_id)
  CREATE INDEX outgoing_mails_by_state ON public.outgoing_mails USING btree (organisation_id, state, created_at)

table own_questions
  organisation_id uuid not null
  question_id uuid not null
  pair_id uuid not null
  person_id uuid not null
  sealed bytea not null
  key_wrap bytea not null
  created_at timestamptz not null
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, question_id)
  CREATE INDEX own_questions_by_person ON public.own_questions USING btree (organisation_id, pair_id, person_id, created_at)

table pair_agenda_items
  organisation_id uuid not null
  item_id uuid not null
  pair_id uuid not null
  session_id uuid
  topic_id uuid
  part text
  own_sealed bytea
  key_wrap bytea
  back bool not null default
  side text not null
  added_at timestamptz not null
  removed_at timestamptz
  CHECK (((own_sealed IS NULL) = ((topic_id IS NOT NULL) AND (part IS NOT NULL))))
  CHECK (((own_sealed IS NULL) = (key_wrap IS NULL)))
  CHECK ((part = ANY (ARRAY['open'::text, 'deeper'::text, 'together'::text, 'homework'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, item_id)
  CREATE INDEX pair_agenda_items_by_pair ON public.pair_agenda_items USING btree (organisation_id, pair_id, added_at)
  CREATE UNIQUE INDEX pair_agenda_items_once ON public.pair_agenda_items USING btree (organisation_id, pair_id, topic_id, part) WHERE ((removed_at IS NULL) AND (topic_id IS NOT NULL))

table pair_alerts
  organisation_id uuid not null
  alert_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  kind text not null
  side text
  since_at timestamptz not null
  raised_at timestamptz not null
  resolved_at timestamptz
  CHECK ((kind = ANY (ARRAY['first-hour'::text, 'cancelled-twice'::text, 'stalled'::text, 'drifting'::text, 'drifted'::text, 'one-way'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, alert_id)
  CREATE INDEX pair_alerts_open ON public.pair_alerts USING btree (organisation_id, programme_id, since_at) WHERE (resolved_at IS NULL)
  CREATE UNIQUE INDEX pair_alerts_open_once ON public.pair_alerts USING btree (organisation_id, pair_id, kind) WHERE (resolved_at IS NULL)

table pair_answers
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  answer text not null
  initials text
  reason text
  answered_at timestamptz not null
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
  CHECK ((reason = ANY (ARRAY['time'::text, 'topic'::text, 'know'::text, 'unsaid'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side)

table pair_changes
  organisation_id uuid not null
  change_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  kind text not null
  asked_by text
  cause text
  until_on date
  reason text
  asked_at timestamptz not null
  takes_effect_at timestamptz not null
  settled_at timestamptz
  state text not null
  CHECK ((asked_by = ANY (ARRAY['mentor'::text, 'mentee'::text, 'programme'::text])))
  CHECK ((cause = ANY (ARRAY['left'::text, 'chain'::text, 'other'::text])))
  CHECK ((kind = ANY (ARRAY['pause'::text, 'restart'::text, 'end'::text])))
  CHECK ((reason = ANY (ARRAY['time'::text, 'topic'::text, 'fit'::text, 'role'::text, 'other'::text])))
  CHECK ((state = ANY (ARRAY['asked'::text, 'in-force'::text, 'done'::text, 'over'::text, 'undone'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, change_id)
  CREATE UNIQUE INDEX pair_changes_asked_once ON public.pair_changes USING btree (organisation_id, pair_id, asked_by) WHERE (state = 'asked'::text)
  CREATE INDEX pair_changes_by_programme ON public.pair_changes USING btree (organisation_id, programme_id, state)
  CREATE UNIQUE INDEX pair_changes_one_pause ON public.pair_changes USING btree (organisation_id, pair_id) WHERE (state = 'in-force'::text)

table pair_closings
  organisation_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  kind text not null
  opened_at timestamptz not null
  asked_at timestamptz
  closes_at timestamptz
  closed_at timestamptz
  CHECK ((kind = ANY (ARRAY['planned'::text, 'early'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id)
  CREATE INDEX pair_closings_by_programme ON public.pair_closings USING btree (organisation_id, programme_id, closed_at)
  CREATE INDEX pair_closings_open ON public.pair_closings USING btree (organisation_id, closes_at) WHERE (closed_at IS NULL)

table pair_goals
  organisation_id uuid not null
  goal_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  whose text not null
  objective text not null
  state text not null
  rated_start int2
  rated_now int2
  due_month date
  sealed bytea not null
  written_by text not null
  written_at timestamptz not null
  changed_at timestamptz not null
  settled_at timestamptz
  CHECK ((length(objective) <= 60))
  CHECK (((rated_now >= 1) AND (rated_now <= 5)))
  CHECK (((rated_start >= 1) AND (rated_start <= 5)))
  CHECK ((state = ANY (ARRAY['not-started'::text, 'moving'::text, 'reached'::text, 'let-go'::text])))
  CHECK ((whose = ANY (ARRAY['mentor'::text, 'mentee'::text, 'both'::text])))
  CHECK ((written_by = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, goal_id)
  CREATE INDEX pair_goals_by_pair ON public.pair_goals USING btree (organisation_id, pair_id, written_at)
  CREATE INDEX pair_goals_to_count ON public.pair_goals USING btree (organisation_id, programme_id, objective, state, pair_id)

table pair_notes
  organisation_id uuid not null
  note_id uuid not null
  pair_id uuid not null
  holder text not null
  written_by text not null
  kind text not null
  session_id uuid
  sealed bytea not null
  written_at timestamptz not null
  changed_at timestamptz not null
  CHECK (((holder = 'shared'::text) OR (holder = written_by)))
  CHECK ((holder = ANY (ARRAY['shared'::text, 'mentor'::text, 'mentee'::text])))
  CHECK ((kind = ANY (ARRAY['note'::text, 'action'::text, 'door'::text])))
  CHECK ((written_by = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id, holder) REFERENCES note_keys(organisation_id, pair_id, holder) ON DELETE CASCADE
  FOREIGN KEY (organisation_id, session_id) REFERENCES pair_sessions(organisation_id, session_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, note_id)
  CREATE INDEX pair_notes_by_pair ON public.pair_notes USING btree (organisation_id, pair_id, written_at)

table pair_readings
  organisation_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  mentor_id uuid not null
  mentee_id uuid not null
  momentum text not null
  balance text not null
  share float8
  held int4 not null
  last_held_at timestamptz
  next_at timestamptz
  accepted_at timestamptz
  cadence_days int4 not null
  mentor_cancelled int4 not null
  mentee_cancelled int4 not null
  mentor_moved int4 not null
  mentee_moved int4 not null
  read_at timestamptz not null
  recent_hours float8 not null default
  recent_sensitive int4 not null default
  CHECK ((balance = ANY (ARRAY['as-designed'::text, 'evening-out'::text, 'drifted'::text, 'one-way'::text, 'unknown'::text])))
  CHECK ((momentum = ANY (ARRAY['new'::text, 'on-course'::text, 'slowing'::text, 'stalled'::text, 'paused'::text, 'closed'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id)
  CREATE INDEX pair_readings_by_mentee ON public.pair_readings USING btree (organisation_id, mentee_id)
  CREATE INDEX pair_readings_by_mentor ON public.pair_readings USING btree (organisation_id, mentor_id)
  CREATE INDEX pair_readings_by_programme ON public.pair_readings USING btree (organisation_id, programme_id, momentum, last_held_at)

table pair_sessions
  organisation_id uuid not null
  session_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  series_id uuid
  slot_at timestamptz
  kind text not null
  uid text not null
  sequence int4 not null default
  starts_at timestamptz not null
  ends_at timestamptz not null
  time_zone text not null
  place text
  state text not null
  cancelled_by text
  moves int4 not null default
  created_at timestamptz not null
  changed_at timestamptz not null
  left_out bool not null default
  CHECK ((cancelled_by = ANY (ARRAY['mentor'::text, 'mentee'::text, 'programme'::text])))
  CHECK ((ends_at > starts_at))
  CHECK ((kind = ANY (ARRAY['chemistry'::text, 'first'::text, 'regular'::text, 'short'::text, 'check-in'::text, 'closing'::text])))
  CHECK (((NOT left_out) OR ((state = 'cancelled'::text) AND (series_id IS NOT NULL))))
  CHECK ((length(place) <= 300))
  CHECK ((state = ANY (ARRAY['booked'::text, 'held'::text, 'cancelled'::text, 'not-held'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  FOREIGN KEY (organisation_id, series_id) REFERENCES session_series(organisation_id, series_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, session_id)
  CREATE INDEX pair_sessions_by_pair ON public.pair_sessions USING btree (organisation_id, pair_id, starts_at)
  CREATE INDEX pair_sessions_by_programme ON public.pair_sessions USING btree (organisation_id, programme_id, starts_at)
  CREATE UNIQUE INDEX pair_sessions_once ON public.pair_sessions USING btree (organisation_id, pair_id, starts_at) WHERE (state = 'booked'::text)

table pairs
  organisation_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  run_id uuid not null
  mentor_id uuid not null
  mentee_id uuid not null
  state text not null
  why jsonb not null
  announcement_id uuid
  broken_rule text
  flagged_at timestamptz
  created_at timestamptz not null
  changed_at timestamptz not null
  kept_rule text
  kept_reason text
  kept_by uuid
  kept_at timestamptz
  CHECK ((broken_rule = ANY (ARRAY['chain'::text, 'left'::text])))
  CHECK (((length(kept_reason) >= 1) AND (length(kept_reason) <= 600)))
  CHECK ((kept_rule = ANY (ARRAY['chain'::text, 'left'::text])))
  CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'active'::text, 'paused'::text, 'closed'::text, 'exited'::text])))
  FOREIGN KEY (organisation_id, announcement_id) REFERENCES announcements(organisation_id, announcement_id)
  PRIMARY KEY (organisation_id, pair_id)
  CREATE INDEX pairs_by_mentee ON public.pairs USING btree (organisation_id, mentee_id)
  CREATE INDEX pairs_by_mentor ON public.pairs USING btree (organisation_id, mentor_id)
  CREATE INDEX pairs_to_count ON public.pairs USING btree (organisation_id, programme_id, state) INCLUDE (mentor_id, mentee_id, announcement_id)

table people
  organisation_id uuid not null
  person_id uuid not null
  employee_id text not null
  full_name text not null
  email text
  department text
  location text
  region text
  country text
  level int4
  job_title text
  hired_on date
  left_on date
  languages _text not null default
  time_zone text
  manager_employee_id text
  created_at timestamptz not null
  changed_at timestamptz not null
  presence text not null default
  absent_since date
  offered_topics _text not null default
  wanted_topics _text not null default
  interests _text not null default
  participation text
  CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 200)))
  CHECK ((participation = ANY (ARRAY['mentor'::text, 'mentee'::text, 'both'::text, 'none'::text])))
  CHECK ((presence = ANY (ARRAY['named'::text, 'absent'::text])))
  PRIMARY KEY (organisation_id, person_id)
  UNIQUE (organisation_id, employee_id)
  CREATE INDEX people_by_email ON public.people USING btree (organisation_id, email)
  CREATE INDEX people_by_manager ON public.people USING btree (organisation_id, manager_employee_id)
  CREATE INDEX people_by_name ON public.people USING btree (organisation_id, full_name, person_id)

table people_changes
  organisation_id uuid not null
  import_id uuid not null
  person_id uuid not null
  kind text not null
  changed_fields _text not null default
  at timestamptz not null
  CHECK ((kind = ANY (ARRAY['leaves'::text, 'returns'::text, 'moves'::text])))
  PRIMARY KEY (organisation_id, import_id, person_id)
  CREATE INDEX people_changes_by_time ON public.people_changes USING btree (organisation_id, at)

table people_import_rows
  organisation_id uuid not null
  import_id uuid not null
  number int4 not null
  line int4 not null
  cells jsonb not null
  state text not null default
  skip_reason text
  employee_id text
  email text
  person jsonb
  problems jsonb
  clash jsonb
  difference text
  changed_fields _text not null default
  person_id uuid
  CHECK ((state = ANY (ARRAY['unread'::text, 'ready'::text, 'needs-fix'::text, 'skipped'::text])))
  FOREIGN KEY (organisation_id, import_id) REFERENCES people_imports(organisation_id, import_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, import_id, number)
  CREATE INDEX people_import_rows_by_email ON public.people_import_rows USING btree (organisation_id, import_id, email)
  CREATE INDEX people_import_rows_by_employee ON public.people_import_rows USING btree (organisation_id, import_id, employee_id)
  CREATE INDEX people_import_rows_to_fix ON public.people_import_rows USING btree (organisation_id, import_id, number) WHERE ((state = 'needs-fix'::text) OR (clash IS NOT NULL))

table people_imports
  organisation_id uuid not null
  import_id uuid not null
  state text not null
  file_name text not null
  encoding text
  delimiter text
  header jsonb not null default
  row_count int4 not null default
  mapping jsonb not null default
  date_forms jsonb not null default
  level_words jsonb not null default
  names_everybody bool not null default
  progress int4 not null default
  settled bool not null default
  compared_with uuid
  summary jsonb not null default
  failure jsonb
  started_by uuid
  created_at timestamptz not null
  changed_at timestamptz not null
  CHECK ((state = ANY (ARRAY['new'::text, 'receiving'::text, 'columns'::text, 'checking'::text, 'rows'::text, 'settling'::text, 'difference'::text, 'applying'::text, 'applied'::text, 'cancelled'::text, 'failed'::text])))
  PRIMARY KEY (organisation_id, import_id)
  CREATE INDEX people_imports_by_time ON public.people_imports USING btree (organisation_id, created_at)

table people_registers
  organisation_id uuid not null
  last_import_id uuid
  changed_at timestamptz not null
  PRIMARY KEY (organisation_id)

table person_answers
  organisation_id uuid not null
  person_id uuid not null
  answered_at timestamptz not null
  PRIMARY KEY (organisation_id, person_id)

table person_preferences
  organisation_id uuid not null
  person_id uuid not null
  language text not null
  changed_at timestamptz not null
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
  PRIMARY KEY (organisation_id, person_id)

table programme_agendas
  organisation_id uuid not null
  programme_id uuid not null
  kind text not null
  parts jsonb not null
  changed_at timestamptz not null
  CHECK ((kind = ANY (ARRAY['chemistry'::text, 'first'::text, 'regular'::text, 'short'::text, 'check-in'::text, 'closing'::text])))
  PRIMARY KEY (organisation_id, programme_id, kind)

table programme_answers
  organisation_id uuid not null
  programme_id uuid not null
  question text not null
  answer jsonb not null
  answered_at timestamptz
  answered_by uuid
  locked_answer jsonb
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, programme_id, question)

table programme_briefs
  organisation_id uuid not null
  brief_id uuid not null
  programme_id uuid not null
  sponsor_name text not null
  sponsor_address text not null
  content jsonb not null
  sent_at timestamptz not null
  decided_at timestamptz
  decision text
  initials text
  comment text
  CHECK (((decision IS NULL) = (decided_at IS NULL)))
  CHECK ((decision = ANY (ARRAY['approved'::text, 'commented'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, brief_id)
  CREATE INDEX programme_briefs_by_programme ON public.programme_briefs USING btree (organisation_id, programme_id, sent_at)

table programme_trainings
  organisation_id uuid not null
  programme_id uuid not null
  module text not null
  is_on bool not null
  own_text text
  changed_at timestamptz not null
  CHECK (((length(own_text) >= 1) AND (length(own_text) <= 8000)))
  PRIMARY KEY (organisation_id, programme_id, module)

table programmes
  organisation_id uuid not null
  programme_id uuid not null
  name text not null
  starting_point text not null
  state text not null
  created_at timestamptz not null
  changed_at timestamptz not null
  launched_at timestamptz
  CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  CHECK ((state = ANY (ARRAY['designing'::text, 'approved'::text, 'open'::text, 'launched'::text, 'closed'::text])))
  PRIMARY KEY (organisation_id, programme_id)
  UNIQUE (organisation_id, name)

table pulse_answers
  organisation_id uuid not null
  answer_id uuid not null
  round_id uuid not null
  side text not null
  worth int2 not null
  speak int2 not null
  heard int2 not null
  CHECK (((heard >= 1) AND (heard <= 5)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK (((speak >= 1) AND (speak <= 5)))
  CHECK (((worth >= 1) AND (worth <= 5)))
  FOREIGN KEY (organisation_id, round_id) REFERENCES pulse_rounds(organisation_id, round_id)
  PRIMARY KEY (organisation_id, answer_id)
  CREATE INDEX pulse_answers_to_count ON public.pulse_answers USING btree (organisation_id, round_id, side, worth, speak, heard)

table pulse_marks
  organisation_id uuid not null
  round_id uuid not null
  person_id uuid not null
  FOREIGN KEY (organisation_id, round_id) REFERENCES pulse_rounds(organisation_id, round_id)
  PRIMARY KEY (organisation_id, round_id, person_id)

table pulse_rounds
  organisation_id uuid not null
  round_id uuid not null
  programme_id uuid not null
  week int4 not null
  opens_on date not null
  closes_on date not null
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, round_id)
  UNIQUE (organisation_id, programme_id, week)

table readiness_overrides
  organisation_id uuid not null
  override_id uuid not null
  programme_id uuid not null
  named text not null
  reason text not null
  against _text not null
  at timestamptz not null
  by_account uuid
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id)
  PRIMARY KEY (organisation_id, override_id)
  CREATE INDEX readiness_overrides_by_programme ON public.readiness_overrides USING btree (organisation_id, programme_id, at)

table reflection_goals
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  goal_id uuid not null
  outcome text not null
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'moving'::text, 'let-go'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pair_closings(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side, goal_id)

table reflection_ratings
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  topic text not null
  now int2 not null
  start_now int2 not null
  CHECK (((now >= 1) AND (now <= 5)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK (((start_now >= 1) AND (start_now <= 5)))
  CHECK (((length(topic) >= 1) AND (length(topic) <= 200)))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pair_closings(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side, topic)

table reflections
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  goal_state text
  key_wrap bytea
  commitment bytea
  thanks bytea
  thanks_delivered_at timestamptz
  quote text
  quote_allowed_at timestamptz
  next_step text
  ambassador bool
  steps _text not null default
  finished_at timestamptz
  CHECK ((goal_state = ANY (ARRAY['reached'::text, 'moving'::text, 'let-go'::text])))
  CHECK ((next_step = ANY (ARRAY['touch'::text, 'mentor-again'::text, 'become-mentor'::text, 'not-now'::text])))
  CHECK (((length(quote) >= 1) AND (length(quote) <= 600)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pair_closings(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side)

table rematch_offers
  organisation_id uuid not null
  offer_id uuid not null
  programme_id uuid not null
  person_id uuid not null
  side text not null
  kind text not null
  mentor_id uuid not null
  mentee_id uuid not null
  plan jsonb not null
  offered_by uuid
  offered_at timestamptz not null
  leaves_at timestamptz not null
  state text not null
  pair_id uuid
  settled_at timestamptz
  CHECK ((kind = ANY (ARRAY['direct'::text, 'swap'::text, 'best'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'undone'::text, 'overtaken'::text])))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, offer_id)
  CREATE INDEX rematch_offers_by_programme ON public.rematch_offers USING btree (organisation_id, programme_id, offered_at)
  CREATE UNIQUE INDEX rematch_offers_once ON public.rematch_offers USING btree (organisation_id, programme_id, person_id, side) WHERE (state = 'waiting'::text)

table resources
  organisation_id uuid not null
  resource_id uuid not null
  pair_id uuid
  person_id uuid
  title text not null
  address text
  note text not null
  topic_id uuid
  state text not null
  added_at timestamptz not null
  decided_at timestamptz
  CHECK (((address ~ '^https?://'::text) AND (length(address) <= 2000)))
  CHECK (((address IS NOT NULL) OR (note <> ''::text)))
  CHECK ((length(note) <= 600))
  CHECK ((state = ANY (ARRAY['pair'::text, 'offered'::text, 'shared'::text, 'removed'::text])))
  CHECK (((length(title) >= 1) AND (length(title) <= 120)))
  PRIMARY KEY (organisation_id, resource_id)
  CREATE INDEX resources_by_pair ON public.resources USING btree (organisation_id, pair_id, added_at)
  CREATE INDEX resources_by_state ON public.resources USING btree (organisation_id, state, added_at)

table retention_receipts
  organisation_id uuid not null
  receipt_id uuid not null
  programme_id uuid not null
  number int4 not null
  class text not null
  pairs int4 not null
  deleted int4 not null
  ended_before timestamptz not null
  at timestamptz not null
  sha256 text not null
  previous_sha256 text
  CHECK ((deleted > 0))
  PRIMARY KEY (organisation_id, receipt_id)
  UNIQUE (organisation_id, programme_id, number)

table retention_terms
  organisation_id uuid not null
  programme_id uuid not null
  class text not null
  months int2 not null
  changed_at timestamptz not null
  CHECK ((class = ANY (ARRAY['notes'::text, 'closings'::text, 'session-log'::text, 'agreements'::text, 'mails'::text, 'pairs'::text, 'circles'::text, 'pulses'::text, 'other-mails'::text, 'interviews'::text])))
  CHECK (((months >= 0) AND (months <= 120)))
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, programme_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, programme_id, class)

table session_answers
  organisation_id uuid not null
  session_id uuid not null
  pair_id uuid not null
  side text not null
  happened text not null
  balance int2
  answered_at timestamptz not null
  CHECK (((balance >= 1) AND (balance <= 5)))
  CHECK ((happened = ANY (ARRAY['met'::text, 'moved'::text, 'not'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, session_id) REFERENCES pair_sessions(organisation_id, session_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, session_id, side)
  CREATE INDEX session_answers_by_pair ON public.session_answers USING btree (organisation_id, pair_id)

table session_attendances
  organisation_id uuid not null
  session_id uuid not null
  side text not null
  answer text not null
  sequence int4 not null
  asks_other_time bool not null default
  answered_at timestamptz not null
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'tentative'::text, 'declined'::text])))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  FOREIGN KEY (organisation_id, session_id) REFERENCES pair_sessions(organisation_id, session_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, session_id, sequence, side)

table session_events
  organisation_id uuid not null
  event_id uuid not null
  session_id uuid not null
  pair_id uuid not null
  kind text not null
  caused_by text not null
  from_at timestamptz
  to_at timestamptz
  at timestamptz not null
  CHECK ((caused_by = ANY (ARRAY['mentor'::text, 'mentee'::text, 'programme'::text])))
  CHECK ((kind = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'held'::text, 'not-held'::text])))
  FOREIGN KEY (organisation_id, session_id) REFERENCES pair_sessions(organisation_id, session_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, event_id)
  CREATE INDEX session_events_by_pair ON public.session_events USING btree (organisation_id, pair_id, at)

table session_series
  organisation_id uuid not null
  series_id uuid not null
  pair_id uuid not null
  programme_id uuid not null
  uid text not null
  sequence int4 not null default
  first_starts_at timestamptz not null
  time_zone text not null
  minutes int4 not null
  rule text not null
  until_at timestamptz not null
  state text not null
  created_at timestamptz not null
  changed_at timestamptz not null
  told_out jsonb
  CHECK (((minutes >= 15) AND (minutes <= 180)))
  CHECK ((state = ANY (ARRAY['running'::text, 'ended'::text])))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, series_id)
  CREATE INDEX session_series_by_pair ON public.session_series USING btree (organisation_id, pair_id)

table sessions
  organisation_id uuid not null
  session_id uuid not null
  account_id uuid not null
  token_digest text not null
  role text not null
  device text not null
  created_at timestamptz not null
  seen_at timestamptz not null
  ends_at timestamptz not null
  ended_at timestamptz
  FOREIGN KEY (organisation_id, account_id) REFERENCES accounts(organisation_id, account_id)
  PRIMARY KEY (organisation_id, session_id)
  UNIQUE (organisation_id, token_digest)
  CREATE INDEX sessions_by_account ON public.sessions USING btree (organisation_id, account_id)

table setup_codes
  code_digest text not null
  created_at timestamptz not null
  used_at timestamptz
  PRIMARY KEY (code_digest)

table sign_in_addresses
  address_digest text not null
  organisation_id uuid not null
  account_id uuid not null
  PRIMARY KEY (address_digest, organisation_id)

table sign_in_tries
  digest text not null
  failures int4 not null
  last_at timestamptz not null
  PRIMARY KEY (digest)

table start_ratings
  organisation_id uuid not null
  pair_id uuid not null
  side text not null
  topic text not null
  rating int2 not null
  rated_at timestamptz not null
  CHECK (((rating >= 1) AND (rating <= 5)))
  CHECK ((side = ANY (ARRAY['mentor'::text, 'mentee'::text])))
  CHECK (((length(topic) >= 1) AND (length(topic) <= 200)))
  FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs(organisation_id, pair_id) ON DELETE CASCADE
  PRIMARY KEY (organisation_id, pair_id, side, topic)

table stopped_matters
  organisation_id uuid not null
  matter text not null
  person_id uuid not null
  mail_id uuid not null
  stopped_at timestamptz not null
  settled_at timestamptz
  CHECK ((length(matter) <= 200))
  PRIMARY KEY (organisation_id, matter, person_id)

table submissions
  organisation_id uuid not null
  key uuid not null
  use_case text not null
  outcome jsonb
  at timestamptz not null
  PRIMARY KEY (organisation_id, key)

table survey_floods
  organisation_id uuid not null
  digest text not null
  day date not null
  answers int4 not null
  PRIMARY KEY (organisation_id, digest)

table topic_words
  organisation_id uuid not null
  words text not null
  written text not null
  topic_id uuid not null
  FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id)
  PRIMARY KEY (organisation_id, words)
  CREATE INDEX topic_words_by_topic ON public.topic_words USING btree (organisation_id, topic_id)

table topics
  organisation_id uuid not null
  topic_id uuid not null
  family text not null
  name text not null
  guide_open text not null default
  guide_deeper text not null default
  guide_together text not null default
  guide_homework text not null default
  care_note text not null default
  sensitive bool not null default
  state text not null
  created_at timestamptz not null
  changed_at timestamptz not null
  CHECK ((NOT (sensitive AND (state = 'published'::text) AND (care_note = ''::text))))
  CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'retired'::text])))
  PRIMARY KEY (organisation_id, topic_id)

table training_waivers
  organisation_id uuid not null
  programme_id uuid not null
  person_id uuid not null
  module text not null
  reason text not null
  waived_by uuid
  waived_at timestamptz not null
  CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
  PRIMARY KEY (organisation_id, programme_id, person_id, module)

table trainings_done
  organisation_id uuid not null
  programme_id uuid not null
  person_id uuid not null
  module text not null
  done_at timestamptz not null
  PRIMARY KEY (organisation_id, programme_id, person_id, module)
