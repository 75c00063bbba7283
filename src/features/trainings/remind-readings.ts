import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { measureReadings } from './measure-readings.ts'
import { readingsReminder } from './trainings.emails.ts'
import { readTrainingGate } from './trainings.reads.ts'

const hour = 3_600_000
const linkMinutes = 60 * 24 * 60

/** Two days before a first hour: whoever still has readings open is asked once, on their own. The other one hears nothing of it. */
export async function remindReadings(
  work: Work,
  { pairId, sessionId, sequence }: { pairId: string; sessionId: string; sequence: number },
): Promise<void> {
  work.upkeep()
  const pair = await findPairById(work, { pairId })
  const session = (await listSessionsOfPair(work, { pairId })).find((one) => one.sessionId === sessionId)
  // Moved meanwhile, it has a reminder of its own; cancelled, it needs none.
  if (!pair || session?.state !== 'booked' || session.sequence !== sequence) return
  if (session.startsAt <= work.now) return
  const gate = await readTrainingGate(work, { pairId })
  const sides = await readSides(work, pair)
  const [named] = await namePeople(work, [pair])
  for (const side of ['mentor', 'mentee'] as const) {
    const [person, other] =
      side === 'mentor'
        ? [named?.mentorPerson, named?.menteePerson]
        : [named?.menteePerson, named?.mentorPerson]
    const open = gate[side]
    if (!person?.email || open.length === 0) continue
    const minutes = await measureReadings(work, { programmeId: pair.programmeId, modules: open })
    await queueMail(work, {
      key: `readings:${pairId}:${side}`,
      to: {
        personId: person.personId,
        name: person.fullName,
        address: person.email,
        timeZone: person.timeZone,
      },
      write: readingsReminder({
        name: person.fullName,
        other: other?.fullName ?? '',
        count: open.length,
        minutes,
        at: session.startsAt,
      }),
      sides,
      link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page: 'training' },
      side,
      nudge: true,
      matter: `readings:${pairId}`,
      goodUntil: new Date(session.startsAt.getTime() - 2 * hour),
    })
  }
}
