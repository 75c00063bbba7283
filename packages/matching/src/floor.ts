import { countPlaces } from './hall-sets.ts'
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import type { StopWatch } from './network/stop-watch.ts'
import { valueOf } from './price-bound.ts'
import type { CountProof, PriceProof, SolvedTier } from './solve-spec.ts'
import { solveChain, type Chain } from './tier-chain.ts'
import type { Weighing } from './tier-weights.ts'

export interface FloorResult {
  /** Highest score T such that the edges with score >= T allow the same coverage; null without free edges. */
  readonly floor: number | null
  /** That the next higher score does not; null when there is none (or the search was stopped before it knew). */
  readonly proof: PriceProof | CountProof | null
  /** Highest score the floor could be, as far as proven. */
  readonly bound: number
  /** Pairs that reach the floor with that coverage. */
  readonly held: Uint8Array
  /** The coverage tiers solved on the edges with score >= floor; null where the search did not come by. */
  readonly chain: Chain | null
}

/**
 * Searches the floor by halving over the distinct scores, each step starting from pairs that hold at a lower score. `held`
 * has the best coverage on all edges. O(log(scores) * one coverage solve).
 */
export function findFloor(
  weighing: Weighing,
  limits: Limits,
  coverage: readonly SolvedTier[],
  held: Uint8Array,
  watch: StopWatch,
): FloorResult {
  const { instance } = weighing
  const scores = freeScores(instance)
  if (scores.length === 0) return { floor: null, proof: null, bound: 0, held, chain: null }
  const wanted = valueOf(weighing, held, coverage)
  // Without coverage tiers only the lower limits can fail; any coverage tier then serves to find pairs.
  const tiers: readonly SolvedTier[] = coverage.length > 0 ? coverage : [{ kind: 'coverage', side: 'left' }]
  let reached = held
  let chain: Chain | null = null
  let good = scores.indexOf(
    Math.max(scores[0]!, Math.min(leastFree(instance, held), scores[scores.length - 1]!)),
  )
  let bad = scores.length
  let proof: FloorResult['proof'] = null
  while (bad - good > 1 && !watch.stopped) {
    const middle = (good + bad) >> 1
    const atLeast = scores[middle]!
    const start = reached.map((isHeld, e) =>
      isHeld === 1 && (instance.score[e]! >= atLeast || instance.locked[e] === 1) ? 1 : 0,
    )
    const isLess = (solved: number, pairs: Uint8Array) =>
      solved <= wanted.length &&
      valueOf(weighing, pairs, tiers.slice(solved - 1, solved))[0]! < wanted[solved - 1]!
    const result = solveChain({ weighing, limits, atLeast, tiers, start, watch, isEnough: isLess })
    if (result.kind === 'stopped' || result.kind === 'nothing-yet') break
    watch.ports.onProgress?.({
      phase: 'floor',
      pairs: 0,
      value: scores[good]!,
      bound: scores[bad - 1]!,
      done: 1 - (bad - good) / scores.length,
    })
    if (result.kind === 'solved') {
      good = middle
      reached = result.held
      if (coverage.length > 0) chain = result
      continue
    }
    bad = middle
    if (result.kind === 'infeasible')
      proof = {
        for: 'floor-count',
        atLeast,
        hall: countPlaces(instance, result.side, result.people, atLeast),
      }
    else {
      const fill = (prices: Float64Array[], people: number) =>
        tiers.map((_, t) => prices[t] ?? new Float64Array(people))
      const [u, v] = [fill(result.u, instance.left.length), fill(result.v, instance.right.length)]
      proof = { for: 'floor', atLeast, tiers: tiers.map((_, t) => t), u, v, scale: 1, lambda: [] }
    }
  }
  return { floor: scores[good]!, proof, bound: scores[bad - 1]!, held: reached, chain }
}

function leastFree(instance: Instance, held: Uint8Array): number {
  let least = Infinity
  for (let e = 0; e < held.length; e++)
    if (held[e] === 1 && instance.locked[e] === 0) least = Math.min(least, instance.score[e]!)
  return least
}

/** Distinct scores of the edges that are not locked, rising. O(E log E). */
export function freeScores(instance: Instance): number[] {
  const sorted = instance.score.filter((_, e) => instance.locked[e] === 0).sort()
  const distinct: number[] = []
  for (let k = 0; k < sorted.length; k++)
    if (k === 0 || sorted[k] !== sorted[k - 1]) distinct.push(sorted[k]!)
  return distinct
}
