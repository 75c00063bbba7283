import type { Work } from '#platform/database/work.ts'
import { listAgreementVersions } from '#features/agreements/agreements.reads.ts'
import { findAssistantOfPerson } from '#features/bookings/bookings.reads.ts'
import { listAttendancesOfPair } from '#features/calendars/attendances.reads.ts'
import { readHeldCalendar } from '#features/calendars/read-held-calendar.ts'
import { findEnrolment } from '#features/enrolments/enrolments.reads.ts'
import { readWish } from '#features/mails/read-wish.ts'
import { findChosenLanguage } from '#features/people/people.reads.ts'
import { listAnswersOfPair, listEventsOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { findOwnPerson } from './find-own-person.ts'

/** What is held about one person, for them alone: their own words and answers, never the other one's. */
export async function readOwnData(work: Work) {
  const { pair, side, person } = await findOwnPerson(work)
  const enrolment = await findEnrolment(work, { programmeId: pair.programmeId, personId: person.personId })
  const sessions = await listSessionsOfPair(work, pair)
  const assistant = side === 'mentee' ? await findAssistantOfPerson(work, person) : undefined
  const answers = (await listAnswersOfPair(work, pair)).filter((answer) => answer.side === side)
  const events = (await listEventsOfPair(work, pair)).filter(({ causedBy }) => causedBy === side)
  const replies = (await listAttendancesOfPair(work, pair)).filter((reply) => reply.side === side)
  const versions = await listAgreementVersions(work, pair)
  return {
    heldOn: work.now,
    person,
    settings: { language: await findChosenLanguage(work, person), mails: await readWish(work) },
    enrolment: enrolment ?? null,
    pair: {
      side,
      state: pair.state,
      answer: pair[side],
      topics: pair.why.topics.map(({ topic }) => topic),
      createdAt: pair.createdAt,
    },
    agreements: versions.map(({ version, content, signatures }) => ({
      version,
      content,
      signature: signatures.find((one) => one.side === side) ?? null,
    })),
    sessions: sessions.map(({ sessionId, kind, startsAt, endsAt, timeZone, state }) => ({
      sessionId,
      kind,
      startsAt,
      endsAt,
      timeZone,
      state,
    })),
    movedOrCancelledByMe: events,
    answersAboutSessions: answers,
    answersFromMyCalendar: replies,
    calendar: await readHeldCalendar(work, person),
    assistant: assistant ? { name: assistant.name, address: assistant.address } : null,
  }
}
