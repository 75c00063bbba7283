/**
 * Every table that says something about a person: how a row is found for one, what an erasure on request does to it, and when it goes by
 * itself. A table that could name a person and does not stand here fails `personal-tables.test.ts`.
 */
export type HeldKind =
  | 'self'
  | 'access'
  | 'programmes'
  | 'pairs'
  | 'hours'
  | 'notes'
  | 'looking-back'
  | 'mails'
  | 'calendar'
  | 'answers'
  | 'matching'

/** How a row belongs to a person: by a column of theirs, their side of a pair, a pair they are part of, their enrolment or account. */
export type Belongs =
  | { readonly by: 'person'; readonly columns: readonly string[] }
  | { readonly by: 'side'; readonly column: string }
  | { readonly by: 'pair' }
  | { readonly by: 'enrolment' }
  | { readonly by: 'account' }
  | { readonly by: 'hr-row' }

/** `row`: deleted. Columns with their new value: emptied, the rest counts on. `stays`: ids and numbers only, part of totals. */
export type Erasure = 'row' | 'stays' | Readonly<Record<string, string>>

/** `class`: a term of the programme; `request`: kept while the person is part of the organisation, and erased when they ask. */
export type Expiry =
  | { readonly class: string }
  | 'request'
  /** Numbers and ids, which totals need. */
  | 'totals'
  /** Ends by a date of its own. */
  | 'own date'

export interface PersonalTable {
  readonly table: string
  readonly kind: HeldKind
  readonly belongs: Belongs
  readonly erasure: Erasure
  readonly expiry: Expiry
}

const person = { by: 'person', columns: ['person_id'] } as const
const ofSide = { by: 'side', column: 'side' } as const
const pair = { by: 'pair' } as const
const two = { by: 'person', columns: ['mentor_id', 'mentee_id'] } as const
const noReasons = `'{"topics":[],"topicsBack":[],"languages":[],"interests":[],"sharedHours":null}'`

function row(
  kind: HeldKind,
  table: string,
  belongs: Belongs,
  erasure: Erasure,
  expiry: Expiry,
): PersonalTable {
  return { kind, table, belongs, erasure, expiry }
}
const ending = (name: string) => ({ class: name })

export const personalTables: readonly PersonalTable[] = [
  row('self', 'people_import_rows', { by: 'hr-row' }, 'row', 'own date'),
  row('self', 'people_changes', person, 'row', 'request'),
  row('self', 'person_answers', person, 'row', 'request'),
  row('self', 'person_preferences', person, 'row', 'request'),
  row('self', 'assistants', person, 'row', 'request'),
  row('access', 'sessions', { by: 'account' }, 'row', 'own date'),
  row('access', 'sign_in_addresses', { by: 'account' }, 'row', 'request'),
  row('access', 'mailed_links', person, 'row', 'own date'),
  row('programmes', 'enrolment_consents', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_known_people', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_not_with', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_offers', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_wished_people', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_styles', { by: 'enrolment' }, 'row', 'request'),
  row('programmes', 'enrolment_wants', { by: 'enrolment' }, 'row', 'request'),
  row(
    'programmes',
    'enrolments',
    person,
    { purpose: "''", languages: "'{}'", weekly_hours: "'{}'", interests: "'{}'" },
    'request',
  ),
  row('programmes', 'trainings_done', person, 'row', 'request'),
  row('programmes', 'training_waivers', person, 'row', 'request'),
  row('pairs', 'pair_answers', ofSide, { initials: 'null', reason: 'null' }, ending('pairs')),
  row('pairs', 'agreement_signatures', ofSide, 'row', ending('agreements')),
  row('pairs', 'agreement_versions', pair, 'row', ending('agreements')),
  row('pairs', 'call_answers', ofSide, 'row', 'totals'),
  row('pairs', 'pair_changes', pair, 'stays', 'totals'),
  row(
    'pairs',
    'rematch_offers',
    { by: 'person', columns: ['person_id', 'mentor_id', 'mentee_id'] },
    'row',
    'request',
  ),
  row('pairs', 'pair_alerts', pair, 'stays', 'totals'),
  row('pairs', 'pair_readings', two, 'stays', 'totals'),
  row('pairs', 'pair_closings', pair, 'stays', 'totals'),
  row('pairs', 'help_actions', pair, 'stays', 'totals'),
  row(
    'pairs',
    'pairs',
    two,
    { why: noReasons, kept_reason: 'null', kept_rule: 'null', kept_by: 'null', kept_at: 'null' },
    ending('pairs'),
  ),
  row('hours', 'session_answers', ofSide, 'stays', ending('session-log')),
  row('hours', 'session_events', { by: 'side', column: 'caused_by' }, 'stays', ending('session-log')),
  row('hours', 'offered_times', ofSide, 'row', 'totals'),
  row('hours', 'session_series', pair, 'stays', 'totals'),
  row('hours', 'pair_sessions', pair, { place: 'null' }, 'totals'),
  row('notes', 'pair_notes', { by: 'side', column: 'written_by' }, 'row', ending('notes')),
  row('notes', 'note_keys', { by: 'side', column: 'holder' }, 'row', ending('notes')),
  row('notes', 'ledger_lines', ofSide, 'row', ending('notes')),
  row('notes', 'pair_goals', { by: 'side', column: 'written_by' }, 'row', ending('notes')),
  row('notes', 'own_questions', person, 'row', 'request'),
  row('notes', 'pair_agenda_items', ofSide, { own_sealed: 'null', key_wrap: 'null' }, 'request'),
  row('notes', 'resources', person, 'row', 'request'),
  row('looking-back', 'start_ratings', ofSide, 'stays', 'totals'),
  row('looking-back', 'reflection_ratings', ofSide, 'stays', 'totals'),
  row('looking-back', 'reflection_goals', ofSide, 'stays', 'totals'),
  row('looking-back', 'follow_ups', ofSide, 'stays', 'totals'),
  row(
    'looking-back',
    'reflections',
    ofSide,
    {
      key_wrap: 'null',
      commitment: 'null',
      thanks: 'null',
      quote: 'null',
      quote_allowed_at: 'null',
      ambassador: 'false',
    },
    ending('closings'),
  ),
  row('mails', 'outgoing_mails', person, 'row', ending('mails')),
  row('mails', 'mail_receivers', person, 'row', 'request'),
  row('mails', 'mail_wishes', person, 'row', 'request'),
  row('mails', 'stopped_matters', person, 'row', 'request'),
  row('calendar', 'busy_times', person, 'row', 'own date'),
  row('calendar', 'calendar_connections', person, 'row', 'request'),
  row('calendar', 'calendar_feeds', person, 'row', 'request'),
  row('calendar', 'days_off', person, 'row', 'own date'),
  row('answers', 'circle_answers', person, 'row', ending('circles')),
  row('answers', 'pulse_marks', person, 'row', ending('pulses')),
  row('answers', 'gap_pitches', person, 'row', ending('interviews')),
  row('answers', 'gap_interviews', person, 'row', ending('interviews')),
  row('matching', 'match_waiting', person, 'row', 'request'),
  row('matching', 'match_run_pairs', two, 'stays', 'totals'),
  row('matching', 'match_run_unmatched', person, 'stays', 'totals'),
  row(
    'self',
    'accounts',
    { by: 'account' },
    {
      name: "'–'",
      address: "'erased-' || account_id || '@erased.example'",
      password_hash: 'null',
      state: "'disabled'",
    },
    'request',
  ),
  row(
    'self',
    'people',
    person,
    {
      full_name: "'–'",
      email: 'null',
      employee_id: "'erased-' || person_id",
      department: 'null',
      location: 'null',
      region: 'null',
      country: 'null',
      job_title: 'null',
      languages: "'{}'",
      offered_topics: "'{}'",
      wanted_topics: "'{}'",
      interests: "'{}'",
      presence: "'absent'",
    },
    'request',
  ),
]

/** Columns that look like a person's and are a worker's mark, or rooms with walls and terms of their own. */
export const tablesWithoutPeople: Readonly<Record<string, string>> = {
  audit_entries: 'ids only, for as long as the trail is kept',
  draft_edits: 'who edited, by account id',
  match_presences: 'an account for a minute',
  erased_people: 'keyed digests nobody can read back, so that a file brings nobody back',
  erasure_receipts: 'the proof of an erasure: an id nobody has any more',
  erasure_requests: 'an id and dates, until and after it is done',
  case_kept_out: 'the case room, erased by its own date',
  case_log_entries: 'the case room',
  case_mails: 'the case room',
  case_messages: 'the case room',
  cases: 'the case room',
  match_runs: 'names inside its input are taken out with the person',
  pulse_answers: 'nobody’s: no row says whose it is',
}
