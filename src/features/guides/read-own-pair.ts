import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { PairNames } from './agenda-words.rules.ts'
import { guideFailures } from './guides.contract.ts'

export interface OwnPair {
  readonly pair: Pair
  readonly side: Side
  readonly personId: string
  readonly names: PairNames
  readonly programme: string
  /** Where each of them is, as far as known. */
  readonly zones: { readonly own: string | null; readonly other: string | null }
}

const withGuide: readonly Pair['state'][] = ['accepted', 'active', 'paused', 'closed']

/** The pair of whoever follows a link, once both have said yes. */
export async function readOwnPair(work: Work): Promise<OwnPair> {
  const { pair, side } = await findOwnPair(work)
  if (work.actor.kind !== 'link' || work.actor.purpose !== 'pair') throw new Failure(guideFailures.notFound)
  if (!withGuide.includes(pair.state)) throw new Failure(guideFailures.notFound)
  const [named] = await namePeople(work, [pair])
  const { name } = await readProgramme(work, { programmeId: pair.programmeId })
  const people = [named?.mentorPerson, named?.menteePerson]
  const [own, other] = side === 'mentor' ? people : people.toReversed()
  return {
    pair,
    side,
    personId: side === 'mentor' ? pair.mentorId : pair.menteeId,
    names: {
      mentor: named?.mentorPerson?.fullName ?? '',
      leader: named?.menteePerson?.fullName ?? '',
    },
    programme: name,
    zones: { own: own?.timeZone ?? null, other: other?.timeZone ?? null },
  }
}
