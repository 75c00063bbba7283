import type { Instance } from '../instance.ts'
import { toColumns } from './columns.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'

/**
 * Pairs that are not in a result although both people would rather have each other: each has a free place, or some
 * partner (not a locked one) with a strictly lower score. `edges` is the result; gives edges, rising. O(edges).
 */
export function blockingPairs(instance: Instance, edges: ArrayLike<number>): Int32Array {
  const { left, right, leftMax, rightMax, col, score, locked } = instance
  const { rowOf } = toColumns(instance)
  const chosen = new Uint8Array(col.length)
  const [leftFree, rightFree] = [Int32Array.from(leftMax), Int32Array.from(rightMax)]
  const leftWorst = new Float64Array(left.length).fill(Infinity)
  const rightWorst = new Float64Array(right.length).fill(Infinity)
  for (const edge of Array.from(edges)) {
    const [i, j] = [rowOf[edge]!, col[edge]!]
    chosen[edge] = 1
    leftFree[i]! -= 1
    rightFree[j]! -= 1
    if (locked[edge] === 1) continue
    leftWorst[i] = Math.min(leftWorst[i]!, score[edge]!)
    rightWorst[j] = Math.min(rightWorst[j]!, score[edge]!)
  }
  // Without a partner who could go, the worst is Infinity: no score is below nothing.
  const wouldLeave = (free: number, worst: number, points: number): boolean =>
    free > 0 || (worst !== Infinity && worst < points)
  return Int32Array.from(col.keys()).filter(
    (edge) =>
      chosen[edge] === 0 &&
      wouldLeave(leftFree[rowOf[edge]!]!, leftWorst[rowOf[edge]!]!, score[edge]!) &&
      wouldLeave(rightFree[col[edge]!]!, rightWorst[col[edge]!]!, score[edge]!),
  )
}

/** What a set of pairs comes to. */
export interface ResultFigures {
  readonly pairs: number
  /** People with at least one pair. */
  readonly coveredLeft: number
  readonly coveredRight: number
  readonly total: bigint
  /** Lowest score of a pair that is not locked; `null` when there is none. */
  readonly floor: number | null
}

/** O(edges of the result + people). */
export function figuresOf(instance: Instance, edges: ArrayLike<number>): ResultFigures {
  const all = Array.from(edges)
  const { rowOf } = toColumns(instance)
  const free = all.filter((edge) => instance.locked[edge] !== 1)
  return {
    pairs: all.length,
    coveredLeft: new Set(all.map((edge) => rowOf[edge])).size,
    coveredRight: new Set(all.map((edge) => instance.col[edge])).size,
    total: all.reduce((sum, edge) => sum + BigInt(instance.score[edge]!), 0n),
    floor: free.reduce<number | null>(
      (least, edge) => Math.min(least ?? Infinity, instance.score[edge]!),
      null,
    ),
  }
}

/** How a result and the stable one compare: what stability would cost, and what the result leaves people wishing for. */
export interface StabilityPrice {
  readonly blockingPairs: number
  readonly result: ResultFigures
  readonly stable: ResultFigures
}

/** Compares any result with deferred acceptance on the same instance. O(edges log edges). */
export function priceOfStability(instance: Instance, edges: ArrayLike<number>, seed: number): StabilityPrice {
  return {
    blockingPairs: blockingPairs(instance, edges).length,
    result: figuresOf(instance, edges),
    stable: figuresOf(instance, deferredAcceptance(instance, seed).edges),
  }
}
