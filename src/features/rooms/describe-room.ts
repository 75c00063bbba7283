import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'

/** What stands at the head of every page of a pair. */
export interface RoomHead {
  readonly side: Side
  readonly programme: string
  readonly ownName: string
  /** Empty once the pair has ended early: the other one is nobody's business then. */
  readonly otherName: string
  readonly ownZone: string
  readonly otherZone: string
  readonly otherPlace: string
}

export async function describeRoom(
  work: Work,
  { pair, side }: { pair: Pair; side: Side },
): Promise<RoomHead> {
  const [named] = await namePeople(work, [pair])
  const { name } = await readProgramme(work, pair)
  const { timeZone } = await readOrganisation(work)
  const [own, other] =
    side === 'mentor'
      ? [named?.mentorPerson, named?.menteePerson]
      : [named?.menteePerson, named?.mentorPerson]
  const shown = pair.state === 'exited' ? null : other
  return {
    side,
    programme: name,
    ownName: own?.fullName ?? '',
    otherName: shown?.fullName ?? '',
    ownZone: own?.timeZone ?? timeZone,
    otherZone: shown?.timeZone ?? timeZone,
    otherPlace: shown?.location ?? '',
  }
}
