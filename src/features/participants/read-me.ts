import type { Work } from '#platform/database/work.ts'
import { findAssistantOfPerson } from '#features/bookings/bookings.reads.ts'
import { readHeldCalendar } from '#features/calendars/read-held-calendar.ts'
import { findEnrolment } from '#features/enrolments/enrolments.reads.ts'
import { readWish } from '#features/mails/read-wish.ts'
import type { MailWish } from '#features/mails/mails.rules.ts'
import type { MeteredLoad } from '#features/momentum/read-mentor-load.ts'
import { readOwnLoad } from '#features/momentum/read-own-load.ts'
import { findChosenLanguage } from '#features/people/people.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { findOwnPerson } from './find-own-person.ts'

export interface MePage {
  readonly side: Side
  readonly programme: string
  readonly name: string
  readonly address: string | null
  readonly timeZone: string | null
  readonly language: string | null
  readonly wish: MailWish
  readonly topics: readonly string[]
  readonly weeklyHours: readonly string[]
  readonly places: number
  readonly assistant: { name: string; address: string } | null
  readonly mayHaveAssistant: boolean
  /** What a mentor carries; a leader has no meter. */
  readonly load: MeteredLoad | null
  readonly held: {
    readonly daysOff: number
    readonly connected: boolean
    readonly host: string | null
    readonly feed: boolean
  }
}

/** A person's own part: what they control and what is held about them. */
export async function readMe(work: Work): Promise<MePage> {
  const { pair, side, person } = await findOwnPerson(work)
  const enrolment = await findEnrolment(work, { programmeId: pair.programmeId, personId: person.personId })
  const assistant = side === 'mentee' ? await findAssistantOfPerson(work, person) : undefined
  const held = await readHeldCalendar(work, person)
  return {
    side,
    programme: (await readProgramme(work, { programmeId: pair.programmeId })).name,
    name: person.fullName,
    address: person.email,
    timeZone: person.timeZone,
    language: await findChosenLanguage(work, person),
    wish: await readWish(work),
    topics: pair.why.topics.map(({ topic }) => topic),
    weeklyHours: enrolment?.weeklyHours ?? [],
    places: (side === 'mentor' ? enrolment?.mentorPlaces : enrolment?.menteePlaces) ?? 0,
    assistant: assistant ? { name: assistant.name, address: assistant.address } : null,
    mayHaveAssistant: side === 'mentee',
    load: await readOwnLoad(work, pair),
    held: {
      daysOff: held.daysOff.length,
      connected: held.connectedCalendar !== null,
      host: held.connectedCalendar?.host ?? null,
      feed: held.privateAddressSince !== null,
    },
  }
}
