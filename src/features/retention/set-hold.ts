import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { retentionFailures as failures } from './retention.contract.ts'
import { maySetTerms } from './retention.policy.ts'
import { insertHold, liftHolds } from './retention.store.ts'

/** Places a legal hold, or lifts it where no reason is given. While it stands nothing of the programme is deleted. */
export async function setHold(
  work: Work,
  { programmeId, reason }: { programmeId: string; reason: string | null },
): Promise<void> {
  if (!maySetTerms(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  if (reason === null) {
    const lifted = await liftHolds(work.db, work.organisationId, programmeId, { by, at: work.now })
    if (lifted === 0) throw new Failure(failures.notHeld)
    work.record({ action: 'retention.hold-lifted', subject: ['programme', programmeId] })
    return
  }
  const hold = { holdId: work.newId(), programmeId, reason, by, at: work.now }
  if (!(await insertHold(work.db, work.organisationId, hold))) throw new Failure(failures.held)
  work.record({ action: 'retention.hold-placed', subject: ['programme', programmeId] })
}
