import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { linkMinutes } from './announce-pairs.ts'
import { namePeople } from './name-people.ts'
import { focusTopics, mailedPerson } from './pair-mails.rules.ts'
import { matchView } from './pair.rules.ts'
import { pairFailures } from './pairs.contract.ts'
import { leaderMail, pairedMail } from './pairs.emails.ts'
import { insertAnswer, lockPair, savePairState, type Pair } from './pairs.store.ts'
import { findOwnPair } from './read-match.ts'
import { nextWorkingMoment } from '#features/mails/working-hours.rules.ts'

/** A yes with initials. After the mentor's the leader is asked; after the leader's the two are a pair. */
export async function acceptMatch(work: Work, { initials }: { initials: string }): Promise<void> {
  const found = await findOwnPair(work)
  await lockPair(work.db, work.organisationId, found.pair.pairId)
  const { pair, side } = await findOwnPair(work)
  if (matchView(pair, side) !== 'decide') throw new Failure(pairFailures.closed)
  await useMailedLink(work)
  await insertAnswer(work.db, work.organisationId, pair.pairId, {
    side,
    answer: 'yes',
    initials,
    reason: null,
    at: work.now,
  })
  work.record({ action: 'match.accepted', subject: ['pair', pair.pairId], detail: { side } })
  if (side === 'mentor') return askLeader(work, pair)
  await savePairState(work.db, work.organisationId, pair.pairId, 'accepted', work.now)
  await tellMentor(work, pair)
}

async function askLeader(work: Work, pair: Pair): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const leader = named?.menteePerson
  if (!leader?.email) return
  const { language, timeZone } = await readOrganisation(work)
  await queueMail(work, {
    key: `match:${pair.announcementId ?? ''}:${pair.pairId}:mentee`,
    to: { personId: leader.personId, name: leader.fullName, address: leader.email },
    write: leaderMail(
      mailedPerson(named?.mentorPerson ?? null),
      mailedPerson(leader),
      focusTopics(pair.why, language),
    ),
    link: { purpose: 'match', subjectId: pair.pairId, minutes: linkMinutes },
    notBefore: nextWorkingMoment(work.now, leader.timeZone ?? timeZone),
  })
}

async function tellMentor(work: Work, pair: Pair): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const mentor = named?.mentorPerson
  if (!mentor?.email) return
  const { timeZone } = await readOrganisation(work)
  await queueMail(work, {
    key: `paired:${pair.pairId}`,
    to: { personId: mentor.personId, name: mentor.fullName, address: mentor.email },
    write: pairedMail(mailedPerson(mentor), mailedPerson(named?.menteePerson ?? null)),
    link: { purpose: 'match', subjectId: pair.pairId, minutes: linkMinutes },
    notBefore: nextWorkingMoment(work.now, mentor.timeZone ?? timeZone),
  })
}
