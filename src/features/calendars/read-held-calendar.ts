import { Failure } from '#contract/failure.ts'
import type { CalendarAccess } from '#platform/calendar/fetch-events.ts'
import type { Work } from '#platform/database/work.ts'
import { openDataKey, openText } from '#platform/sealing/seal.ts'
import { listBusyTimes } from './busy-times.store.ts'
import { findConnection, type CalendarConnection } from './calendar-connections.store.ts'
import { findFeedDate } from './calendar-feeds.store.ts'
import { sealPurpose } from './calendars.rules.ts'
import { listDaysOff } from './days-off.store.ts'

const always = { from: new Date(0), to: new Date('2200-01-01') }

/** What is held of somebody's time, for the file and the page that say what is held about them; past days off too. */
export async function readHeldCalendar(work: Work, { personId }: { personId: string }) {
  const { db, organisationId } = work
  const connection = await findConnection(db, organisationId, personId)
  const daysOff = await listDaysOff(db, organisationId, { personId }, '0001-01-01')
  const feedSince = await findFeedDate(db, organisationId, personId)
  return {
    daysOff: daysOff.map(({ first, last }) => ({ first, last })),
    privateAddressSince: feedSince ?? null,
    connectedCalendar: connection
      ? {
          host: hostOf(work, connection),
          connectedAt: connection.connectedAt,
          readAt: connection.readAt,
          busyTimes: await listBusyTimes(db, organisationId, personId, always),
        }
      : null,
  }
}

/** Only where it is; user name and password stay sealed. Null without the key that opens it. */
function hostOf(work: Work, { personId, keyWrap, sealedAccess }: CalendarConnection): string | null {
  try {
    const purpose = sealPurpose(personId)
    const access = openText(openDataKey(work, keyWrap, purpose), sealedAccess, purpose)
    return new URL((JSON.parse(access) as CalendarAccess).server).host
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
