import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { replaceBusyTimes } from './busy-times.store.ts'
import { deleteConnection } from './calendar-connections.store.ts'
import { ownPersonId } from './calendars.policy.ts'

/** Forgets the calendar, its password and everything that was read from it. */
export async function disconnectCalendar(work: Work): Promise<void> {
  await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  await deleteConnection(work.db, work.organisationId, personId)
  await replaceBusyTimes(work.db, work.organisationId, personId, [])
  work.record({ action: 'calendar.disconnected', subject: ['person', personId] })
}
