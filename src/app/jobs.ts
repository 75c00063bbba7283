import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Machinery } from '#platform/database/run-use-case.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { createPost } from '#platform/mail/post.ts'
import { createOutgoing } from '#platform/outgoing/create-outgoing.ts'
import { addressOfProduct, erasedListFile, type Settings } from '#platform/settings/settings.ts'
import type { CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import { concernJobs, concernQueues } from '#features/concerns/concerns.jobs.ts'
import { mailJobs, mailQueues } from '#features/mails/mails.jobs.ts'
import { mirrorMail } from '#features/mirrors/mirror-mail.ts'
import { mirrorJobs, mirrorQueues } from '#features/mirrors/mirrors.jobs.ts'
import { peopleJobs, peopleQueues } from '#features/people/people.jobs.ts'
import { peopleChangeListeners } from './people-change-listeners.ts'
import { matchRunJobs, matchRunQueues } from '#features/match-runs/match-runs.jobs.ts'
import { pairJobs, pairQueues } from '#features/pairs/pairs.jobs.ts'
import { pauseJobs, pauseQueues } from '#features/pauses/pauses.jobs.ts'
import { momentumJobs, momentumQueues } from '#features/momentum/momentum.jobs.ts'
import { roomJobs, roomQueues } from '#features/rooms/rooms.jobs.ts'
import { rematchJobs, rematchQueues } from '#features/rematches/rematches.jobs.ts'
import { rightsJobs, rightsQueues } from '#features/rights/rights.jobs.ts'
import { sessionJobs, sessionQueues } from '#features/sessions/sessions.jobs.ts'
import { trainingJobs, trainingQueues } from '#features/trainings/trainings.jobs.ts'
import { upkeepJobs, upkeepQueues } from '#features/upkeep/upkeep.jobs.ts'
import { calendarJobs, calendarQueues } from '#features/calendars/calendars.jobs.ts'
import { findReceiver } from '#features/calendars/find-receiver.ts'
import { nightlyTasks } from './nightly-tasks.ts'
import { pairListeners } from './pair-listeners.ts'
import { sessionListeners } from './session-listeners.ts'
import { keepErasedList } from './erased-people.ts'
import { leavingListeners } from './leaving-listeners.ts'

/** Every queue of the product; created by the migration so that senders and workers need no rights to make any. */
export const queues: readonly QueueDefinition[] = [
  ...mailQueues,
  ...mirrorQueues,
  ...peopleQueues,
  ...matchRunQueues,
  ...calendarQueues,
  ...sessionQueues,
  ...pairQueues,
  ...pauseQueues,
  ...momentumQueues,
  ...roomQueues,
  ...rematchQueues,
  ...trainingQueues,
  ...rightsQueues,
  ...upkeepQueues,
  ...concernQueues,
]

/** The jobs this process works on. */
export function jobsOf(machinery: Machinery, cases: CaseMachinery, settings: Settings): readonly Job[] {
  const post = settings.UPSTREAM_SMTP_URL
    ? createPost({ url: settings.UPSTREAM_SMTP_URL, from: settings.UPSTREAM_MAIL_FROM })
    : null
  const outgoing = createOutgoing({ allowed: settings.UPSTREAM_ALLOWED_HOSTS })
  return [
    ...mailJobs(
      { machinery, post, publicUrl: addressOfProduct(settings), findReceiver, sentListeners: [mirrorMail] },
      { leavingListeners },
    ),
    ...mirrorJobs({ machinery, outgoing, publicUrl: addressOfProduct(settings) }),
    ...peopleJobs(machinery, peopleChangeListeners),
    ...matchRunJobs(machinery),
    ...calendarJobs(machinery, outgoing),
    ...sessionJobs(machinery, sessionListeners),
    ...pairJobs(machinery, pairListeners),
    ...pauseJobs(machinery),
    ...momentumJobs(machinery),
    ...rematchJobs(machinery),
    ...trainingJobs(machinery),
    ...rightsJobs(machinery, () => keepErasedList(machinery, erasedListFile(settings))),
    ...upkeepJobs(machinery, nightlyTasks),
    ...roomJobs(machinery),
    ...concernJobs({ machinery, cases, post, publicUrl: addressOfProduct(settings) }),
  ]
}
