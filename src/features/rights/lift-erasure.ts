import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { forgetErased } from '#features/people/forget-erased.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { mayHandleRights } from './rights.policy.ts'

/** Somebody who was erased has been hired again: the next file may bring them in, as a new person without a past. What was erased stays so. */
export async function liftErasure(work: Work, { employeeId }: { employeeId: string }): Promise<void> {
  if (!mayHandleRights(work.actor)) throw new Failure(failures.notYours)
  const erased = await forgetErased(work, { employeeId })
  if (!erased) throw new Failure(failures.notErased)
  work.record({ action: 'erasure.lifted', subject: ['person', erased.personId] })
}
