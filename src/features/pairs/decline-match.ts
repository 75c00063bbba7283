import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from './name-people.ts'
import { mailedPerson } from './pair-mails.rules.ts'
import { matchView } from './pair.rules.ts'
import { pairFailures, type DeclineReason } from './pairs.contract.ts'
import { betterFitMail } from './pairs.emails.ts'
import { insertAnswer, lockPair, savePairState, type Pair } from './pairs.store.ts'
import { findOwnPair } from './read-match.ts'
import { nextWorkingMoment } from '#features/mails/working-hours.rules.ts'

/** A no ends the pair. A leader never hears of a mentor's no; a mentor reads only that a better fit is being looked for. */
export async function declineMatch(work: Work, { reason }: { reason: DeclineReason }): Promise<void> {
  const found = await findOwnPair(work)
  await lockPair(work.db, work.organisationId, found.pair.pairId)
  const { pair, side } = await findOwnPair(work)
  if (matchView(pair, side) !== 'decide') throw new Failure(pairFailures.closed)
  await useMailedLink(work)
  await insertAnswer(work.db, work.organisationId, pair.pairId, {
    side,
    answer: 'no',
    initials: null,
    reason,
    at: work.now,
  })
  await savePairState(work.db, work.organisationId, pair.pairId, 'exited', work.now)
  work.record({ action: 'match.declined', subject: ['pair', pair.pairId], detail: { side } })
  if (side === 'mentee') await tellMentor(work, pair)
}

async function tellMentor(work: Work, pair: Pair): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const mentor = named?.mentorPerson
  if (!mentor?.email) return
  const { timeZone } = await readOrganisation(work)
  await queueMail(work, {
    key: `better-fit:${pair.pairId}`,
    to: { personId: mentor.personId, name: mentor.fullName, address: mentor.email },
    write: betterFitMail(mailedPerson(mentor)),
    notBefore: nextWorkingMoment(work.now, mentor.timeZone ?? timeZone),
  })
}
