import { programmeMailbox } from '#platform/mail/programme-mailbox.ts'
import { writeInvitation } from '#platform/calendar/write-invitation.ts'
import type { Work } from '#platform/database/work.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { queueMail, type MailOrder } from '#features/mails/queue-mail.ts'
import type { SessionKind } from '#features/sessions/sessions.contract.ts'
import { neutralTitle, type HourWords } from './calendars.emails.ts'
import { readCalendarWords } from './describe-series.ts'
import type { EventTimes } from './invitation.rules.ts'
import type { Addressee, PairAddressees } from './read-addressees.ts'

export interface HourMails {
  /** The same key is one mail, however often this runs. */
  readonly key: string
  readonly addressees: PairAddressees
  readonly kind: SessionKind
  readonly times: EventTimes
  readonly write: (hour: HourWords) => (say: Say) => MailContent
  /** Absent: a mail about the hour that leaves calendars as they are. */
  readonly method?: 'REQUEST' | 'CANCEL'
  /** Body of the calendar entry, in the organisation's language. */
  readonly text?: string | null
  readonly more?: Pick<MailOrder, 'link' | 'urgency' | 'matter' | 'nudge'>
}

/**
 * One mail to each of the two in their own language, with the calendar object both share. The object stays in the organisation's: two
 * bodies under one UID would change each other in a calendar both look at.
 */
export async function queueHourMails(work: Work, mails: HourMails): Promise<void> {
  const { addressees, method, times } = mails
  const say = await readCalendarWords(work, addressees.sides)
  const ics = method
    ? writeInvitation({
        ...times,
        method,
        stamp: work.now,
        summary: neutralTitle(say, addressees.names),
        text: mails.text ?? undefined,
        organiser: { name: addressees.programme, address: programmeMailbox },
        attendees: addressees.people,
      })
    : null
  for (const person of addressees.people)
    await queueMail(work, {
      key: `${mails.key}:${person.side}`,
      to: person,
      write: mails.write(hourFor(person, mails)),
      sides: addressees.sides,
      urgency: 'moved',
      side: person.side,
      ...(addressees.sender ? { sender: addressees.sender } : {}),
      ...(method && ics ? { calendar: { method, ics } } : {}),
      ...mails.more,
    })
}

function hourFor(person: Addressee, { addressees, kind, times }: HourMails): HourWords {
  const other = addressees.people.find(({ side }) => side !== person.side)
  const { mentor, leader } = addressees.names
  return {
    name: person.name,
    other: person.side === 'mentor' ? leader : mentor,
    kind,
    at: times.start,
    theirs: other ? asTheyReadIt(times.start, other.timeZone, person.timeZone) : null,
    minutes: times.minutes,
    place: times.place ?? null,
  }
}

/** A moment that the reader's zone writes as the other one's clock shows it; null where the clocks agree. */
function asTheyReadIt(at: Date, theirs: string, mine: string): Date | null {
  const shown = (timeZone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  const there = shown(theirs).toPlainDateTime()
  if (there.equals(shown(mine).toPlainDateTime())) return null
  return new Date(there.toZonedDateTime(mine).epochMilliseconds)
}
