import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { mayRunTrainings } from './trainings.policy.ts'
import { deleteWaiver } from './trainings.store.ts'

/** The reading is open again. That it was waived once stays in the audit trail. */
export async function takeBackWaiver(
  work: Work,
  { programmeId, personId, module }: { programmeId: string; personId: string; module: ModuleKey },
): Promise<void> {
  if (!mayRunTrainings(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  if (!(await deleteWaiver(work.db, work.organisationId, programmeId, { personId, module })))
    throw new Failure(failures.notFound)
  work.record({
    action: 'training.waiver-taken-back',
    subject: ['person', personId],
    detail: { programmeId, module },
  })
}
