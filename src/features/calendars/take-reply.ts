import { readReply, type CalendarReply } from '#platform/calendar/read-reply.ts'
import type { Work } from '#platform/database/work.ts'
import { listSessionsByUid, type PairSession } from '#features/sessions/sessions.reads.ts'
import { saveAttendance } from './attendances.store.ts'
import { offerOtherTimes } from './offer-other-times.ts'
import { readAddressees } from './read-addressees.ts'

/**
 * An answer that came back from somebody's calendar. A yes or no counts for the hour it was given to; a no offers both other times and
 * ends nothing. Ignored, and counted in the ledger, is what answers an older number, an unknown event, or comes from another address
 * than the attendee's. True: the event is one of ours.
 */
export async function takeReply(
  work: Work,
  { ics, from }: { readonly ics: string; readonly from: string },
): Promise<boolean> {
  work.upkeep()
  const reply = readReply(ics)
  const [any, ...rest] = reply ? await listSessionsByUid(work, reply) : []
  if (!reply || !any) return false
  const addressees = await readAddressees(work, any.pairId)
  const person = addressees?.people.find(({ address }) => address.toLowerCase() === reply.attendee)
  if (!addressees || !person || from.toLowerCase() !== reply.attendee) {
    ignore(work, 'stranger', any)
    return true
  }
  const meant = [any, ...rest].filter((session) => isMeant(session, reply, work.now))
  if (meant.length === 0) ignore(work, 'stale', any)
  for (const session of meant) {
    await saveAttendance(work.db, work.organisationId, {
      sessionId: session.sessionId,
      side: person.side,
      answer: reply.answer,
      sequence: session.sequence,
      asksOtherTime: reply.asksOtherTime,
      answeredAt: work.now,
    })
    work.record({
      action: 'attendance.answered',
      subject: ['session', session.sessionId],
      detail: { side: person.side, answer: reply.answer },
    })
  }
  const next = meant.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0]
  if (reply.answer === 'declined' && next) await offerOtherTimes(work, { session: next, addressees })
  return true
}

/** The hour still stands as it was when it was answered. */
function isMeant(session: PairSession, { instance, sequence }: CalendarReply, now: Date): boolean {
  if (session.state !== 'booked' || session.endsAt <= now || sequence < session.sequence) return false
  return instance === null || session.slotAt === null || session.slotAt.getTime() === instance.getTime()
}

function ignore(work: Work, reason: 'stranger' | 'stale', { sessionId }: PairSession): void {
  work.record({ action: 'attendance.ignored', subject: ['session', sessionId], detail: { reason } })
}
