import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { moduleKeys, type ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { mayRunTrainings } from './trainings.policy.ts'
import { listTrainingGates } from './trainings.reads.ts'
import { listSettings } from './trainings.store.ts'

export interface DescribedModule {
  readonly module: ModuleKey
  readonly isOn: boolean
  readonly ownText: string | null
  /** Empty while nothing was changed. */
  readonly mark: string
}

const meeting = new Set<string>(['accepted', 'active', 'paused'])

/** The readings of a programme and how many of its pairs are ready for their first session. */
export async function describeTraining(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: string; modules: DescribedModule[]; pairs: number; ready: number }> {
  if (!mayRunTrainings(work.actor)) throw new Failure(failures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const settings = await listSettings(work.db, work.organisationId, programmeId)
  const pairs = (await listProgrammePairs(work, { programmeId })).filter(({ state }) => meeting.has(state))
  const gates = await listTrainingGates(work, { programmeId, pairs })
  return {
    programme: name,
    modules: moduleKeys.map((module) => {
      const saved = settings.find((one) => one.module === module)
      return {
        module,
        isOn: saved?.isOn ?? true,
        ownText: saved?.ownText ?? null,
        mark: saved?.changedAt.toISOString() ?? '',
      }
    }),
    pairs: pairs.length,
    ready: gates.filter(({ mayHoldFirstSession }) => mayHoldFirstSession).length,
  }
}
