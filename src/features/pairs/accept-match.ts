import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { askLeader } from './ask-leader.ts'
import { linkMinutes } from './announce-pairs.ts'
import { namePeople } from './name-people.ts'
import { mailedPerson } from './pair-mails.rules.ts'
import { matchView, type Side } from './pair.rules.ts'
import { pairFailures } from './pairs.contract.ts'
import { pairedMail } from './pairs.emails.ts'
import { insertAnswer, lockPair, savePairState, type Pair } from './pairs.store.ts'
import { findOwnPair } from './read-match.ts'

export interface Acceptance {
  readonly initials: string
  /** After a first call both decide at their own pace, so the leader may be the first to say yes. */
  readonly afterCall?: boolean
  /** The first hour is booked with this yes: its invitation tells the mentor, and no second mail is needed. */
  readonly hourFollows?: boolean
}

/** A yes with initials. After the mentor's the leader is asked; once both have said it the two are a pair. */
export async function acceptMatch(
  work: Work,
  { initials, afterCall = false, hourFollows = false }: Acceptance,
): Promise<{ pair: Pair; side: Side; both: boolean }> {
  const found = await findOwnPair(work)
  await lockPair(work.db, work.organisationId, found.pair.pairId)
  const { pair, side } = await findOwnPair(work)
  const open = afterCall
    ? pair.state === 'proposed' && pair[side] === null
    : matchView(pair, side) === 'decide'
  if (!open) throw new Failure(pairFailures.closed)
  await useMailedLink(work)
  await insertAnswer(work.db, work.organisationId, pair.pairId, {
    side,
    answer: 'yes',
    initials,
    reason: null,
    at: work.now,
  })
  work.record({ action: 'match.accepted', subject: ['pair', pair.pairId], detail: { side } })
  const both = pair[side === 'mentor' ? 'mentee' : 'mentor'] === 'yes'
  if (both) {
    await savePairState(work.db, work.organisationId, pair.pairId, 'accepted', work.now)
    if (side === 'mentee' && !hourFollows) await tellMentor(work, pair)
  } else if (!afterCall) await askLeader(work, { pair })
  return { pair, side, both }
}

async function tellMentor(work: Work, pair: Pair): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const mentor = named?.mentorPerson
  if (!mentor?.email) return
  await queueMail(work, {
    key: `paired:${pair.pairId}`,
    to: { personId: mentor.personId, name: mentor.fullName, address: mentor.email },
    write: pairedMail(mailedPerson(mentor), mailedPerson(named?.menteePerson ?? null)),
    sides: await readSides(work, pair),
    link: { purpose: 'match', subjectId: pair.pairId, minutes: linkMinutes },
  })
}
