import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { findConnection } from './calendar-connections.store.ts'
import { findFeedDate } from './calendar-feeds.store.ts'
import { ownPersonId } from './calendars.policy.ts'

/** How somebody's calendar is joined to their sessions, for themselves. The address and the password are not read back. */
export async function readOwnCalendar(work: Work) {
  const { pair } = await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  const connection = await findConnection(work.db, work.organisationId, personId)
  const { name } = await readProgramme(work, { programmeId: pair.programmeId })
  return {
    programme: name,
    feedSince: (await findFeedDate(work.db, work.organisationId, personId)) ?? null,
    connection: connection
      ? { state: connection.state, problem: connection.problem, readAt: connection.readAt }
      : null,
  }
}
