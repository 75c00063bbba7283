import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { deleteFeed } from './calendar-feeds.store.ts'
import { ownPersonId } from './calendars.policy.ts'

/** Ends the private address at once. */
export async function revokeFeed(work: Work): Promise<void> {
  await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  await deleteFeed(work.db, work.organisationId, personId)
  work.record({ action: 'feed.revoked', subject: ['person', personId] })
}
