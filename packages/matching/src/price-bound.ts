import { add, addProduct, exactSum, totalOf, type ExactSum } from './exact-sum.ts'
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import type { Side, SolvedTier } from './solve-spec.ts'
import { edgeWeight, rewardedSide, weighsScores, type Weighing } from './tier-weights.ts'

/**
 * The bound that prices prove, one number a tier: no feasible set of pairs on the edges with score >= atLeast has a
 * lexicographically larger value. Holds for any integer prices (linear programming duality over ordered tuples).
 * The `total` tier is in weighed points (scale and surcharge included, quota terms not yet taken off). O(tiers * (E + people)).
 */
export function priceBound(
  weighing: Weighing,
  limits: Limits,
  atLeast: number | null,
  tiers: readonly SolvedTier[],
  u: readonly Float64Array[],
  v: readonly Float64Array[],
): bigint[] {
  const sums = tiers.map(exactSum)
  addPeople(sums, tiers, 'left', u, limits.leftLo, limits.leftHi)
  addPeople(sums, tiers, 'right', v, limits.rightLo, limits.rightHi)
  addEdges(sums, weighing, atLeast, tiers, u, v)
  return sums.map(totalOf)
}

function addPeople(
  sums: readonly ExactSum[],
  tiers: readonly SolvedTier[],
  side: Side,
  prices: readonly Float64Array[],
  lo: Int32Array,
  hi: Int32Array,
): void {
  const rewarded = tiers.map((tier) => rewardedSide(tier) === side)
  const worth = (t: number, person: number, k: number) =>
    (rewarded[t] && k > 0 ? 1 : 0) + k * prices[t]![person]!
  for (let person = 0; person < lo.length; person++) {
    const [min, max] = [lo[person]!, hi[person]!]
    let best = max
    // The worth bends only at 1, so the largest stands at an end or beside the bend.
    for (const k of [min, 0, 1]) {
      if (k < min || k > max || k === best) continue
      for (let t = 0; t < tiers.length; t++) {
        const difference = worth(t, person, k) - worth(t, person, best)
        if (difference > 0) best = k
        if (difference !== 0) break
      }
    }
    for (let t = 0; t < tiers.length; t++) {
      addProduct(sums[t]!, best, prices[t]![person]!)
      if (rewarded[t] && best > 0) add(sums[t]!, 1)
    }
  }
}

function addEdges(
  sums: readonly ExactSum[],
  weighing: Weighing,
  atLeast: number | null,
  tiers: readonly SolvedTier[],
  u: readonly Float64Array[],
  v: readonly Float64Array[],
): void {
  const { rowPtr, col, score, locked, left }: Instance = weighing.instance
  if (tiers.length === 1 && weighsScores(tiers[0]!, weighing) && !locked.includes(1))
    return addScores(sums[0]!, weighing.instance, atLeast, u[0]!, v[0]!)
  const weights = tiers.map((tier) => edgeWeight(tier, weighing))
  const spare = new Float64Array(tiers.length)
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      const fixed = locked[e] === 1
      if (!fixed && atLeast !== null && score[e]! < atLeast) continue
      let counts = fixed
      let t = 0
      for (; t < tiers.length; t++) {
        const reduced = weights[t]!(e, i) - u[t]![i]! - v[t]![col[e]!]!
        spare[t] = reduced
        if (!counts && reduced < 0) break
        if (reduced > 0) counts = true
      }
      if (!counts) continue
      for (t = 0; t < tiers.length; t++) add(sums[t]!, spare[t]!)
    }
  }
}

/** The same for the scores alone: rows fall by score, so a row ends where no price is low enough to gain. */
function addScores(
  sum: ExactSum,
  { rowPtr, col, score }: Instance,
  atLeast: number | null,
  u: Float64Array,
  v: Float64Array,
): void {
  let cheapest = Infinity
  for (let j = 0; j < v.length; j++) if (v[j]! < cheapest) cheapest = v[j]!
  for (let i = 0; i < u.length; i++) {
    const own = u[i]!
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (score[e]! - own <= cheapest || (atLeast !== null && score[e]! < atLeast)) break
      const gain = score[e]! - own - v[col[e]!]!
      if (gain > 0) add(sum, gain)
    }
  }
}

/** Value of a set of pairs, one number a tier; the floor's is the least score of a free pair (0 without one). O(tiers * E). */
export function valueOf(weighing: Weighing, held: Uint8Array, tiers: readonly SolvedTier[]): bigint[] {
  const { rowPtr, col, left, right } = weighing.instance
  return tiers.map((tier) => {
    if (tier.kind === 'floor') return BigInt(leastFreeScore(weighing.instance, held))
    const weight = edgeWeight(tier, weighing)
    const rewarded = rewardedSide(tier)
    const seen = new Uint8Array(Math.max(left.length, right.length))
    const sum = exactSum()
    for (let i = 0; i < left.length; i++) {
      for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
        if (held[e] === 0) continue
        if (rewarded === null) add(sum, weight(e, i))
        else {
          const person = rewarded === 'left' ? i : col[e]!
          if (seen[person] === 0) add(sum, 1)
          seen[person] = 1
        }
      }
    }
    return totalOf(sum)
  })
}

function leastFreeScore(instance: Instance, held: Uint8Array): number {
  let least = Infinity
  for (let e = 0; e < held.length; e++)
    if (held[e] === 1 && instance.locked[e] === 0) least = Math.min(least, instance.score[e]!)
  return least === Infinity ? 0 : least
}
