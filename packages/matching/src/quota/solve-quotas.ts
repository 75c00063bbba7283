/**
 * Totals under quotas: multipliers on tagged pairs prove a bound (Lagrangian relaxation), and among the equally good results at
 * those multipliers one with exactly the wanted counts closes the gap.
 */
import { nextFace, type Face } from '../face.ts'
import type { Network } from '../network/network.ts'
import { optimise } from '../network/optimise.ts'
import type { StopWatch } from '../network/stop-watch.ts'
import type { QuotaImpossible, SolvedTier } from '../solve-spec.ts'
import { heldEdges, hold, tierNetwork } from '../tier-chain.ts'
import type { Weighing } from '../tier-weights.ts'
import { closeGap } from './close-gap.ts'
import { swapToCount } from './count-swap.ts'
import { findImpossible } from './impossible-quota.ts'
import { searchMultiplier, type Priced } from './multiplier.ts'
import { countTagged, isMet, surchargeOf, wantedOf, type CountedQuota } from './quota-limits.ts'

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
/** Largest change of the count that is looked for in one swap. */
const LONGEST_SWAP = 12
interface Relaxed extends Priced {
  readonly network: Network
}

/** The lowest bound so far, in points, and the multipliers and prices that prove it. */
interface Proven {
  readonly bound: bigint
  readonly lambda: readonly number[]
  readonly relaxed: Relaxed
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
  const kept: { best: { held: Uint8Array; points: bigint } | null } = { best: null }
  const keep = (held: Uint8Array, counts: readonly number[]) => {
    if (!quotas.every((quota, q) => isMet(quota, counts[q]!))) return
    const points = pointsOf(weighing, held)
    if (kept.best === null || points > kept.best.points) kept.best = { held, points }
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
  const proven: { best: Proven | null } = { best: null }
  const relaxedAt = (lambda: readonly number[]) => {
    const relaxed = solve(face, scale, surchargeOf(quotas, lambda, null))
    if (relaxed === null) return null
    const bound = boundInPoints(quotas, lambda, relaxed, scale)
    if (proven.best === null || bound <= proven.best.bound) proven.best = { bound, lambda, relaxed }
    return relaxed
  }
  const lambda = findMultipliers(quotas, relaxedAt, most)
  const relaxed = lambda === null ? null : relaxedAt(lambda)
  if (lambda !== null && relaxed !== null) {
    const open = nextFace(weighing.instance, face, relaxed.network)
    const q = onlyBinding(lambda)
    const over = (one: Relaxed) => (q === null ? 0 : one.counts[q]! - wantedOf(quotas[q]!, lambda[q]!))
    // The nearest results on either side of the limit: which of them is the better start is not known.
    const nearest: Relaxed[] = []
    const compare = (one: Relaxed) => {
      const rival = nearest.findIndex((other) => over(other) > 0 === over(one) > 0)
      if (rival === -1) nearest.push(one)
      else if (Math.abs(over(one)) < Math.abs(over(nearest[rival]!))) nearest[rival] = one
    }
    compare(relaxed)
    closeGap(quotas, lambda, (surcharge) => {
      const one = solve(open, 0, surcharge)
      if (one !== null) compare(one)
      return one
    })
    for (const start of q === null ? [] : nearest) {
      const wanted = -over(start)
      if (wanted === 0) break
      if (Math.abs(wanted) > LONGEST_SWAP) continue
      const network = tierNetwork(
        { ...weighing, scale, surcharge: surchargeOf(quotas, lambda, null) },
        face,
        TOTAL,
      )
      hold(network, start.held)
      copyPrices(relaxed.network, network)
      const { tagged } = quotas[q!]!
      const { origin } = network
      const most =
        kept.best === null
          ? 2 ** 50
          : Number(boundInPoints(quotas, lambda, relaxed, scale) - kept.best.points + 1n) * scale
      if (
        swapToCount(network, (edge) => tagged[origin === null ? edge : origin[edge]!]!, wanted, most, watch)
      ) {
        const held = heldEdges(network, face)
        keep(
          held,
          quotas.map((quota) => countTagged(quota.tagged, held)),
        )
      }
    }
  }
  // Several quotas that pull against each other: any result that meets them all is better than none.
  if (kept.best === null && quotas.length > 1) {
    const towards = quotas.map(({ atLeast, atMost }) => (atLeast !== null ? 1 : atMost !== null ? -1 : 0))
    closeGap(quotas, towards, (surcharge) => solve(face, 0, surcharge))
  }
  if (kept.best === null && watch.stopped) return { kind: 'nothing-yet' }
  return finish(kept.best, quotas, weighing, face, proven.best, scale)
}

function onlyBinding(lambda: readonly number[]): number | null {
  const binding = lambda.flatMap((value, q) => (value === 0 ? [] : [q]))
  return binding.length === 1 ? binding[0]! : null
}

function copyPrices(from: Network, to: Network): void {
  for (const side of ['left', 'right'] as const) {
    to[side].price.set(from[side].price)
    to[side].minPrice = from[side].minPrice
  }
}

function finish(
  best: { readonly held: Uint8Array } | null,
  quotas: readonly CountedQuota[],
  weighing: Weighing,
  face: Face,
  proven: Proven | null,
  scale: number,
): QuotaSolution | QuotaImpossible | { readonly kind: 'nothing-yet' } {
  const lambda = proven?.lambda ?? quotas.map(() => 0)
  const relaxed = proven?.relaxed ?? null
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

/** The bound the multipliers prove, rounded down to whole points. */
function boundInPoints(
  quotas: readonly CountedQuota[],
  lambda: readonly number[],
  relaxed: Priced,
  scale: number,
): bigint {
  let sum = BigInt(relaxed.worth)
  lambda.forEach((value, q) => {
    const { atLeast, atMost } = quotas[q]!
    if (value !== 0) sum += BigInt(value) * BigInt(relaxed.counts[q]! - (value > 0 ? atLeast! : atMost!))
  })
  const over = ((sum % BigInt(scale)) + BigInt(scale)) % BigInt(scale)
  return (sum - over) / BigInt(scale)
}

function pointsOf({ instance, stayBonus }: Weighing, held: Uint8Array): bigint {
  let sum = 0
  for (let e = 0; e < held.length; e++)
    if (held[e] === 1) sum += instance.score[e]! + (instance.current?.[e] === 1 ? stayBonus : 0)
  return BigInt(sum)
}
