import type { PeopleSet, Problem } from './problem.ts'

/** Whether each set says right how many places all its partners have for it, and needs more (Hall). O(edges), one pass for all. */
export function countPlaces(problem: Problem, sets: readonly PeopleSet[]): boolean[] {
  const columns = problem.right.max.length
  const counts = sets.map((set) => ({
    ...set,
    members: new Set(set.people),
    into: new Map<number, number>(),
  }))
  const of = { left: [] as (typeof counts)[], right: [] as (typeof counts)[] }
  for (const one of counts) for (const k of one.members) (of[one.side][k] ??= []).push(one)
  const add = ({ atLeast, into }: (typeof counts)[number], score: number, key: number, partner: number) => {
    if (score >= atLeast || problem.locked.has(key)) into.set(partner, (into.get(partner) ?? 0) + 1)
  }
  if (sets.length > 0)
    for (let j = 0; j < columns; j++) {
      const { from, to, partners, scores } = problem.rowOf(j)
      for (let k = from; k < to; k++) {
        const i = partners[k]!
        for (const one of of.left[i] ?? []) add(one, scores[k]!, i * columns + j, j)
        for (const one of of.right[j] ?? []) add(one, scores[k]!, i * columns + j, i)
      }
    }
  return counts.map(({ side, people, partners, places, least, members, into }) => {
    const [mine, theirs] = side === 'left' ? [problem.left, problem.right] : [problem.right, problem.left]
    const [own, outside] = [new Map<number, number>(), new Map<number, number>()]
    for (const key of problem.locked) {
      const [i, j] = [Math.floor(key / columns), key % columns]
      const [one, other] = side === 'left' ? [i, j] : [j, i]
      const [locks, who] = members.has(one) ? [own, one] : [outside, other]
      locks.set(who, (locks.get(who) ?? 0) + 1)
    }
    let [need, room] = [0, 0]
    for (const k of members) need += Math.max(least, mine.min[k]!, own.get(k) ?? 0)
    for (const [k, edges] of into) room += Math.min(theirs.max[k]! - (outside.get(k) ?? 0), edges)
    const isAll = partners.length === into.size && new Set(partners).size === into.size
    const isTrue = isAll && people.length === members.size && partners.every((k) => into.has(k))
    return isTrue && room === places && need > room
  })
}
