import { checkInput } from './check-input.ts'
import { findFloor, freeScores, type FloorResult } from './floor.ts'
import { countPlaces } from './hall-sets.ts'
import type { Instance } from './instance.ts'
import { limitsOf } from './limits.ts'
import { createStopWatch } from './network/stop-watch.ts'
import { valueOf } from './price-bound.ts'
import { countedQuotas, countTagged, isMet, type CountedQuota } from './quota/quota-limits.ts'
import { solveQuotas } from './quota/solve-quotas.ts'
import { describeSolution, type Run } from './solution.ts'
import type {
  CountProof,
  PriceProof,
  SolvedTier,
  SolveOutcome,
  SolvePorts,
  SolveSpec,
  TierSpec,
} from './solve-spec.ts'
import { solveChain, type Chain, type ChainResult } from './tier-chain.ts'
import type { Weighing } from './tier-weights.ts'

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
  const cover = tiers.filter((tier) => tier.kind === 'coverage').slice(0, 1)
  const covered = Number(valueOf(weighing, chain.held, cover)[0] ?? 0)
  const quotas = countedQuotas(spec.quotas ?? [], covered)
  if (!quotas.every((quota) => isMet(quota, countTagged(quota.tagged, chain.held)))) {
    return quotaStage(run, tiers, floored, quotas)
  }
  const indices = tiers.flatMap((tier, t) => (tier.kind === 'floor' ? [] : [t]))
  const proofs = [...floored.proofs, priceProof('optimum', floored.floor?.floor ?? null, indices, chain)]
  return describeSolution(run, {
    tiers,
    proofs,
    floor: floored.floor,
    held: chain.held,
    quotas,
    prices: null,
  })
}

/** What is known before the main chain of tiers. */
interface Floored {
  readonly floor: FloorResult | null
  /** Prices of the coverage on all edges. */
  readonly base: Pick<Chain, 'u' | 'v'> | null
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
  return {
    floor,
    base: { u: base.u, v: base.v },
    proofs: floor.proof === null ? proofs : [...proofs, floor.proof],
  }
}

function mainChain(run: Run, tiers: readonly SolvedTier[], { floor, base }: Floored): ChainResult {
  const priced = tiers.filter((tier) => tier.kind !== 'floor')
  const from = { atLeast: floor?.floor ?? null, start: floor?.held ?? null }
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

/** Where a quota is not met by the best result: the tiers up to the total, under multipliers. */
function quotaStage(
  run: Run,
  tiers: readonly SolvedTier[],
  { floor, proofs }: Floored,
  quotas: readonly CountedQuota[],
): SolveOutcome {
  const { weighing, watch } = run
  const shown = tiers.slice(0, tiers.findIndex((tier) => tier.kind === 'total') + 1)
  const before = shown.slice(0, -1).filter((tier) => tier.kind !== 'floor')
  const from = { atLeast: floor?.floor ?? null, start: floor?.held ?? null }
  const chain = solveChain({ ...run, ...from, tiers: before })
  if (chain.kind === 'infeasible' || chain.kind === 'nothing-yet')
    return withoutPairs(weighing.instance, chain)
  if (chain.kind === 'stopped') return { kind: 'nothing-yet' }
  const result = solveQuotas(weighing, chain.openFace(), quotas, watch)
  if (result.kind !== 'solved') return result
  const { held, scale, lambda } = result
  const indices = shown.flatMap((tier, t) => (tier.kind === 'floor' ? [] : [t]))
  const priced = { ...chain, u: [...chain.u, result.u], v: [...chain.v, result.v] }
  const optimum = { ...priceProof('optimum', from.atLeast, indices, priced), scale, lambda }
  return describeSolution(run, {
    tiers: shown,
    proofs: [...proofs, optimum],
    floor,
    held,
    quotas,
    prices: result,
  })
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
