import type { Ban, Rules, WaivableRule } from './rules.ts'

/**
 * The pairs named in the rules, by person number. A pair (a, b) has the key `a * people + b`, which stays exact up to
 * 94 million people. Lists that hold either way round have both keys.
 */
export interface ListedPairs {
  readonly people: number
  readonly bans: ReadonlyMap<number, Ban>
  readonly conflicts: ReadonlySet<number>
  readonly past: ReadonlySet<number>
  readonly acquainted: ReadonlySet<number>
  readonly locks: ReadonlySet<number>
  readonly current: ReadonlySet<number>
  readonly waivers: ReadonlyMap<number, ReadonlySet<WaivableRule>>
  /** Key of (who wishes, who is wished). */
  readonly wishes: ReadonlySet<number>
}

/** A member of the rules that names a person nobody knows. Harmless, but worth showing: it may be a slip of the pen. */
export interface UnknownId {
  readonly member: keyof Rules
  readonly id: string
}

/** Numbers of the people a list names; entries with an unknown id are left out and told to `unknown`. */
export function listPairs(
  rules: Rules,
  indexOf: ReadonlyMap<string, number>,
  unknown: (entry: UnknownId) => void,
): ListedPairs {
  const people = indexOf.size
  const keyOf = (member: keyof Rules, first: string, second: string): number | null => {
    const a = indexOf.get(first)
    const b = indexOf.get(second)
    if (a === undefined) unknown({ member, id: first })
    if (b === undefined) unknown({ member, id: second })
    return a === undefined || b === undefined ? null : a * people + b
  }
  const keys = (member: keyof Rules, pairs: Iterable<readonly [string, string]>): Set<number> =>
    new Set([...pairs].map(([a, b]) => keyOf(member, a, b)).filter((key) => key !== null))
  const bothWays = (member: keyof Rules, pairs: readonly (readonly [string, string])[]): Set<number> => {
    const ahead = [...keys(member, pairs)]
    return new Set([...ahead, ...ahead.map((key) => swapKey(key, people))])
  }
  const bans = new Map<number, Ban>()
  for (const ban of rules.bans) {
    const key = keyOf('bans', ban[0], ban[1])
    if (key !== null && !bans.has(key)) bans.set(key, ban)
  }
  const waivers = new Map<number, Set<WaivableRule>>()
  for (const [mentor, mentee, rule] of rules.waivers) {
    const key = keyOf('waivers', mentor, mentee)
    if (key !== null) waivers.set(key, (waivers.get(key) ?? new Set()).add(rule))
  }
  const wished = Object.entries(rules.wishes).flatMap(([id, others]) =>
    others.map((other): [string, string] => [id, other]),
  )
  return {
    people,
    bans,
    conflicts: bothWays('conflicts', rules.conflicts),
    past: bothWays('pastPairs', rules.pastPairs),
    acquainted: bothWays('acquainted', rules.acquainted),
    locks: keys('locks', rules.locks),
    current: keys('current', rules.current),
    waivers,
    wishes: keys('wishes', wished),
  }
}

export function swapKey(key: number, people: number): number {
  return (key % people) * people + Math.floor(key / people)
}
