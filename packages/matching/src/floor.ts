import { countPlaces } from './hall-sets.ts'
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import type { StopWatch } from './network/stop-watch.ts'
import { valueOf } from './price-bound.ts'
import type { CountProof, PriceProof, SolvedTier } from './solve-spec.ts'
import { solveChain } from './tier-chain.ts'
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
  if (scores.length === 0) return { floor: null, proof: null, bound: 0, held }
  const wanted = valueOf(weighing, held, coverage)
  // Without coverage tiers only the lower limits can fail; any coverage tier then serves to find pairs.
  const tiers: readonly SolvedTier[] = coverage.length > 0 ? coverage : [{ kind: 'coverage', side: 'left' }]
  let reached = held
  let good = scores.indexOf(
    Math.max(scores[0]!, Math.min(leastFree(instance, held), scores[scores.length - 1]!)),
  )
  let bad = scores.length
  let proof: FloorResult['proof'] = null
  while (bad - good > 1 && !watch.stopped) {
    const middle = (good + bad) >> 1
    const atLeast = scores[middle]!
    const start = reaching(instance, reached, atLeast)
    let isReached = false
    const isEnough = (solved: number, pairs: Uint8Array) => {
      const value = valueOf(weighing, pairs, coverage)
      isReached = value.every((number, t) => number === wanted[t])
      return isReached || (solved <= wanted.length && value[solved - 1]! < wanted[solved - 1]!)
    }
    const result = solveChain({ weighing, limits, atLeast, tiers, start, watch, isEnough })
    if (result.kind === 'stopped' || result.kind === 'nothing-yet') break
    watch.ports.onProgress?.({
      phase: 'floor',
      pairs: 0,
      value: scores[good]!,
      bound: scores[bad - 1]!,
      done: 1 - (bad - good) / scores.length,
    })
    if (result.kind === 'solved' || (result.kind === 'cut-short' && isReached)) {
      good = middle
      reached = result.held
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
  return { floor: scores[good]!, proof, bound: scores[bad - 1]!, held: reached }
}

/** The held edges that reach a score, and the locked ones. */
function reaching({ score, locked }: Instance, held: Uint8Array, atLeast: number): Uint8Array {
  const start = held.slice()
  for (let e = 0; e < start.length; e++) if (score[e]! < atLeast && locked[e] === 0) start[e] = 0
  return start
}

function leastFree(instance: Instance, held: Uint8Array): number {
  let least = Infinity
  for (let e = 0; e < held.length; e++)
    if (held[e] === 1 && instance.locked[e] === 0) least = Math.min(least, instance.score[e]!)
  return least
}

/** Distinct scores of the edges that are not locked, rising. O(E + distinct log distinct). */
export function freeScores({ score, locked }: Instance): number[] {
  const distinct = new Set<number>()
  let last = NaN
  for (let e = 0; e < score.length; e++) {
    // Rows are sorted, so most equal scores stand side by side.
    if (score[e] === last || locked[e] === 1) continue
    last = score[e]!
    distinct.add(last)
  }
  return [...distinct].sort((a, b) => a - b)
}
