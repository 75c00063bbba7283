import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listReadiness } from './list-readiness.ts'
import { trainingFailures as failures, type WaiverForm } from './trainings.contract.ts'
import { insertWaivers } from './trainings.store.ts'

/** Lets somebody skip one reading or all open ones. It is logged who stands by it, when, and why. */
export async function waiveTraining(
  work: Work,
  { programmeId, personId, module, reason }: WaiverForm & { programmeId: string },
): Promise<void> {
  const { people } = await listReadiness(work, { programmeId })
  const own = people.filter((one) => one.personId === personId)
  if (own.length === 0) throw new Failure(failures.notFound)
  const open = [...new Set(own.flatMap((one) => one.open))].filter(
    (key) => module === 'all' || key === module,
  )
  if (open.length === 0) throw new Failure(failures.nothingOpen)
  const waivedBy = work.actor.kind === 'account' ? work.actor.accountId : null
  await insertWaivers(
    work.db,
    work.organisationId,
    programmeId,
    open.map((key) => ({ personId, module: key, reason, waivedBy, waivedAt: work.now })),
  )
  work.record({
    action: 'training.waived',
    subject: ['person', personId],
    detail: { programmeId, modules: open.join(' ') },
  })
}
