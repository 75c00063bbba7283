import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOwnTraining } from './read-own-training.ts'
import { verdictsOf, type Verdict } from './training-gate.rules.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { insertDone } from './trainings.store.ts'

/** Looks at the answers; once all are right the reading is done. Nothing of what was answered is kept, so one may try as often as one likes. */
export async function finishModule(
  work: Work,
  { module, answers }: { module: ModuleKey; answers: Readonly<Record<string, unknown>> },
): Promise<{ verdicts: Verdict[]; done: boolean }> {
  const { programmeId, personId, modules } = await readOwnTraining(work)
  const mine = modules.find((one) => one.module === module)
  if (!mine) throw new Failure(failures.notFound)
  const verdicts = verdictsOf(module, answers)
  const done = verdicts.every((verdict) => verdict === 'right')
  if (!done || mine.state === 'done') {
    work.upkeep()
    return { verdicts, done: done || mine.state === 'done' }
  }
  await insertDone(work.db, work.organisationId, programmeId, { personId, module }, work.now)
  work.record({ action: 'training.done', subject: ['person', personId], detail: { programmeId, module } })
  return { verdicts, done }
}
