import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { readingMinutes } from './markdown.rules.ts'
import { moduleText } from './module-words.rules.ts'
import type { Side } from './training-gate.rules.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { leaderPreparation, mentorPreparation } from './trainings.emails.ts'
import { readTrainingGate } from './trainings.reads.ts'
import { listSettings } from './trainings.store.ts'

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
  const gate = await readTrainingGate(work, { pairId })
  const settings = await listSettings(work.db, work.organisationId, pair.programmeId)
  const english = speak('en', {})
  const lengthOf = (module: ModuleKey) =>
    readingMinutes(settings.find((one) => one.module === module)?.ownText ?? moduleText(english, module))
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
      minutes: open.reduce((sum, module) => sum + lengthOf(module), 0),
    }
    await queueMail(work, {
      key: `prepare:${pairId}:${side}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: side === 'mentor' ? mentorPreparation(words) : leaderPreparation(words),
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
