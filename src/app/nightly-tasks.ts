import { tendClosings } from '#features/closings/tend-closings.ts'
import { expireData } from '#features/retention/expire-data.ts'
import { proposeCheckIns } from '#features/guides/propose-check-ins.ts'
import { tidyMirrors } from '#features/mirrors/tidy-mirrors.ts'
import { restartDue } from '#features/pauses/restart-due.ts'
import { openDuePulses } from '#features/pulses/open-due-pulses.ts'
import { resumeErasures } from '#features/rights/resume-erasures.ts'
import { sendDigests } from '#features/today/send-digests.ts'
import { lookForAllPlaces } from '#features/rematches/look-for-all-places.ts'
import type { NightlyTask } from '#features/upkeep/upkeep.jobs.ts'

/** What each organisation's night does after the tidying, each in a transaction of its own. */
export const nightlyTasks: readonly NightlyTask[] = [
  restartDue,
  lookForAllPlaces,
  tendClosings,
  expireData,
  resumeErasures,
  openDuePulses,
  proposeCheckIns,
  sendDigests,
  tidyMirrors,
]
