import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { linkFailures } from './mailed-links.contract.ts'
import { linkState } from './mailed-links.rules.ts'
import { findLinkForUse, markUsed } from './mailed-links.store.ts'
import { noteAnswer } from './note-answer.ts'

/**
 * Called by the use case that takes the decision, in its transaction. Of two who decide at once the second fails. Other links to the
 * same matter for the same person count as used too.
 */
export async function useMailedLink(work: Work): Promise<void> {
  if (work.actor.kind !== 'link') throw new Error('Only somebody who followed a link can use it up.')
  const link = await findLinkForUse(work.db, work.organisationId, work.actor.linkId)
  if (!link) throw new Failure(linkFailures.unknown)
  if (linkState(link, work.now) !== 'open') throw new Failure(linkFailures.used)
  await markUsed(work.db, work.organisationId, link, work.now)
  if (link.personId) await noteAnswer(work, { personId: link.personId })
  work.record({ action: 'link.used', subject: ['link', link.linkId], detail: { purpose: link.purpose } })
}
