import type { CalendarAccess } from '#platform/calendar/fetch-events.ts'
import type { Work } from '#platform/database/work.ts'
import { makeDataKey, sealText } from '#platform/sealing/seal.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { replaceBusyTimes } from './busy-times.store.ts'
import { saveConnection } from './calendar-connections.store.ts'
import { ownPersonId } from './calendars.policy.ts'
import { sealPurpose } from './calendars.rules.ts'

/** Connects somebody's own calendar. Where it is and how it opens is sealed; it is read a moment later, and then every few hours. */
export async function connectCalendar(work: Work, access: CalendarAccess): Promise<void> {
  await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  const purpose = sealPurpose(personId)
  const { dataKey, wrap } = makeDataKey(work, purpose)
  await saveConnection(work.db, work.organisationId, {
    personId,
    keyWrap: wrap,
    sealedAccess: sealText(work, dataKey, JSON.stringify(access), purpose),
    state: 'new',
    problem: null,
    readAt: null,
    connectedAt: work.now,
  })
  await replaceBusyTimes(work.db, work.organisationId, personId, [])
  work.record({ action: 'calendar.connected', subject: ['person', personId] })
  await work.later('calendars.refresh', { personId })
}
