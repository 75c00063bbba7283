import type { Work } from '#platform/database/work.ts'
import type { Side } from './enrolments.contract.ts'
import { lockPlacesOf } from './places.store.ts'

export interface PlaceHolder {
  readonly personId: string
  readonly side: Side
}

/**
 * How many places each of them has, held until the caller's transaction ends. Somebody who was never enrolled has said nothing about
 * places, so nothing is counted; somebody who left has none.
 */
export async function lockPlaces(
  work: Work,
  { programmeId, holders }: { programmeId: string; holders: readonly PlaceHolder[] },
): Promise<{ personId: string; side: Side; places: number }[]> {
  const known = await lockPlacesOf(
    work.db,
    work.organisationId,
    programmeId,
    holders.map(({ personId }) => personId),
  )
  return holders.flatMap(({ personId, side }) => {
    const row = known.find((one) => one.personId === personId)
    if (!row) return []
    const places = side === 'mentor' ? row.mentorPlaces : row.menteePlaces
    return [{ personId, side, places: row.state === 'enrolled' ? places : 0 }]
  })
}
