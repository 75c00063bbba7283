// Made from the migrations by `npm run generate`; do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Read as parsed JSON, written as text: the driver would turn a plain array into a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>
export type DefaultedJson = ColumnType<unknown, string | undefined, string>

export interface AccountsTable {
  organisation_id: string
  account_id: string
  person_id: string | null
  name: string
  address: string
  password_hash: string | null
  roles: string[]
  state: Generated<string>
  language: string | null
  created_at: Date
}

export interface AgreementSignaturesTable {
  organisation_id: string
  pair_id: string
  version: number
  side: string
  initials: string
  language: string
  signed_at: Date
}

export interface AgreementVersionsTable {
  organisation_id: string
  pair_id: string
  version: number
  content: Json
  proposed_by: string
  created_at: Date
}

export interface AlertChoicesTable {
  organisation_id: string
  programme_id: string
  matter: string
  choice: string
  until_on: string | null
  note: string | null
  chosen_by: string
  chosen_at: Date
}

export interface AnnouncementsTable {
  organisation_id: string
  announcement_id: string
  programme_id: string
  pairs: number
  leaves_at: Date
  announced_at: Date
  withdrawn_at: Date | null
  single: Generated<boolean>
}

export interface AssistantsTable {
  organisation_id: string
  assistant_id: string
  person_id: string
  name: string
  address: string
  named_at: Date
  ended_at: Date | null
}

export interface AuditEntriesTable {
  organisation_id: string
  number: number
  at: Date
  actor_kind: string
  actor_id: string | null
  action: string
  subject_kind: string
  subject_id: string
  detail: DefaultedJson
  hash: string
}

export interface AuditHeadsTable {
  organisation_id: string
  number: number
  hash: string
}

export interface BusyTimesTable {
  organisation_id: string
  person_id: string
  from_at: Date
  to_at: Date
}

export interface CalendarConnectionsTable {
  organisation_id: string
  person_id: string
  key_wrap: Buffer
  sealed_access: Buffer
  state: string
  problem: string | null
  read_at: Date | null
  connected_at: Date
}

export interface CalendarFeedsTable {
  organisation_id: string
  person_id: string
  token_digest: string
  created_at: Date
}

export interface CallAnswersTable {
  organisation_id: string
  pair_id: string
  side: string
  answered_at: Date
}

export interface CaseKeptOutTable {
  organisation_id: string
  case_id: string
  account_id: string
}

export interface CaseLogEntriesTable {
  organisation_id: string
  number: number
  at: Date
  actor_kind: string
  actor_id: string | null
  action: string
  case_id: string
  detail: DefaultedJson
  hash: string
}

export interface CaseLogHeadsTable {
  organisation_id: string
  number: number
  hash: string
}

export interface CaseMailsTable {
  organisation_id: string
  mail_id: string
  case_id: string
  key: string
  receiver: string
  account_id: string | null
  state: string
  tries: Generated<number>
  not_before: Date
  created_at: Date
}

export interface CaseMessagesTable {
  organisation_id: string
  case_id: string
  message_id: string
  at: Date
  author: string
  account_id: string | null
  kind: string
  sealed: Buffer
}

export interface CaseTriesTable {
  organisation_id: string
  digest: string
  tries: number
  last_at: Date
}

export interface CasesTable {
  organisation_id: string
  case_id: string
  code_digest: string | null
  key_wrap: Buffer | null
  sealed_facts: Buffer | null
  state: string
  first_handler_id: string
  second_handler_id: string | null
  raised_at: Date
  acknowledge_by: Date
  feedback_by: Date
  acknowledged_at: Date | null
  answered_at: Date | null
  closed_at: Date | null
  erase_at: Date | null
  code_key: string | null
}

export interface CircleAnswersTable {
  organisation_id: string
  circle_id: string
  person_id: string
  comes: boolean | null
  attended: Generated<boolean>
}

export interface CirclesTable {
  organisation_id: string
  circle_id: string
  programme_id: string
  starts_at: Date
  minutes: number
  place: string
  plan: string
  attendance_at: Date | null
}

export interface DaysOffTable {
  organisation_id: string
  days_off_id: string
  person_id: string | null
  programme_id: string | null
  first_day: string
  last_day: string
  created_at: Date
}

export interface DraftEditsTable {
  organisation_id: string
  draft_id: string
  number: number
  account_id: string | null
  at: Date
  edit: Json
}

export interface EnrolmentConsentsTable {
  organisation_id: string
  enrolment_id: string
  field: string
  value: string
  consented_at: Date
}

export interface EnrolmentKnownPeopleTable {
  organisation_id: string
  enrolment_id: string
  person_id: string
}

export interface EnrolmentNotWithTable {
  organisation_id: string
  enrolment_id: string
  person_id: string
}

export interface EnrolmentOffersTable {
  organisation_id: string
  enrolment_id: string
  topic_id: string
  evidence: Generated<string>
}

export interface EnrolmentSettingsTable {
  organisation_id: string
  programme_id: string
  short_percent: number | null
  changed_at: Date
  asks_known: Generated<boolean>
  asks_wishes: Generated<boolean>
  asks_style: Generated<boolean>
}

export interface EnrolmentStylesTable {
  organisation_id: string
  enrolment_id: string
  openness: number | null
  conscientiousness: number | null
  extraversion: number | null
  agreeableness: number | null
  neuroticism: number | null
  consented_at: Date
}

export interface EnrolmentWantsTable {
  organisation_id: string
  enrolment_id: string
  rank: number
  topic_id: string
}

export interface EnrolmentWishedPeopleTable {
  organisation_id: string
  enrolment_id: string
  person_id: string
}

export interface EnrolmentsTable {
  organisation_id: string
  enrolment_id: string
  programme_id: string
  person_id: string
  state: string
  mentor_places: Generated<number>
  mentee_places: Generated<number>
  purpose: Generated<string>
  languages: Generated<string[]>
  weekly_hours: Generated<string[]>
  interests: Generated<string[]>
  source: string
  invited_at: Date | null
  answered_at: Date | null
  statement_agreed_at: Date | null
  created_at: Date
  changed_at: Date
}

export interface ErasedPeopleTable {
  organisation_id: string
  digest: Buffer
  person_id: string
  erased_at: Date
}

export interface ErasureKeysTable {
  organisation_id: string
  key_wrap: Buffer
  made_at: Date
}

export interface ErasureReceiptsTable {
  organisation_id: string
  receipt_id: string
  number: number
  person_id: string
  counts: Json
  at: Date
  sha256: string
  previous_sha256: string | null
}

export interface ErasureRequestsTable {
  organisation_id: string
  request_id: string
  person_id: string
  asked_at: Date
  due_on: string
  state: string
  erases_at: Date | null
  settled_at: Date | null
}

export interface FollowUpsTable {
  organisation_id: string
  pair_id: string
  side: string
  months: number
  asked_at: Date
  still_using: string | null
  in_touch: boolean | null
  answered_on: string | null
}

export interface GapInterviewsTable {
  organisation_id: string
  interview_id: string
  programme_id: string
  person_id: string
  state: string
  source: string
  topics: Generated<string[]>
  own_words: Generated<string>
  view_wanted: Generated<string>
  asked_at: Date | null
  changed_at: Date
}

export interface GapPitchesTable {
  organisation_id: string
  interview_id: string
  person_id: string
  text: string
  saved_at: Date
  sent_text: string | null
  sent_at: Date | null
}

export interface HelpActionsTable {
  organisation_id: string
  action_id: string
  programme_id: string
  pair_id: string | null
  matter: string
  help: string
  mails: number
  sent_by: string
  sent_at: Date
  undone_at: Date | null
}

export interface HelpSettingsTable {
  organisation_id: string
  urgent: DefaultedJson
  outside_name: Generated<string>
  outside_reach: Generated<string>
  leave_url: Generated<string>
  changed_at: Date
}

export interface InstallationBackupsTable {
  taken_at: Date
  row_count: number
}

export interface InterestAnswersTable {
  organisation_id: string
  answer_id: string
  programme_id: string
  side: string
  interest: string
  topics: Generated<string[]>
  hours: string | null
  channel: string
  answered_on: string
}

export interface InterestSurveysTable {
  organisation_id: string
  programme_id: string
  token: string
  state: string
  opened_at: Date
  closed_at: Date | null
}

export interface LeaveReasonsTable {
  organisation_id: string
  programme_id: string
  reason: string
  number: number
}

export interface LedgerLinesTable {
  organisation_id: string
  line_id: string
  pair_id: string
  side: string
  kind: string
  session_id: string | null
  sealed: Buffer
  written_at: Date
}

export interface LegalHoldsTable {
  organisation_id: string
  hold_id: string
  programme_id: string
  reason: string
  placed_by: string | null
  placed_at: Date
  lifted_by: string | null
  lifted_at: Date | null
}

export interface MailReceiversTable {
  organisation_id: string
  person_id: string
  stopped_at: Date | null
  quiet_until: Date | null
  unreachable_address: string | null
  unreachable_code: string | null
  unreachable_at: Date | null
}

export interface MailWishesTable {
  organisation_id: string
  person_id: string
  wish: string
  changed_at: Date
}

export interface MailedLinksTable {
  organisation_id: string
  link_id: string
  purpose: string
  account_id: string | null
  person_id: string | null
  subject_id: string | null
  token_digest: string
  created_at: Date
  ends_at: Date
  used_at: Date | null
  stand_in: Generated<boolean>
}

export interface MatchDraftsTable {
  organisation_id: string
  draft_id: string
  programme_id: string
  state: string
  started_at: Date
  approved_by: string | null
  approved_at: Date | null
  approval_reason: string | null
}

export interface MatchPresencesTable {
  organisation_id: string
  programme_id: string
  account_id: string
  seen_at: Date
}

export interface MatchRulesTable {
  organisation_id: string
  programme_id: string
  rules: Json
  changed_by: string | null
  changed_at: Date
}

export interface MatchRunPairsTable {
  organisation_id: string
  run_id: string
  mentor_id: string
  mentee_id: string
  score: number
  terms: Json
  flags: Generated<string[]>
  detail: Json
}

export interface MatchRunProgressTable {
  organisation_id: string
  run_id: string
  phase: string
  pairs: Generated<number>
  done_per_mille: Generated<number>
  wish: Generated<string>
  changed_at: Date
  reached_per_mille: number | null
}

export interface MatchRunUnmatchedTable {
  organisation_id: string
  run_id: string
  side: string
  person_id: string
  detail: Json
}

export interface MatchRunsTable {
  organisation_id: string
  run_id: string
  programme_id: string
  number: number
  purpose: string
  base_run_id: string | null
  author_account_id: string | null
  state: string
  asked: Json
  input: Json | null
  input_sha256: string | null
  rules: Json | null
  as_of: string | null
  seed: number
  summary: Json | null
  certificate: Json | null
  stats: Json | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

export interface MatchWaitingTable {
  organisation_id: string
  programme_id: string
  side: string
  person_id: string
  run_id: string
  since: Date
  put_by: string | null
  free_since: Date | null
}

export interface MatrixLinesTable {
  organisation_id: string
  employee_id: string
  manager_employee_id: string
}

export interface MirrorDeliveriesTable {
  organisation_id: string
  delivery_id: string
  mirror_id: string
  key: string
  mail_id: string | null
  state: string
  reason: string | null
  tries: Generated<number>
  created_at: Date
  settled_at: Date | null
}

export interface MirrorsTable {
  organisation_id: string
  mirror_id: string
  kind: string
  name: string
  url: string | null
  secret: string | null
  state: string
  reason: string | null
  failures: Generated<number>
  created_at: Date
  changed_at: Date
  host: string | null
  key_wrap: Buffer | null
  sealed_access: Buffer | null
}

export interface MomentumSettingsTable {
  organisation_id: string
  programme_id: string
  settings: Json
  changed_at: Date
}

export interface NoteKeysTable {
  organisation_id: string
  pair_id: string
  holder: string
  key_wrap: Buffer
  made_at: Date
}

export interface OfferedTimesTable {
  organisation_id: string
  pair_id: string
  side: string
  starts_at: Date
  minutes: number
  time_zone: string
  offered_at: Date
}

export interface OrganisationRegisterTable {
  organisation_id: string
  created_at: Date
}

export interface OrganisationsTable {
  organisation_id: string
  name: string
  default_language: Generated<string>
  default_time_zone: Generated<string>
  created_at: Date
}

export interface OutgoingMailsTable {
  organisation_id: string
  mail_id: string
  key: string
  message_id: string
  group_id: string | null
  person_id: string | null
  account_id: string | null
  name: string
  address: string
  language: string
  kind: string
  content: Json
  link_purpose: string | null
  link_subject_id: string | null
  link_minutes: number | null
  state: string
  reason: string | null
  not_before: Date
  leaving_at: Date | null
  tries: Generated<number>
  created_at: Date
  settled_at: Date | null
  link_page: string | null
  urgency: Generated<string>
  matter: string | null
  nudge: Generated<boolean>
  side: string | null
  requested: Generated<boolean>
  calendar_method: string | null
  calendar_object: string | null
  sender_name: string | null
  sender_address: string | null
  counted_at: Date | null
  good_until: Date | null
  carrier_id: string | null
}

export interface OwnQuestionsTable {
  organisation_id: string
  question_id: string
  pair_id: string
  person_id: string
  sealed: Buffer
  key_wrap: Buffer
  created_at: Date
}

export interface PairAgendaItemsTable {
  organisation_id: string
  item_id: string
  pair_id: string
  session_id: string | null
  topic_id: string | null
  part: string | null
  own_sealed: Buffer | null
  key_wrap: Buffer | null
  back: Generated<boolean>
  side: string
  added_at: Date
  removed_at: Date | null
}

export interface PairAlertsTable {
  organisation_id: string
  alert_id: string
  pair_id: string
  programme_id: string
  kind: string
  side: string | null
  since_at: Date
  raised_at: Date
  resolved_at: Date | null
}

export interface PairAnswersTable {
  organisation_id: string
  pair_id: string
  side: string
  answer: string
  initials: string | null
  reason: string | null
  answered_at: Date
}

export interface PairChangesTable {
  organisation_id: string
  change_id: string
  pair_id: string
  programme_id: string
  kind: string
  asked_by: string | null
  cause: string | null
  until_on: string | null
  reason: string | null
  asked_at: Date
  takes_effect_at: Date
  settled_at: Date | null
  state: string
}

export interface PairClosingsTable {
  organisation_id: string
  pair_id: string
  programme_id: string
  kind: string
  opened_at: Date
  asked_at: Date | null
  closes_at: Date | null
  closed_at: Date | null
}

export interface PairGoalsTable {
  organisation_id: string
  goal_id: string
  pair_id: string
  programme_id: string
  whose: string
  objective: string
  state: string
  rated_start: number | null
  rated_now: number | null
  due_month: string | null
  sealed: Buffer
  written_by: string
  written_at: Date
  changed_at: Date
  settled_at: Date | null
}

export interface PairNotesTable {
  organisation_id: string
  note_id: string
  pair_id: string
  holder: string
  written_by: string
  kind: string
  session_id: string | null
  sealed: Buffer
  written_at: Date
  changed_at: Date
}

export interface PairReadingsTable {
  organisation_id: string
  pair_id: string
  programme_id: string
  mentor_id: string
  mentee_id: string
  momentum: string
  balance: string
  share: number | null
  held: number
  last_held_at: Date | null
  next_at: Date | null
  accepted_at: Date | null
  cadence_days: number
  mentor_cancelled: number
  mentee_cancelled: number
  mentor_moved: number
  mentee_moved: number
  read_at: Date
  recent_hours: Generated<number>
  recent_sensitive: Generated<number>
}

export interface PairSessionsTable {
  organisation_id: string
  session_id: string
  pair_id: string
  programme_id: string
  series_id: string | null
  slot_at: Date | null
  kind: string
  uid: string
  sequence: Generated<number>
  starts_at: Date
  ends_at: Date
  time_zone: string
  place: string | null
  state: string
  cancelled_by: string | null
  moves: Generated<number>
  created_at: Date
  changed_at: Date
  left_out: Generated<boolean>
}

export interface PairsTable {
  organisation_id: string
  pair_id: string
  programme_id: string
  run_id: string
  mentor_id: string
  mentee_id: string
  state: string
  why: Json
  announcement_id: string | null
  broken_rule: string | null
  flagged_at: Date | null
  created_at: Date
  changed_at: Date
  kept_rule: string | null
  kept_reason: string | null
  kept_by: string | null
  kept_at: Date | null
}

export interface PeopleTable {
  organisation_id: string
  person_id: string
  employee_id: string
  full_name: string
  email: string | null
  department: string | null
  location: string | null
  region: string | null
  country: string | null
  level: number | null
  job_title: string | null
  hired_on: string | null
  left_on: string | null
  languages: Generated<string[]>
  time_zone: string | null
  manager_employee_id: string | null
  created_at: Date
  changed_at: Date
  presence: Generated<string>
  absent_since: string | null
  offered_topics: Generated<string[]>
  wanted_topics: Generated<string[]>
  interests: Generated<string[]>
  participation: string | null
}

export interface PeopleChangesTable {
  organisation_id: string
  import_id: string
  person_id: string
  kind: string
  changed_fields: Generated<string[]>
  at: Date
}

export interface PeopleImportRowsTable {
  organisation_id: string
  import_id: string
  number: number
  line: number
  cells: Json
  state: Generated<string>
  skip_reason: string | null
  employee_id: string | null
  email: string | null
  person: Json | null
  problems: Json | null
  clash: Json | null
  difference: string | null
  changed_fields: Generated<string[]>
  person_id: string | null
}

export interface PeopleImportsTable {
  organisation_id: string
  import_id: string
  state: string
  file_name: string
  encoding: string | null
  delimiter: string | null
  header: DefaultedJson
  row_count: Generated<number>
  mapping: DefaultedJson
  date_forms: DefaultedJson
  level_words: DefaultedJson
  names_everybody: Generated<boolean>
  progress: Generated<number>
  settled: Generated<boolean>
  compared_with: string | null
  summary: DefaultedJson
  failure: Json | null
  started_by: string | null
  created_at: Date
  changed_at: Date
}

export interface PeopleRegistersTable {
  organisation_id: string
  last_import_id: string | null
  changed_at: Date
}

export interface PersonAnswersTable {
  organisation_id: string
  person_id: string
  answered_at: Date
}

export interface PersonPreferencesTable {
  organisation_id: string
  person_id: string
  language: string
  changed_at: Date
}

export interface ProgrammeAgendasTable {
  organisation_id: string
  programme_id: string
  kind: string
  parts: Json
  changed_at: Date
}

export interface ProgrammeAnswersTable {
  organisation_id: string
  programme_id: string
  question: string
  answer: Json
  answered_at: Date | null
  answered_by: string | null
  locked_answer: Json | null
}

export interface ProgrammeBriefsTable {
  organisation_id: string
  brief_id: string
  programme_id: string
  sponsor_name: string
  sponsor_address: string
  content: Json
  sent_at: Date
  decided_at: Date | null
  decision: string | null
  initials: string | null
  comment: string | null
}

export interface ProgrammeTrainingsTable {
  organisation_id: string
  programme_id: string
  module: string
  is_on: boolean
  own_text: string | null
  changed_at: Date
}

export interface ProgrammesTable {
  organisation_id: string
  programme_id: string
  name: string
  starting_point: string
  state: string
  created_at: Date
  changed_at: Date
  launched_at: Date | null
}

export interface PulseAnswersTable {
  organisation_id: string
  answer_id: string
  round_id: string
  side: string
  worth: number
  speak: number
  heard: number
}

export interface PulseMarksTable {
  organisation_id: string
  round_id: string
  person_id: string
}

export interface PulseRoundsTable {
  organisation_id: string
  round_id: string
  programme_id: string
  week: number
  opens_on: string
  closes_on: string
}

export interface ReadinessOverridesTable {
  organisation_id: string
  override_id: string
  programme_id: string
  named: string
  reason: string
  against: string[]
  at: Date
  by_account: string | null
}

export interface ReflectionGoalsTable {
  organisation_id: string
  pair_id: string
  side: string
  goal_id: string
  outcome: string
}

export interface ReflectionRatingsTable {
  organisation_id: string
  pair_id: string
  side: string
  topic: string
  now: number
  start_now: number
}

export interface ReflectionsTable {
  organisation_id: string
  pair_id: string
  side: string
  goal_state: string | null
  key_wrap: Buffer | null
  commitment: Buffer | null
  thanks: Buffer | null
  thanks_delivered_at: Date | null
  quote: string | null
  quote_allowed_at: Date | null
  next_step: string | null
  ambassador: boolean | null
  steps: Generated<string[]>
  finished_at: Date | null
}

export interface RematchOffersTable {
  organisation_id: string
  offer_id: string
  programme_id: string
  person_id: string
  side: string
  kind: string
  mentor_id: string
  mentee_id: string
  plan: Json
  offered_by: string | null
  offered_at: Date
  leaves_at: Date
  state: string
  pair_id: string | null
  settled_at: Date | null
}

export interface ResourcesTable {
  organisation_id: string
  resource_id: string
  pair_id: string | null
  person_id: string | null
  title: string
  address: string | null
  note: string
  topic_id: string | null
  state: string
  added_at: Date
  decided_at: Date | null
}

export interface RetentionReceiptsTable {
  organisation_id: string
  receipt_id: string
  programme_id: string
  number: number
  class: string
  pairs: number
  deleted: number
  ended_before: Date
  at: Date
  sha256: string
  previous_sha256: string | null
}

export interface RetentionTermsTable {
  organisation_id: string
  programme_id: string
  class: string
  months: number
  changed_at: Date
}

export interface SessionAnswersTable {
  organisation_id: string
  session_id: string
  pair_id: string
  side: string
  happened: string
  balance: number | null
  answered_at: Date
}

export interface SessionAttendancesTable {
  organisation_id: string
  session_id: string
  side: string
  answer: string
  sequence: number
  asks_other_time: Generated<boolean>
  answered_at: Date
}

export interface SessionEventsTable {
  organisation_id: string
  event_id: string
  session_id: string
  pair_id: string
  kind: string
  caused_by: string
  from_at: Date | null
  to_at: Date | null
  at: Date
}

export interface SessionSeriesTable {
  organisation_id: string
  series_id: string
  pair_id: string
  programme_id: string
  uid: string
  sequence: Generated<number>
  first_starts_at: Date
  time_zone: string
  minutes: number
  rule: string
  until_at: Date
  state: string
  created_at: Date
  changed_at: Date
  told_out: Json | null
}

export interface SessionsTable {
  organisation_id: string
  session_id: string
  account_id: string
  token_digest: string
  role: string
  device: string
  created_at: Date
  seen_at: Date
  ends_at: Date
  ended_at: Date | null
}

export interface SetupCodesTable {
  code_digest: string
  created_at: Date
  used_at: Date | null
}

export interface SignInAddressesTable {
  address_digest: string
  organisation_id: string
  account_id: string
}

export interface SignInTriesTable {
  digest: string
  failures: number
  last_at: Date
}

export interface StartRatingsTable {
  organisation_id: string
  pair_id: string
  side: string
  topic: string
  rating: number
  rated_at: Date
}

export interface StoppedMattersTable {
  organisation_id: string
  matter: string
  person_id: string
  mail_id: string
  stopped_at: Date
  settled_at: Date | null
}

export interface SubmissionsTable {
  organisation_id: string
  key: string
  use_case: string
  outcome: Json | null
  at: Date
}

export interface SurveyFloodsTable {
  organisation_id: string
  digest: string
  day: string
  answers: number
}

export interface TopicWordsTable {
  organisation_id: string
  words: string
  written: string
  topic_id: string
}

export interface TopicsTable {
  organisation_id: string
  topic_id: string
  family: string
  name: string
  guide_open: Generated<string>
  guide_deeper: Generated<string>
  guide_together: Generated<string>
  guide_homework: Generated<string>
  care_note: Generated<string>
  sensitive: Generated<boolean>
  state: string
  created_at: Date
  changed_at: Date
}

export interface TrainingWaiversTable {
  organisation_id: string
  programme_id: string
  person_id: string
  module: string
  reason: string
  waived_by: string | null
  waived_at: Date
}

export interface TrainingsDoneTable {
  organisation_id: string
  programme_id: string
  person_id: string
  module: string
  done_at: Date
}

export interface Tables {
  accounts: AccountsTable
  agreement_signatures: AgreementSignaturesTable
  agreement_versions: AgreementVersionsTable
  alert_choices: AlertChoicesTable
  announcements: AnnouncementsTable
  assistants: AssistantsTable
  audit_entries: AuditEntriesTable
  audit_heads: AuditHeadsTable
  busy_times: BusyTimesTable
  calendar_connections: CalendarConnectionsTable
  calendar_feeds: CalendarFeedsTable
  call_answers: CallAnswersTable
  case_kept_out: CaseKeptOutTable
  case_log_entries: CaseLogEntriesTable
  case_log_heads: CaseLogHeadsTable
  case_mails: CaseMailsTable
  case_messages: CaseMessagesTable
  case_tries: CaseTriesTable
  cases: CasesTable
  circle_answers: CircleAnswersTable
  circles: CirclesTable
  days_off: DaysOffTable
  draft_edits: DraftEditsTable
  enrolment_consents: EnrolmentConsentsTable
  enrolment_known_people: EnrolmentKnownPeopleTable
  enrolment_not_with: EnrolmentNotWithTable
  enrolment_offers: EnrolmentOffersTable
  enrolment_settings: EnrolmentSettingsTable
  enrolment_styles: EnrolmentStylesTable
  enrolment_wants: EnrolmentWantsTable
  enrolment_wished_people: EnrolmentWishedPeopleTable
  enrolments: EnrolmentsTable
  erased_people: ErasedPeopleTable
  erasure_keys: ErasureKeysTable
  erasure_receipts: ErasureReceiptsTable
  erasure_requests: ErasureRequestsTable
  follow_ups: FollowUpsTable
  gap_interviews: GapInterviewsTable
  gap_pitches: GapPitchesTable
  help_actions: HelpActionsTable
  help_settings: HelpSettingsTable
  installation_backups: InstallationBackupsTable
  interest_answers: InterestAnswersTable
  interest_surveys: InterestSurveysTable
  leave_reasons: LeaveReasonsTable
  ledger_lines: LedgerLinesTable
  legal_holds: LegalHoldsTable
  mail_receivers: MailReceiversTable
  mail_wishes: MailWishesTable
  mailed_links: MailedLinksTable
  match_drafts: MatchDraftsTable
  match_presences: MatchPresencesTable
  match_rules: MatchRulesTable
  match_run_pairs: MatchRunPairsTable
  match_run_progress: MatchRunProgressTable
  match_run_unmatched: MatchRunUnmatchedTable
  match_runs: MatchRunsTable
  match_waiting: MatchWaitingTable
  matrix_lines: MatrixLinesTable
  mirror_deliveries: MirrorDeliveriesTable
  mirrors: MirrorsTable
  momentum_settings: MomentumSettingsTable
  note_keys: NoteKeysTable
  offered_times: OfferedTimesTable
  organisation_register: OrganisationRegisterTable
  organisations: OrganisationsTable
  outgoing_mails: OutgoingMailsTable
  own_questions: OwnQuestionsTable
  pair_agenda_items: PairAgendaItemsTable
  pair_alerts: PairAlertsTable
  pair_answers: PairAnswersTable
  pair_changes: PairChangesTable
  pair_closings: PairClosingsTable
  pair_goals: PairGoalsTable
  pair_notes: PairNotesTable
  pair_readings: PairReadingsTable
  pair_sessions: PairSessionsTable
  pairs: PairsTable
  people: PeopleTable
  people_changes: PeopleChangesTable
  people_import_rows: PeopleImportRowsTable
  people_imports: PeopleImportsTable
  people_registers: PeopleRegistersTable
  person_answers: PersonAnswersTable
  person_preferences: PersonPreferencesTable
  programme_agendas: ProgrammeAgendasTable
  programme_answers: ProgrammeAnswersTable
  programme_briefs: ProgrammeBriefsTable
  programme_trainings: ProgrammeTrainingsTable
  programmes: ProgrammesTable
  pulse_answers: PulseAnswersTable
  pulse_marks: PulseMarksTable
  pulse_rounds: PulseRoundsTable
  readiness_overrides: ReadinessOverridesTable
  reflection_goals: ReflectionGoalsTable
  reflection_ratings: ReflectionRatingsTable
  reflections: ReflectionsTable
  rematch_offers: RematchOffersTable
  resources: ResourcesTable
  retention_receipts: RetentionReceiptsTable
  retention_terms: RetentionTermsTable
  session_answers: SessionAnswersTable
  session_attendances: SessionAttendancesTable
  session_events: SessionEventsTable
  session_series: SessionSeriesTable
  sessions: SessionsTable
  setup_codes: SetupCodesTable
  sign_in_addresses: SignInAddressesTable
  sign_in_tries: SignInTriesTable
  start_ratings: StartRatingsTable
  stopped_matters: StoppedMattersTable
  submissions: SubmissionsTable
  survey_floods: SurveyFloodsTable
  topic_words: TopicWordsTable
  topics: TopicsTable
  training_waivers: TrainingWaiversTable
  trainings_done: TrainingsDoneTable
}
