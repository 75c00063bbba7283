import type { Problem } from './problem.ts'

/** A set of people of one side, each needing at least `least` pairs on the edges with score >= atLeast. */
export interface Claim {
  readonly side: 'left' | 'right'
  readonly people: readonly string[]
  readonly partners: readonly string[]
  readonly places: number
  readonly least: number
  readonly atLeast: number
}

/** Counts whether each set needs more places than all its partners have for it; says what is wrong, or null. */
export function countClaims(problem: Problem, claims: readonly Claim[]): (string | null)[] {
  if (claims.length === 0) return []
  const columns = problem.right.ids.length
  const counts = claims.map((claim) => {
    const mine = problem[claim.side]
    return {
      claim,
      mine,
      members: new Set(claim.people.map((id) => mine.at.get(id) ?? -1)),
      edges: new Map<number, number>(),
    }
  })
  const of = {
    left: problem.left.ids.map(() => [] as typeof counts),
    right: problem.right.ids.map(() => [] as typeof counts),
  }
  for (const count of counts) for (const me of count.members) of[count.claim.side][me]?.push(count)
  problem.eachEdge((i, j, score) => {
    const add = (count: (typeof counts)[number], other: number) => {
      if (score >= count.claim.atLeast || problem.locked.has(i * columns + j))
        count.edges.set(other, (count.edges.get(other) ?? 0) + 1)
    }
    for (const count of of.left[i]!) add(count, j)
    for (const count of of.right[j]!) add(count, i)
  })
  return counts.map(({ claim, mine, members, edges }) => {
    const theirs = claim.side === 'left' ? problem.right : problem.left
    if (members.has(-1) || members.size !== claim.people.length) return 'it names somebody unknown or twice'
    const partners = new Set(claim.partners.map((id) => theirs.at.get(id) ?? -1))
    if (
      partners.size !== claim.partners.length ||
      partners.size !== edges.size ||
      [...edges.keys()].some((k) => !partners.has(k))
    )
      return 'it does not name all the partners, each once'
    const [own, outside] = [new Map<number, number>(), new Map<number, number>()]
    for (const key of problem.locked) {
      const pair = [Math.floor(key / columns), key % columns] as const
      const [me, other] = claim.side === 'left' ? pair : (pair.toReversed() as [number, number])
      const [map, who] = members.has(me!) ? [own, me!] : [outside, other!]
      map.set(who, (map.get(who) ?? 0) + 1)
    }
    let [need, places] = [0, 0]
    for (const me of members) need += Math.max(claim.least, mine.min[me]!, own.get(me) ?? 0)
    for (const [other, into] of edges)
      places += Math.min(theirs.max[other]! - (outside.get(other) ?? 0), into)
    if (places !== claim.places) return `its partners have ${places} places, not ${claim.places}`
    return need > places ? null : `it needs ${need} places and has ${places}`
  })
}
