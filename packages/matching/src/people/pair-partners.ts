import type { Roster } from './roster.ts'

/**
 * For each mentee (person number) the mentors with whom the rules name a pair: `barred` can never be a pair, `single` must be
 * judged on its own, because a waiver, a past pair, a wish, an acquaintance or a lock bears on it.
 */
export interface PairPartners {
  readonly barred: ReadonlyMap<number, readonly number[]>
  readonly single: ReadonlyMap<number, readonly number[]>
}

/** O(entries of the lists). */
export function pairPartners({ listed }: Roster): PairPartners {
  const barred = new Map<number, number[]>()
  const single = new Map<number, number[]>()
  const note = (into: Map<number, number[]>, mentor: number, mentee: number): void => {
    const partners = into.get(mentee)
    if (partners === undefined) into.set(mentee, [mentor])
    else partners.push(mentor)
  }
  const noteAll = (into: Map<number, number[]>, keys: Iterable<number>, bothWays = false): void => {
    for (const key of keys) {
      const [first, second] = [Math.floor(key / listed.people), key % listed.people]
      note(into, first, second)
      if (bothWays) note(into, second, first)
    }
  }
  noteAll(barred, listed.bans.keys())
  noteAll(barred, listed.conflicts)
  noteAll(single, listed.past)
  noteAll(single, listed.acquainted)
  noteAll(single, listed.waivers.keys())
  noteAll(single, listed.locks)
  noteAll(single, listed.wishes, true)
  return { barred, single }
}
