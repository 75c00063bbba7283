interface Living {
  readonly mentorId: string
  readonly menteeId: string
  readonly state: string
  readonly announced: boolean
}

/** People, not pairs: somebody in two pairs counts once. */
export function peopleIn(pairs: readonly Living[]): { matched: number; accepted: number; both: number } {
  const told = pairs.filter(({ announced }) => announced)
  const count = (of: readonly Living[]) =>
    new Set(of.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])).size
  const both = told.filter(({ state }) => state !== 'proposed')
  return { matched: count(told), accepted: count(both), both: both.length }
}

export function peopleAlone(
  pairs: readonly Living[],
  enrolled: readonly {
    readonly personId: string
    readonly mentorPlaces: number
    readonly menteePlaces: number
  }[],
): { mentors: number; mentees: number } {
  const mentors = new Set(pairs.map(({ mentorId }) => mentorId))
  const mentees = new Set(pairs.map(({ menteeId }) => menteeId))
  return {
    mentors: enrolled.filter(({ personId, mentorPlaces }) => mentorPlaces > 0 && !mentors.has(personId))
      .length,
    mentees: enrolled.filter(({ personId, menteePlaces }) => menteePlaces > 0 && !mentees.has(personId))
      .length,
  }
}
