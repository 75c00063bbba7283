import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { setShortPercent } from '#features/enrolments/set-short-percent.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { momentumFailures, type MomentumSettings } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'
import { saveSettings } from './momentum-settings.store.ts'

/** Changes when alerts fire. Pairs are read anew with the next change or the next morning. */
export async function setAlerts(
  work: Work,
  { programmeId, settings }: { programmeId: string; settings: MomentumSettings },
): Promise<void> {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  await readProgramme(work, { programmeId })
  const { courseTimes, courseBookedTimes, stalledTimes, earlyDriftRun, driftRun, evenFrom, designedFrom } =
    settings
  const inOrder =
    courseTimes <= courseBookedTimes &&
    courseBookedTimes <= stalledTimes &&
    earlyDriftRun <= driftRun &&
    evenFrom <= designedFrom
  if (!inOrder) throw new Failure(momentumFailures.outOfOrder)
  await saveSettings(work.db, work.organisationId, programmeId, settings, work.now)
  await setShortPercent(work, { programmeId, percent: settings.topicShortPercent })
  work.record({ action: 'alerts.set', subject: ['programme', programmeId] })
}
