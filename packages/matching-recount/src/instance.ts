import type { Problem, Quota, Side } from '@upstream/matching-checker'

/** People of one side in canonical order: by the UTF-16 code units of their ids. */
export interface Roll extends Side {
  readonly ids: readonly string[]
  readonly at: ReadonlyMap<string, number>
}

/** What the files say, whichever kind they are: the problem for the checker, with names, and what was asked. */
export interface Instance extends Problem {
  readonly left: Roll
  readonly right: Roll
  readonly quotas: readonly (Quota & { readonly name: string })[]
  /** What the rules ask for, as JSON texts ("leximin" where levels stand); null where no rules file says. */
  readonly tiers: readonly string[] | null
  readonly leximinLevels: number
}

export function roll(ids: Iterable<string>): Roll {
  // The default order compares UTF-16 code units, which is the canonical order.
  const sorted = [...new Set(ids)].sort()
  const at = new Map(sorted.map((id, k) => [id, k]))
  return { ids: sorted, at, min: new Int32Array(sorted.length), max: new Int32Array(sorted.length).fill(1) }
}
