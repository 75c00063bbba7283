import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { findHelp, markUndone } from './help-actions.store.ts'
import { momentumFailures } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'

/** Takes back help that has not left yet. */
export async function undoHelp(
  work: Work,
  { programmeId, actionId }: { programmeId: string; actionId: string },
): Promise<{ withdrawn: number }> {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(actionId)
  const action = isId ? await findHelp(work.db, work.organisationId, actionId) : undefined
  if (action?.programmeId !== programmeId) throw new Failure(momentumFailures.notFound)
  const { withdrawn, tooLate } = await withdrawMails(work, { groupId: actionId })
  if (withdrawn === 0 && tooLate > 0) throw new Failure(momentumFailures.hasLeft)
  await markUndone(work.db, work.organisationId, actionId, work.now)
  work.record({ action: 'help.undone', subject: ['programme', programmeId], detail: { withdrawn, tooLate } })
  return { withdrawn }
}
