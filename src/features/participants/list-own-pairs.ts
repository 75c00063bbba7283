import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { matchView } from '#features/pairs/pair.rules.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { usualWords, type SideWords } from '#words/side-words.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'

export interface OwnPair {
  readonly pairId: string
  readonly mentor: string
  readonly mentee: string
  readonly programme: string
  /** How its programme calls the two. */
  readonly sides: SideWords
  readonly state: 'accepted' | 'active' | 'paused' | 'closed'
}

/** The pairs of somebody signed in: those both have said yes to. What is still being asked is behind the mailed link. */
export async function listOwnPairs(work: Work): Promise<OwnPair[]> {
  const personId = work.actor.kind === 'account' ? work.actor.personId : null
  if (!personId) return []
  const pairs = (await listPairsOfPerson(work, { personId })).filter(
    (pair) =>
      matchView(pair, pair.mentorId === personId ? 'mentor' : 'mentee') === 'both' || pair.state === 'closed',
  )
  const programmes = new Map((await listProgrammes(work)).map((one) => [one.programmeId, one.name]))
  const sides = new Map<string, SideWords>()
  for (const { programmeId } of pairs) sides.set(programmeId, await readSides(work, { programmeId }))
  return (await namePeople(work, pairs)).map((pair) => ({
    pairId: pair.pairId,
    mentor: pair.mentorPerson?.fullName ?? '',
    mentee: pair.menteePerson?.fullName ?? '',
    programme: programmes.get(pair.programmeId) ?? '',
    sides: sides.get(pair.programmeId) ?? usualWords,
    state: pair.state as OwnPair['state'],
  }))
}
