/** Two people, the smaller id first: it does not say who named whom. */
export type TwoPeople = readonly [string, string]

export interface Naming {
  readonly personId: string
  readonly mentorPlaces: number
  readonly menteePlaces: number
  readonly known: readonly string[]
  readonly wished: readonly string[]
}

/** Who knows whom among people who could be a pair, in a fixed order; one naming the other is enough. */
export function acquaintedPairs(people: readonly Naming[]): TwoPeople[] {
  return pairsOf(people, 'known').map(([pair]) => pair)
}

/** Who wished for each other. A wish from one side alone is not in it, so nothing that follows can tell it from none. */
export function mutualPairs(people: readonly Naming[]): TwoPeople[] {
  return pairsOf(people, 'wished').flatMap(([pair, named]) => (named === 2 ? [pair] : []))
}

/** Each pair that could be one, with how many of the two named the other. */
function pairsOf(people: readonly Naming[], list: 'known' | 'wished'): (readonly [TwoPeople, number])[] {
  const byId = new Map(people.map((person) => [person.personId, person]))
  const pairs = new Map<string, [TwoPeople, number]>()
  for (const person of people) {
    for (const otherId of new Set(person[list])) {
      const other = byId.get(otherId)
      if (!other || other === person || !couldPair(person, other)) continue
      const two: TwoPeople =
        person.personId < otherId ? [person.personId, otherId] : [otherId, person.personId]
      pairs.set(two.join(), [two, (pairs.get(two.join())?.[1] ?? 0) + 1])
    }
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

function couldPair(one: Naming, other: Naming): boolean {
  return (one.mentorPlaces > 0 && other.menteePlaces > 0) || (one.menteePlaces > 0 && other.mentorPlaces > 0)
}
