/** The best result found by trying every set of pairs. Written from the contract, without any code of the solver. */
import type { Instance } from '../src/instance.ts'
import type { SolveSpec } from '../src/solve-spec.ts'

export interface BestBySearch {
  /** One number a tier, the leximin tier written out; null when no set of pairs is feasible. */
  readonly value: number[] | null
  readonly floor: number | null
}

type Weigh = (set: number) => number

export function bruteForce(instance: Instance, spec: SolveSpec): BestBySearch {
  const all = feasibleSets(instance, spec.required === true)
  if (all.length === 0) return { value: null, floor: null }
  const free = [
    ...new Set(
      edges(instance)
        .filter((e) => instance.locked[e] === 0)
        .map((e) => instance.score[e]!),
    ),
  ].sort((a, b) => a - b)
  const coverage = spec.tiers
    .filter((tier) => tier.kind === 'coverage')
    .map((tier) => coverOf(instance, tier.side))
  let floor: number | null = null
  let sets = all
  if (spec.tiers.some((tier) => tier.kind === 'floor')) {
    const wanted = best(all, coverage)!
    for (const score of free) {
      const reaching = all.filter((set) => reaches(instance, set, score))
      const value = best(reaching, coverage)
      if (value === null || compare(value, wanted) < 0) break
      floor = score
      sets = reaching
    }
  }
  const weighs = spec.tiers.flatMap((tier): Weigh[] => {
    switch (tier.kind) {
      case 'coverage':
        return [coverOf(instance, tier.side)]
      case 'floor':
        return [() => 0]
      case 'leximin':
        return free
          .filter((score) => floor === null || score >= floor)
          .slice(0, tier.levels)
          .map((level) => (set) => -members(set).filter((e) => instance.score[e] === level).length)
      case 'stay':
        return [(set) => members(set).filter((e) => instance.current?.[e] === 1).length]
      case 'total':
        return [
          (set) =>
            sum(
              members(set).map(
                (e) => instance.score[e]! + (instance.current?.[e] === 1 ? (spec.stayBonus ?? 0) : 0),
              ),
            ),
        ]
      case 'tie-break':
        return [
          (set) =>
            sum(
              members(set).map((e) =>
                hash20(
                  `${tier.seed}\0${instance.left[rowOf(instance, e)]}\0${instance.right[instance.col[e]!]}`,
                ),
              ),
            ),
        ]
    }
  })
  return { value: best(sets, weighs), floor }
}

/** Every set of edges (as bits) within all limits and with all locks. */
export function feasibleSets(instance: Instance, required: boolean): number[] {
  const { left, right, col, locked } = instance
  const rows = edges(instance).map((e) => rowOf(instance, e))
  const sets: number[] = []
  for (let set = 0; set < 2 ** col.length; set++) {
    const leftCount = left.map(() => 0)
    const rightCount = right.map(() => 0)
    for (const e of members(set)) {
      leftCount[rows[e]!]!++
      rightCount[col[e]!]!++
    }
    const isWithin =
      leftCount.every(
        (k, i) => k >= Math.max(instance.leftMin[i]!, required ? 1 : 0) && k <= instance.leftMax[i]!,
      ) &&
      rightCount.every((k, j) => k >= instance.rightMin[j]! && k <= instance.rightMax[j]!) &&
      locked.every((isLocked, e) => isLocked === 0 || (set & (1 << e)) !== 0)
    if (isWithin) sets.push(set)
  }
  return sets
}

export function members(set: number): number[] {
  const list: number[] = []
  for (let e = 0; set >> e > 0; e++) if ((set & (1 << e)) !== 0) list.push(e)
  return list
}

export function rowOf(instance: Instance, edge: number): number {
  let i = 0
  while (instance.rowPtr[i + 1]! <= edge) i++
  return i
}

function edges(instance: Instance): number[] {
  return Array.from(instance.col, (_, e) => e)
}

function reaches(instance: Instance, set: number, score: number): boolean {
  return members(set).every((e) => instance.locked[e] === 1 || instance.score[e]! >= score)
}

function coverOf(instance: Instance, side: 'left' | 'right'): Weigh {
  return (set) =>
    new Set(members(set).map((e) => (side === 'left' ? rowOf(instance, e) : instance.col[e]!))).size
}

function best(sets: readonly number[], weighs: readonly Weigh[]): number[] | null {
  let top: number[] | null = null
  for (const set of sets) {
    const value = weighs.map((weigh) => weigh(set))
    if (top === null || compare(value, top) > 0) top = value
  }
  return top
}

export function compare(a: readonly number[], b: readonly number[]): number {
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return a[t]! - b[t]!
  return 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function hash20(text: string): number {
  let h = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0
  return (h ^ (h >>> 20)) & 0xfffff
}
