import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'

export interface WithoutPartner {
  readonly personId: string
  readonly side: 'mentor' | 'mentee'
}

/** Everybody with a place on a side and no pair there, whether the run left them out or a later choice did. */
export function withoutPartner(
  pool: MatchPool,
  pairs: readonly { readonly mentorId: string; readonly menteeId: string }[],
): WithoutPartner[] {
  const paired = new Set(
    pairs.flatMap(({ mentorId, menteeId }) => [`mentor ${mentorId}`, `mentee ${menteeId}`]),
  )
  return pool.people.flatMap(({ personId, mentorPlaces, menteePlaces }) =>
    [
      { personId, side: 'mentor' as const, places: mentorPlaces },
      { personId, side: 'mentee' as const, places: menteePlaces },
    ]
      .filter(({ side, places }) => places > 0 && !paired.has(`${side} ${personId}`))
      .map(({ side }) => ({ personId, side })),
  )
}
