import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { listOwnPairs } from './list-own-pairs.ts'
import { participantFailures as failures } from './participants.contract.ts'

const hours = 12 * 3_600_000

/** For somebody signed in: a short link into the pages of one of their own pairs. */
export async function openOwnPair(work: Work, { pairId }: { pairId: string }): Promise<{ token: string }> {
  const personId = work.actor.kind === 'account' ? work.actor.personId : null
  const own = (await listOwnPairs(work)).find((pair) => pair.pairId === pairId)
  if (!own || !personId) throw new Failure(failures.notFound)
  const token = await issueMailedLink(work, {
    purpose: 'pair',
    personId,
    subjectId: pairId,
    endsAt: new Date(work.now.getTime() + hours),
  })
  return { token }
}
