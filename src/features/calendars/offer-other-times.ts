import type { Work } from '#platform/database/work.ts'
import type { PairSession } from '#features/sessions/sessions.reads.ts'
import { declinedMail } from './calendars.emails.ts'
import { timesOfSession } from './invitation.rules.ts'
import { queueHourMails } from './queue-hour-mails.ts'
import type { PairAddressees } from './read-addressees.ts'

const linkMinutes = 30 * 24 * 60
const hour = 3_600_000

/** After a no in a calendar: both get a link to three other times. The hour stays; if it still does half a day before, it is cancelled. */
export async function offerOtherTimes(
  work: Work,
  { session, addressees }: { session: PairSession; addressees: PairAddressees },
): Promise<void> {
  const { pairId, sessionId, sequence, kind, startsAt } = session
  await queueHourMails(work, {
    key: `declined:${sessionId}:${sequence}`,
    addressees,
    kind,
    times: timesOfSession(session),
    write: declinedMail,
    more: {
      link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page: `move/${sessionId}` },
      urgency: 'decision',
    },
  })
  const halfDayBefore = startsAt.getTime() - 12 * hour
  const soon = Math.min(work.now.getTime() + hour, startsAt.getTime())
  await work.later(
    'calendars.declined',
    { pairId, sessionId, sequence },
    {
      startAfter: new Date(Math.max(halfDayBefore, soon)),
      singletonKey: `declined:${sessionId}:${sequence}`,
    },
  )
}
