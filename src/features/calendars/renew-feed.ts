import type { Work } from '#platform/database/work.ts'
import { digest, makeToken } from '#platform/tokens/tokens.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { saveFeed } from './calendar-feeds.store.ts'
import { ownPersonId } from './calendars.policy.ts'

/** A new private address for one's calendar; the one before ends. It is shown once and kept only as a digest. */
export async function renewFeed(work: Work): Promise<{ token: string }> {
  await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  const token = makeToken(work.organisationId, work.chance.bytes(24))
  await saveFeed(work.db, work.organisationId, personId, digest(token), work.now)
  work.record({ action: 'feed.renewed', subject: ['person', personId] })
  return { token }
}
