import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPersonById, type Person } from '#features/people/people.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { participantFailures as failures } from './participants.contract.ts'

/** Whoever follows a pair's link, as the person they are. */
export async function findOwnPerson(work: Work): Promise<{ pair: Pair; side: Side; person: Person }> {
  const { pair, side } = await findOwnPair(work)
  const person = await findPersonById(work, {
    personId: side === 'mentor' ? pair.mentorId : pair.menteeId,
  })
  if (!person || work.actor.kind !== 'link' || work.actor.purpose !== 'pair')
    throw new Failure(failures.notFound)
  return { pair, side, person }
}
