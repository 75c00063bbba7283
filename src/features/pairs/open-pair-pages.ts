import type { Work } from '#platform/database/work.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { findOwnPair } from './read-match.ts'

const half = 12 * 3_600_000

/** From the page of a match into the pages of the pair: a link of its own for the same person, good for half a day. */
export async function openPairPages(work: Work): Promise<{ token: string }> {
  const { pair } = await findOwnPair(work)
  const personId = work.actor.kind === 'link' ? work.actor.personId : null
  const token = await issueMailedLink(work, {
    purpose: 'pair',
    personId,
    subjectId: pair.pairId,
    endsAt: new Date(work.now.getTime() + half),
  })
  return { token }
}
