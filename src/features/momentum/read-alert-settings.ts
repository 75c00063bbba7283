import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readShortPercent } from '#features/enrolments/enrolments.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { momentumFailures } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'
import { findSettings } from './momentum-settings.store.ts'

export async function readAlertSettings(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const own = await findSettings(work.db, work.organisationId, programmeId)
  const settings = { ...own, topicShortPercent: await readShortPercent(work, { programmeId }) }
  return { programme: { programmeId, name }, settings }
}
