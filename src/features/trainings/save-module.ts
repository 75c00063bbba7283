import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { mayRunTrainings } from './trainings.policy.ts'
import { saveSetting } from './trainings.store.ts'

/** Switches a reading on or off and keeps its text: null for the product's own, which everybody reads in their language. */
export async function saveModule(
  work: Work,
  {
    programmeId,
    module,
    isOn,
    ownText,
    seen,
  }: { programmeId: string; module: ModuleKey; isOn: boolean; ownText: string | null; seen: string },
): Promise<{ mark: string }> {
  if (!mayRunTrainings(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const saved = await saveSetting(
    work.db,
    work.organisationId,
    programmeId,
    { module, isOn, ownText, changedAt: work.now },
    seen === '' ? null : new Date(seen),
  )
  if (!saved) throw new Failure(failures.changedMeanwhile)
  work.record({
    action: 'training.changed',
    subject: ['programme', programmeId],
    detail: { module, isOn, ownText: ownText !== null },
  })
  return { mark: work.now.toISOString() }
}
