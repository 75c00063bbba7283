import type { FloorResult } from './floor.ts'
import { freeScores } from './floor.ts'
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import type { StopWatch } from './network/stop-watch.ts'
import { priceBound, valueOf } from './price-bound.ts'
import { quotaResults, type CountedQuota } from './quota/quota-limits.ts'
import type { CountProof, PriceProof, Solution, SolvedTier } from './solve-spec.ts'
import type { Weighing } from './tier-weights.ts'
import { explainUnmatched } from './unmatched.ts'

/** What all stages of one solve share. */
export interface Run {
  readonly weighing: Weighing
  readonly limits: Limits
  readonly watch: StopWatch
}

export interface SolutionParts {
  readonly tiers: readonly SolvedTier[]
  readonly proofs: readonly (PriceProof | CountProof)[]
  readonly floor: FloorResult | null
  readonly held: Uint8Array
  readonly quotas: readonly CountedQuota[]
  /** Weights of the total under multipliers; null where no quota binds. */
  readonly prices: { readonly scale: number; readonly surcharge: Int32Array } | null
}

/** Works out value and bound of every tier from the pairs and prices alone, and says who has no pair. O(tiers * E). */
export function describeSolution(run: Run, parts: SolutionParts): Solution {
  const { weighing, watch } = run
  const { instance } = weighing
  const { tiers, proofs, floor, held, quotas } = parts
  const value = valueOf(weighing, held, tiers)
  const bound = tiers.map(() => 0n)
  const at = tiers.findIndex((tier) => tier.kind === 'floor')
  if (at >= 0) {
    bound[at] = BigInt(floor?.bound ?? 0)
    // Without a free pair nothing is below the floor.
    if (!hasFreePair(instance, held) && floor !== null && floor.floor !== null)
      value[at] = BigInt(freeScores(instance).at(-1)!)
  }
  // The proof on all edges comes first and decides the coverage tiers' bounds.
  for (const proof of proofs.toReversed()) {
    if (proof.for === 'floor' || proof.for === 'floor-count') continue
    const bounds = proofBound(run, parts, proof)
    proof.tiers.forEach((t, k) => (bound[t] = bounds[k]!))
  }
  const isOptimal = value.every((number, t) => number === bound[t])
  return {
    kind: 'solved',
    status: isOptimal ? 'optimal' : watch.stopped ? 'stopped' : 'gap',
    edges: heldList(instance, held),
    tiers,
    value,
    bound,
    proofs,
    floor: floor?.floor ?? null,
    unmatched: explainUnmatched(instance, held),
    quotas: quotaResults(quotas, held),
  }
}

/** The bound in points: what multipliers add for the wanted pairs comes off, and the scale with it. */
function proofBound(
  { weighing, limits }: Run,
  { tiers, quotas, prices }: SolutionParts,
  proof: PriceProof,
): bigint[] {
  const shown = proof.tiers.map((t) => tiers[t]!)
  const priced = proof.for === 'optimum' && prices !== null ? { ...weighing, ...prices } : weighing
  const bounds = priceBound(priced, limits, proof.atLeast, shown, proof.u, proof.v)
  const total = shown.findIndex((tier) => tier.kind === 'total')
  if (total === -1) return bounds
  proof.lambda.forEach((lambda, q) => {
    const { atLeast, atMost } = quotas[q]!
    if (lambda !== 0) bounds[total]! -= BigInt(lambda) * BigInt((lambda > 0 ? atLeast : atMost)!)
  })
  const scale = BigInt(proof.scale)
  const over = ((bounds[total]! % scale) + scale) % scale
  bounds[total] = (bounds[total]! - over) / scale
  return bounds
}

function hasFreePair(instance: Instance, held: Uint8Array): boolean {
  return held.some((isHeld, e) => isHeld === 1 && instance.locked[e] === 0)
}

/** Held edges by left person, then right person. */
function heldList(instance: Instance, held: Uint8Array): Int32Array {
  const list: number[] = []
  for (let i = 0; i < instance.left.length; i++) {
    const row: number[] = []
    for (let e = instance.rowPtr[i]!; e < instance.rowPtr[i + 1]!; e++) if (held[e] === 1) row.push(e)
    list.push(...row.sort((a, b) => instance.col[a]! - instance.col[b]!))
  }
  return Int32Array.from(list)
}
