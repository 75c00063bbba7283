import { fetchEvents, type CalendarAccess, type FetchedEvents } from '#platform/calendar/fetch-events.ts'
import { readBusy, type BusyWindow } from '#platform/calendar/read-busy.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import type { Outgoing } from '#platform/outgoing/create-outgoing.ts'
import { openDataKey, openText } from '#platform/sealing/seal.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { replaceBusyTimes } from './busy-times.store.ts'
import { deleteConnection, findConnection, saveReading } from './calendar-connections.store.ts'
import { daysAhead, sealPurpose } from './calendars.rules.ts'

const hour = 3_600_000

interface Errand {
  readonly access: CalendarAccess
  readonly window: BusyWindow
  readonly connectedAt: Date
}

/** The errand behind a connected calendar: read how it opens, ask it, write when its owner is busy. Safe to repeat. */
export async function refreshBusyTimes(
  { machinery, outgoing }: { machinery: Machinery; outgoing: Outgoing },
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const errand = await runUseCase(machinery, caller, takeErrand, { personId })
  if (!errand) return
  const fetched = await fetchEvents(outgoing, errand.access, errand.window)
  await runUseCase(machinery, caller, keepBusyTimes, { personId, errand, fetched })
}

async function takeErrand(work: Work, { personId }: { personId: string }): Promise<Errand | null> {
  work.upkeep()
  const connection = await findConnection(work.db, work.organisationId, personId)
  if (!connection) return null
  const person = await findPersonById(work, { personId })
  const today = work.now.toISOString().slice(0, 10)
  if (!person || (person.leftOn !== null && person.leftOn < today)) {
    await deleteConnection(work.db, work.organisationId, personId)
    await replaceBusyTimes(work.db, work.organisationId, personId, [])
    return null
  }
  const purpose = sealPurpose(personId)
  const dataKey = openDataKey(work, connection.keyWrap, purpose)
  const timeZone = person.timeZone ?? (await readOrganisation(work)).timeZone
  return {
    access: JSON.parse(openText(dataKey, connection.sealedAccess, purpose)) as CalendarAccess,
    window: { from: work.now, to: new Date(work.now.getTime() + daysAhead * 24 * hour), timeZone },
    connectedAt: connection.connectedAt,
  }
}

async function keepBusyTimes(
  work: Work,
  { personId, errand, fetched }: { personId: string; errand: Errand; fetched: FetchedEvents },
): Promise<void> {
  const connection = await findConnection(work.db, work.organisationId, personId)
  work.upkeep()
  // Disconnected, or another one connected, while this one was asked: what came back counts no more.
  if (!connection || connection.connectedAt.getTime() !== errand.connectedAt.getTime()) return
  if (fetched.ok) {
    const busy = readBusy(fetched.objects, errand.window)
    await replaceBusyTimes(work.db, work.organisationId, personId, busy)
  }
  await saveReading(work.db, work.organisationId, personId, {
    problem: fetched.ok ? null : fetched.reason,
    readAt: work.now,
  })
  const wait = (fetched.ok ? 3 : 12) * hour
  await work.later(
    'calendars.refresh',
    { personId },
    {
      startAfter: new Date(work.now.getTime() + wait),
      singletonKey: `refresh:${personId}`,
      singletonSeconds: wait / 2000,
    },
  )
}
