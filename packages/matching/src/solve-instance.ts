import { checkInput } from './check-input.ts'
import { findFloor, freeScores, type FloorResult } from './floor.ts'
import { countPlaces } from './hall-sets.ts'
import type { Instance } from './instance.ts'
import { limitsOf, type Limits } from './limits.ts'
import { createStopWatch, type StopWatch } from './network/stop-watch.ts'
import { priceBound, valueOf } from './price-bound.ts'
import type {
  CountProof,
  PriceProof,
  Solution,
  SolvedTier,
  SolveOutcome,
  SolvePorts,
  SolveSpec,
  TierSpec,
} from './solve-spec.ts'
import { solveChain, type Chain, type ChainResult } from './tier-chain.ts'
import type { Weighing } from './tier-weights.ts'
import { explainUnmatched } from './unmatched.ts'

/**
 * Finds the lexicographically best set of pairs for ranked tiers, with prices that prove it.
 *
 * Exact: `status: 'optimal'` means value = bound in every tier. Deterministic: equal instances and specs give equal results.
 * Never throws on bad input; see `SolveOutcome`. Memory about 12 to 40 bytes an edge beyond the instance.
 * Worst case O(tiers * places * (E + (n + m) log)); in practice close to linear in E.
 */
export function solveInstance(instance: Instance, spec: SolveSpec, ports: SolvePorts = {}): SolveOutcome {
  const problems = checkInput(instance, spec)
  if (problems.length > 0) return { kind: 'bad-input', problems }
  const watch = createStopWatch(ports)
  const weighing: Weighing = { instance, stayBonus: spec.stayBonus ?? 0, scale: 1, surcharge: null }
  const run = { weighing, limits: limitsOf(instance, spec.required === true), watch }
  const floored = floorStage(run, spec)
  if ('kind' in floored) return floored
  const tiers = spec.tiers.flatMap((tier) => solvedTiers(instance, tier, floored.floor?.floor ?? null))
  const chain = mainChain(run, tiers, floored)
  if (chain.kind === 'infeasible' || chain.kind === 'nothing-yet') return withoutPairs(instance, chain)
  const indices = tiers.flatMap((tier, t) => (tier.kind === 'floor' ? [] : [t]))
  const proofs = [...floored.proofs, priceProof('optimum', floored.floor?.floor ?? null, indices, chain)]
  return solution(run, tiers, proofs, floored.floor, chain)
}

/** What is known before the main chain of tiers. */
interface Floored {
  readonly floor: FloorResult | null
  readonly base: Chain | null
  readonly proofs: readonly (PriceProof | CountProof)[]
}

function floorStage(run: Run, spec: SolveSpec): Floored | SolveOutcome {
  if (!spec.tiers.some((tier) => tier.kind === 'floor')) return { floor: null, base: null, proofs: [] }
  const coverage = spec.tiers.filter((tier) => tier.kind === 'coverage')
  const base = coverageChain(run, coverage)
  if (base.kind === 'infeasible' || base.kind === 'nothing-yet')
    return withoutPairs(run.weighing.instance, base)
  const floor = findFloor(run.weighing, run.limits, coverage, base.held, run.watch)
  const indices = coverage.map((_, t) => t)
  const proofs = coverage.length > 0 ? [priceProof('coverage', null, indices, base)] : []
  return { floor, base, proofs: floor.proof === null ? proofs : [...proofs, floor.proof] }
}

function mainChain(run: Run, tiers: readonly SolvedTier[], { floor, base }: Floored): ChainResult {
  const priced = tiers.filter((tier) => tier.kind !== 'floor')
  const from = { atLeast: floor?.floor ?? null, start: floor?.held ?? null, resume: floor?.chain ?? null }
  const chain = solveChain({ ...run, ...from, tiers: priced })
  if (chain.kind !== 'stopped' || floor === null || base === null) return chain
  const coverages = tiers.findIndex((tier) => tier.kind === 'floor')
  if (chain.solvedTiers >= coverages) return chain
  // Stopped before the coverage was proven again: its prices on all edges hold on fewer edges too.
  const zero = (prices: Float64Array) => new Float64Array(prices.length)
  const fill = (known: readonly Float64Array[], all: readonly Float64Array[]) =>
    all.map((prices, t) => (t < coverages ? known[t]! : zero(prices)))
  return { ...chain, held: floor.held, u: fill(base.u, chain.u), v: fill(base.v, chain.v) }
}

interface Run {
  readonly weighing: Weighing
  readonly limits: Limits
  readonly watch: StopWatch
}

/** Pairs that meet the lower limits with the best coverage; without coverage tiers, any that meet the limits. */
function coverageChain(run: Run, coverage: readonly SolvedTier[]): ChainResult {
  const tiers: readonly SolvedTier[] = coverage.length > 0 ? coverage : [{ kind: 'coverage', side: 'left' }]
  return solveChain({ ...run, atLeast: null, tiers, start: null })
}

function withoutPairs(instance: Instance, result: Exclude<ChainResult, Chain>): SolveOutcome {
  if (result.kind === 'nothing-yet') return result
  return { kind: 'infeasible', hall: countPlaces(instance, result.side, result.people, null) }
}

function solvedTiers(instance: Instance, tier: TierSpec, floor: number | null): SolvedTier[] {
  if (tier.kind !== 'leximin') return [tier]
  const reaching = freeScores(instance).filter((score) => floor === null || score >= floor)
  return reaching.slice(0, tier.levels).map((level) => ({ kind: 'leximin', level }))
}

function priceProof(
  kind: PriceProof['for'],
  atLeast: number | null,
  tiers: readonly number[],
  chain: Chain,
): PriceProof {
  return { for: kind, atLeast, tiers, u: chain.u, v: chain.v, scale: 1, lambda: [] }
}

function solution(
  run: Run,
  tiers: readonly SolvedTier[],
  proofs: readonly (PriceProof | CountProof)[],
  floor: FloorResult | null,
  chain: Chain,
): Solution {
  const { weighing, limits, watch } = run
  const { instance } = weighing
  const value = valueOf(weighing, chain.held, tiers)
  const bound = tiers.map(() => 0n)
  const at = tiers.findIndex((tier) => tier.kind === 'floor')
  if (at >= 0) {
    bound[at] = BigInt(floor?.bound ?? 0)
    // Without a free pair nothing is below the floor.
    if (!hasFreePair(instance, chain.held) && floor !== null && floor.floor !== null)
      value[at] = BigInt(freeScores(instance).at(-1)!)
  }
  // The proof on all edges comes first and decides the coverage tiers' bounds.
  for (const proof of proofs.toReversed()) {
    if (proof.for === 'floor' || proof.for === 'floor-count') continue
    const bounds = priceBound(
      weighing,
      limits,
      proof.atLeast,
      proof.tiers.map((t) => tiers[t]!),
      proof.u,
      proof.v,
    )
    proof.tiers.forEach((t, k) => (bound[t] = bounds[k]!))
  }
  const isOptimal = value.every((number, t) => number === bound[t])
  return {
    kind: 'solved',
    status: isOptimal ? 'optimal' : watch.stopped ? 'stopped' : 'gap',
    edges: heldList(instance, chain.held),
    tiers,
    value,
    bound,
    proofs,
    floor: floor?.floor ?? null,
    unmatched: explainUnmatched(instance, chain.held),
    quotas: [],
  }
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
