/**
 * Totals under quotas: multipliers on tagged pairs prove a bound (Lagrangian relaxation), and among the equally good results at
 * those multipliers one with exactly the wanted counts closes the gap.
 */
import { nextFace, type Face } from '../face.ts'
import type { Network } from '../network/network.ts'
import { optimise } from '../network/optimise.ts'
import type { StopWatch } from '../network/stop-watch.ts'
import type { QuotaImpossible, SolvedTier } from '../solve-spec.ts'
import { heldEdges, tierNetwork } from '../tier-chain.ts'
import type { Weighing } from '../tier-weights.ts'
import { searchMultiplier, type Priced } from './multiplier.ts'
import { countTagged, isMet, type CountedQuota } from './quota-limits.ts'

export interface QuotaSolution {
  readonly kind: 'solved'
  readonly held: Uint8Array
  /** Prices of the `total` tier at `scale` and `lambda`. */
  readonly u: Float64Array
  readonly v: Float64Array
  readonly scale: number
  readonly lambda: readonly number[]
  readonly surcharge: Int32Array
}

const TOTAL: SolvedTier = { kind: 'total' }
/** Divisible by 1..10, so that a swap that changes the count by up to ten has a whole multiplier. */
const SCALE = 2520
const ROUNDS = 4
const ATTEMPTS = 6

interface Relaxed extends Priced {
  readonly network: Network
}

/** `face`: what the tiers before the total leave open. About 10 to 40 solves of the total. */
export function solveQuotas(
  weighing: Weighing,
  face: Face,
  quotas: readonly CountedQuota[],
  watch: StopWatch,
): QuotaSolution | QuotaImpossible | { readonly kind: 'nothing-yet' } {
  const { score } = weighing.instance
  let largest = 1
  for (let e = 0; e < score.length; e++) largest = Math.max(largest, Math.abs(score[e]!) + weighing.stayBonus)
  const scale = [SCALE, 840, 60, 12].find((one) => one * largest < 2 ** 29) ?? 1
  const most = Math.max(
    1,
    Math.min(2 ** 30, 2 ** 31 - 1 - scale * largest) >> Math.ceil(Math.log2(quotas.length)),
  )
  let best: { held: Uint8Array; points: bigint } | null = null
  const keep = (held: Uint8Array, counts: readonly number[]) => {
    if (!quotas.every((quota, q) => isMet(quota, counts[q]!))) return
    const points = pointsOf(weighing, held)
    if (best === null || points > best.points) best = { held, points }
  }
  const solve = (on: Face, factor: number, surcharge: Int32Array): Relaxed | null => {
    const network = tierNetwork({ ...weighing, scale: factor, surcharge }, on, TOTAL)
    if (optimise(network, true, watch).kind !== 'optimal') return null
    const held = heldEdges(network, on)
    const counts = quotas.map(({ tagged }) => countTagged(tagged, held))
    keep(held, counts)
    return { network, held, counts, worth: factor * Number(pointsOf(weighing, held)) }
  }
  const impossible = findImpossible(quotas, (surcharge) => solve(face, 0, surcharge))
  if (impossible !== null) return impossible
  const relaxedAt = (lambda: readonly number[]) => solve(face, scale, surchargeOf(quotas, lambda, null))
  const lambda = findMultipliers(quotas, relaxedAt, most)
  const relaxed = lambda === null ? null : relaxedAt(lambda)
  if (lambda !== null && relaxed !== null) {
    const open = nextFace(weighing.instance, face, relaxed.network)
    closeGap(quotas, lambda, (surcharge) => solve(open, 0, surcharge))
  }
  // Several quotas that pull against each other: any result that meets them all is better than none.
  if (best === null && quotas.length > 1) {
    const towards = quotas.map(({ atLeast, atMost }) => (atLeast !== null ? 1 : atMost !== null ? -1 : 0))
    closeGap(quotas, towards, (surcharge) => solve(face, 0, surcharge))
  }
  return finish(best, quotas, weighing, face, lambda ?? quotas.map(() => 0), relaxed, scale)
}

function finish(
  best: { readonly held: Uint8Array } | null,
  quotas: readonly CountedQuota[],
  weighing: Weighing,
  face: Face,
  lambda: readonly number[],
  relaxed: Relaxed | null,
  scale: number,
): QuotaSolution | QuotaImpossible | { readonly kind: 'nothing-yet' } {
  if (best === null) {
    if (relaxed === null) return { kind: 'nothing-yet' }
    const q = quotas.findIndex((quota, k) => !isMet(quota, relaxed.counts[k]!))
    const quota = quotas[Math.max(q, 0)]!
    return {
      kind: 'quota-impossible',
      name: quota.name,
      possible: null,
      asked: quota.atLeast ?? quota.atMost ?? 0,
    }
  }
  const surcharge = surchargeOf(quotas, lambda, null)
  const network = relaxed?.network ?? tierNetwork({ ...weighing, scale, surcharge }, face, TOTAL)
  return {
    kind: 'solved',
    held: best.held,
    u: network.left.price,
    v: network.right.price,
    scale,
    lambda,
    surcharge,
  }
}

/** The first quota that cannot be met even when nothing else counts. */
function findImpossible(
  quotas: readonly CountedQuota[],
  solve: (surcharge: Int32Array) => Relaxed | null,
): QuotaImpossible | null {
  for (let q = 0; q < quotas.length; q++) {
    const quota = quotas[q]!
    for (const [limit, sign] of [
      [quota.atLeast, 1],
      [quota.atMost, -1],
    ] as const) {
      if (limit === null) continue
      const possible = solve(
        quota.tagged.length === 0 ? new Int32Array() : Int32Array.from(quota.tagged, (tag) => sign * tag),
      )?.counts[q]
      if (possible !== undefined && sign * possible < sign * limit)
        return { kind: 'quota-impossible', name: quota.name, possible, asked: limit }
    }
  }
  return null
}

/** Moves one multiplier after the other until every limit holds and nothing moves any more. Null when stopped. */
function findMultipliers(
  quotas: readonly CountedQuota[],
  solveAt: (lambda: readonly number[]) => Relaxed | null,
  most: number,
): number[] | null {
  let lambda = quotas.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const before = lambda.join()
    for (let q = 0; q < quotas.length; q++) {
      const { atLeast, atMost } = quotas[q]!
      const free = solveAt(lambda.map((value, k) => (k === q ? 0 : value)))
      if (free === null) return null
      const isShort = free.counts[q]! < (atLeast ?? 0)
      const isOver = free.counts[q]! > (atMost ?? Infinity)
      let value: number | null = 0
      if (isShort)
        value = searchMultiplier({ solveAt, quota: q, from: 0, to: most, lambda, wanted: atLeast! })
      if (isOver) value = searchMultiplier({ solveAt, quota: q, from: 0, to: -most, lambda, wanted: atMost! })
      if (value === null) return null
      lambda = lambda.map((other, k) => (k === q ? value : other))
    }
    if (lambda.join() === before || quotas.length === 1) break
  }
  return lambda
}

/**
 * Looks among the results that are equally good at the multipliers for one with exactly the wanted counts. Random weights make
 * neighbouring results differ by single swaps, so the count moves in small steps; a few different draws get round parity.
 */
function closeGap(
  quotas: readonly CountedQuota[],
  lambda: readonly number[],
  solve: (surcharge: Int32Array) => Relaxed | null,
): void {
  const binding = quotas.flatMap((_, q) => (lambda[q] === 0 ? [] : [q]))
  const wanted = (q: number) => (lambda[q]! > 0 ? quotas[q]!.atLeast! : quotas[q]!.atMost!)
  const reach = 2 ** 28
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let theta = quotas.map(() => 0)
    const worthOf = drawWeights(quotas[0]!.tagged.length, attempt)
    const solveAt = (value: readonly number[]): Relaxed | null => {
      const relaxed = solve(surchargeOf(quotas, value, worthOf))
      return relaxed === null ? null : { ...relaxed, worth: weigh(relaxed.held, worthOf) }
    }
    let counts: readonly number[] = []
    for (let round = 0; round < (binding.length > 1 ? ROUNDS : 1); round++) {
      for (const q of binding) {
        const [from, to] = lambda[q]! > 0 ? [-reach, reach] : [reach, -reach]
        const value = searchMultiplier({ solveAt, quota: q, from, to, lambda: theta, wanted: wanted(q) })
        if (value === null) return
        theta = theta.map((other, k) => (k === q ? value : other))
      }
      counts = solveAt(theta)?.counts ?? []
      if (
        binding.every((q) => counts[q] === wanted(q)) &&
        quotas.every((quota, q) => isMet(quota, counts[q]!))
      )
        return
    }
  }
}

/** Whole numbers below 2^20, one an edge, the same for every run: a multiplicative hash of edge and draw. */
function drawWeights(edges: number, draw: number): Int32Array {
  return Int32Array.from({ length: edges }, (_, e) => {
    const h = Math.imul((e + 1) ^ Math.imul(draw + 1, 0x9e3779b1), 0x85ebca6b)
    return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> 12
  })
}

function weigh(held: Uint8Array, weights: Int32Array): number {
  let sum = 0
  for (let e = 0; e < held.length; e++) if (held[e] === 1) sum += weights[e]!
  return sum
}

function surchargeOf(
  quotas: readonly CountedQuota[],
  lambda: readonly number[],
  base: Int32Array | null,
): Int32Array {
  const surcharge = base === null ? new Int32Array(quotas[0]!.tagged.length) : base.slice()
  quotas.forEach(({ tagged }, q) => {
    const value = lambda[q]!
    if (value !== 0) for (let e = 0; e < tagged.length; e++) if (tagged[e] === 1) surcharge[e]! += value
  })
  return surcharge
}

function pointsOf({ instance, stayBonus }: Weighing, held: Uint8Array): bigint {
  let sum = 0
  for (let e = 0; e < held.length; e++)
    if (held[e] === 1) sum += instance.score[e]! + (instance.current?.[e] === 1 ? stayBonus : 0)
  return BigInt(sum)
}
