import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { quietEndsAfter } from '#features/mails/working-hours.rules.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { listAnswersOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { whomToAsk } from './ask-whom.rules.ts'
import { planQuestions } from './plan-questions.ts'
import { logMail } from './rooms.emails.ts'

const linkMinutes = 60 * 24 * 365

/** Message 14, at its time and looked at afresh: what was said, moved or cancelled meanwhile is not asked. */
export async function askToLog(
  work: Work,
  { pairId, sessionId }: { pairId: string; sessionId: string },
): Promise<void> {
  const [pair, sessions, answers] = await Promise.all([
    findPairById(work, { pairId }),
    listSessionsOfPair(work, { pairId }),
    listAnswersOfPair(work, { pairId }),
  ])
  const hours = sessions.filter(({ kind }) => kind !== 'chemistry')
  const session = hours.find((one) => one.sessionId === sessionId)
  if (!pair || !session || (pair.state !== 'accepted' && pair.state !== 'active')) return
  const held = hours.filter(({ state, startsAt }) => state !== 'cancelled' && startsAt <= session.startsAt)
  const asked = whomToAsk(
    {
      endsAt: session.endsAt,
      cancelled: session.state === 'cancelled',
      number: held.length,
      answeredBy: answers.filter((answer) => answer.sessionId === sessionId).map(({ side }) => side),
    },
    work.now,
  )
  const sides = await readSides(work, pair)
  const [named] = await namePeople(work, [pair])
  for (const side of asked) {
    const [to, other] =
      side === 'mentor'
        ? [named?.mentorPerson, named?.menteePerson]
        : [named?.menteePerson, named?.mentorPerson]
    if (!to?.email || !other) continue
    await queueMail(work, {
      key: `log:${sessionId}:${side}`,
      to: { personId: to.personId, name: to.fullName, address: to.email },
      write: logMail({
        name: to.fullName,
        other: other.fullName,
        at: session.startsAt,
        zone: to.timeZone ?? session.timeZone,
      }),
      sides,
      link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page: `log/${sessionId}` },
      notBefore: quietEndsAfter(session),
      urgency: 'prepare',
      matter: `log:${sessionId}`,
      side,
      ...groupOf(side, held.length, sessionId),
    })
  }
  await planQuestions(work, { pairId, sessions: hours })
}

/** A leader asked because it is their turn is asked all the same when the mentor has logged; every other question is taken back then. */
function groupOf(side: Side, number: number, sessionId: string): { groupId?: string } {
  return side === 'mentee' && number % 4 === 0 ? {} : { groupId: sessionId }
}
