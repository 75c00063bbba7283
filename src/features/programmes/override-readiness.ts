import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findLatestOverride, insertOverride, type ReadinessOverride } from './overrides.store.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readDesign } from './programmes.reads.ts'
import { adviseOnWork, type WorkAdvice } from './workload.rules.ts'
import { assessReadiness, type Readiness } from './readiness.rules.ts'

/** Somebody with a name takes it on to launch although the check says not yet. The reasons of that day are kept. */
export async function overrideReadiness(
  work: Work,
  { programmeId, named, reason }: { programmeId: string; named: string; reason: string },
): Promise<{ overrideId: string }> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  const { design } = await readDesign(work, { programmeId })
  const overrideId = work.newId()
  const { reasons } = assessReadiness(design.readiness)
  const byAccount = work.actor.kind === 'account' ? work.actor.accountId : null
  await insertOverride(
    work.db,
    work.organisationId,
    { overrideId, programmeId, named, reason, against: reasons, at: work.now },
    byAccount,
  )
  work.record({
    action: 'readiness.overridden',
    subject: ['programme', programmeId],
    detail: { reasons: reasons.length },
  })
  return { overrideId }
}

export interface ReadinessNow extends Readiness {
  /** Counts only while nothing new has come up since it was taken on. */
  readonly override: ReadinessOverride | null
  /** About the time for it; says something and decides nothing. */
  readonly workAdvice: readonly WorkAdvice[]
}

export async function readReadiness(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<ReadinessNow> {
  const { design } = await readDesign(work, { programmeId })
  const readiness = assessReadiness(design.readiness)
  const latest = await findLatestOverride(work.db, work.organisationId, programmeId)
  const covers = latest !== undefined && readiness.reasons.every((reason) => latest.against.includes(reason))
  return { ...readiness, override: covers ? latest : null, workAdvice: adviseOnWork(design) }
}
