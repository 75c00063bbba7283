import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { measureReadings } from './measure-readings.ts'
import type { Side } from './training-gate.rules.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { leaderPreparation, mentorPreparation } from './trainings.emails.ts'
import { readTrainingGate } from './trainings.reads.ts'

/** The link lives as long as a programme does. */
const minutes = 400 * 24 * 60

/** Messages 12 and 13: how to prepare, once to each of the two. Asked for again, nobody gets a second one. */
export async function sendPreparation(
  work: Work,
  {
    pairId,
    sides = ['mentor', 'mentee'],
    notBefore,
  }: { pairId: string; sides?: readonly Side[]; notBefore?: Date },
): Promise<void> {
  const pair = await findPairById(work, { pairId })
  if (!pair) throw new Failure(failures.notFound)
  const [named] = await namePeople(work, [pair])
  const pairWords = await readSides(work, pair)
  const gate = await readTrainingGate(work, { pairId })
  for (const side of sides) {
    const [person, other] =
      side === 'mentor'
        ? [named?.mentorPerson, named?.menteePerson]
        : [named?.menteePerson, named?.mentorPerson]
    if (!person?.email) continue
    const open = gate[side]
    const words = {
      name: person.fullName,
      other: other?.fullName ?? '',
      count: open.length,
      minutes: await measureReadings(work, { programmeId: pair.programmeId, modules: open }),
    }
    await queueMail(work, {
      key: `prepare:${pairId}:${side}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: side === 'mentor' ? mentorPreparation(words) : leaderPreparation(words),
      sides: pairWords,
      link: {
        purpose: 'pair',
        subjectId: pairId,
        minutes,
        page: open.length > 0 ? 'training' : 'guide',
      },
      side,
      ...(notBefore ? { notBefore } : {}),
    })
  }
  work.record({ action: 'preparation.sent', subject: ['pair', pairId], detail: { sides: sides.join(' ') } })
}
