/**
 * Solves ranked tiers one after the other, each on the optimal face of the one before. Prices of different tiers are never
 * added up, so no weight grows beyond its own tier's range (preemptive, or lexicographic, optimisation).
 */
import { faceRows, nextFace, startingFace, type Face } from './face.ts'
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import { createNetwork, take, type Bounds, type Network, type Rows } from './network/network.ts'
import { optimise, type NetworkResult } from './network/optimise.ts'
import { networkValue } from './network/network-value.ts'
import { seedPairs } from './network/seed-pairs.ts'
import { sortByWeight } from './network/sort-by-weight.ts'
import type { StopWatch } from './network/stop-watch.ts'
import { valueOf } from './price-bound.ts'
import type { Progress, SolvedTier } from './solve-spec.ts'
import { edgeWeight, rewardedSide, weighsScores, type Weighing } from './tier-weights.ts'
import { positions } from './positions.ts'

export interface ChainInput {
  readonly weighing: Weighing
  readonly limits: Limits
  readonly atLeast: number | null
  /** Without floors. */
  readonly tiers: readonly SolvedTier[]
  /** Feasible upper-limit-wise pairs to start from, one entry an edge; null = from nothing. */
  readonly start: Uint8Array | null
  readonly watch: StopWatch
  /** Ends the chain after a tier; what stands then is not optimal for the tiers left out. */
  readonly isEnough?: (solvedTiers: number, held: Uint8Array) => boolean
}

export interface Chain {
  readonly kind: 'solved' | 'stopped' | 'cut-short'
  /** Held edges of the instance, locked ones among them. */
  readonly held: Uint8Array
  /** What is open after all these tiers; only for a solved chain. */
  readonly openFace: () => Face
  readonly u: Float64Array[]
  readonly v: Float64Array[]
  /** Tiers solved to optimality. */
  readonly solvedTiers: number
}

export type ChainResult =
  | Chain
  | Extract<NetworkResult, { kind: 'infeasible' }>
  | { readonly kind: 'nothing-yet' }

/** Solves the tiers. O(tiers * one solve); a tier whose face is small costs little more than reading its edges. */
export function solveChain(input: ChainInput): ChainResult {
  const { weighing, limits, tiers, watch } = input
  const { instance } = weighing
  let face = startingFace(instance, limits, input.atLeast)
  let held = input.start
  let openFace = () => face
  const u: Float64Array[] = []
  const v: Float64Array[] = []
  for (let t = 0; t < tiers.length; t++) {
    const tier = tiers[t]!
    const network = tierNetwork(weighing, face, tier)
    const auction = tier.kind === 'total' || tier.kind === 'tie-break'
    if (!auction && held !== null) hold(network, held)
    if (!auction && t === 0) seedPairs(network)
    const phase = auction ? 'paths' : 'cover'
    const report = reporter(input, phase, tier, face)
    const result = optimise(network, auction, watch, (done) => report(network, done))
    if (result.kind === 'infeasible') return result
    u.push(network.left.price)
    v.push(network.right.price)
    const reached = heldEdges(network, face)
    if (result.kind === 'stopped') {
      const best = betterOf(
        weighing,
        tier,
        isWithinLowerLimits(network) ? reached : null,
        t > 0 ? held : null,
      )
      if (best === null) return { kind: 'nothing-yet' }
      for (let rest = t + 1; rest < tiers.length; rest++) {
        u.push(new Float64Array(network.left.size))
        v.push(new Float64Array(network.right.size))
      }
      return { kind: 'stopped', held: best, openFace, u, v, solvedTiers: t }
    }
    held = reached
    if (input.isEnough?.(t + 1, held)) return { kind: 'cut-short', held, openFace, u, v, solvedTiers: t + 1 }
    const before = face
    if (t + 1 < tiers.length) face = nextFace(instance, before, network)
    else openFace = lazyFace(instance, before, network)
  }
  return { kind: 'solved', held: held ?? instance.locked.slice(), openFace, u, v, solvedTiers: tiers.length }
}

/** The next face, worked out when it is asked for; the network behind it is let go then. */
function lazyFace(instance: Instance, before: Face, network: Network): () => Face {
  let source: readonly [Face, Network] | null = [before, network]
  let face = before
  return () => {
    if (source !== null) face = nextFace(instance, ...source)
    source = null
    return face
  }
}

/** The network of one tier on a face, nothing held. O(E). */
export function tierNetwork(weighing: Weighing, face: Face, tier: SolvedTier): Network {
  const rewarded = rewardedSide(tier)
  const left: Bounds = {
    lo: face.leftLo,
    hi: face.leftHi,
    reward: rewards(rewarded === 'left', face.leftServed),
  }
  const right: Bounds = {
    lo: face.rightLo,
    hi: face.rightHi,
    reward: rewards(rewarded === 'right', face.rightServed),
  }
  return createNetwork(tierRows(weighing, face, tier), left, right)
}

function rewards(rewarded: boolean, served: Uint8Array): Uint8Array {
  return rewarded ? served.map((isServed) => 1 - isServed) : new Uint8Array(served.length)
}

function tierRows(weighing: Weighing, face: Face, tier: SolvedTier): Rows {
  const { instance } = weighing
  if (weighsScores(tier, weighing)) return sorted(faceRows(instance, face, null))
  const { ptr, open } = face
  const weight = edgeWeight(tier, weighing)
  const weights = new Int32Array(ptr[ptr.length - 1]!)
  if (tier.kind === 'coverage') return faceRows(instance, face, weights)
  for (let i = 0; i + 1 < ptr.length; i++) {
    for (let p = ptr[i]!; p < ptr[i + 1]!; p++) weights[p] = weight(open === null ? p : open[p]!, i)
  }
  return sorted(faceRows(instance, face, weights))
}

/** Sorts in copies where the arrays are the instance's own and not sorted yet. */
function sorted(rows: Rows): Rows {
  for (let i = 0; i + 1 < rows.ptr.length; i++) {
    for (let p = rows.ptr[i]! + 1; p < rows.ptr[i + 1]!; p++) {
      if (rows.wt[p]! <= rows.wt[p - 1]!) continue
      const copy = {
        ptr: rows.ptr,
        nbr: rows.nbr.slice(),
        wt: rows.wt.slice(),
        origin: rows.origin?.slice() ?? positions(rows.nbr.length),
      }
      sortByWeight(copy.ptr, copy.nbr, copy.wt, copy.origin)
      return copy
    }
  }
  return rows
}

/** Takes over the pairs among the network's edges, as far as there is room. O(E). */
export function hold(network: Network, held: Uint8Array): void {
  const { left, right, origin } = network
  for (let i = 0; i < left.size; i++) {
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
      const j = left.nbr[p]!
      if (held[origin === null ? p : origin[p]!] === 0) continue
      if (left.count[i]! < left.hi[i]! && right.count[j]! < right.hi[j]!) take(network, p, i, j)
    }
  }
}

/** The network's pairs and the fixed ones as edges of the instance. O(people + pairs), and a copy of `face.fixed`. */
export function heldEdges({ left, origin }: Network, face: Face): Uint8Array {
  const held = face.fixed.slice()
  for (let i = 0; i < left.size; i++) {
    for (let s = left.slotPtr[i]!; s < left.slotPtr[i]! + left.count[i]!; s++) {
      const edge = left.slotEdge[s]!
      held[origin === null ? edge : origin[edge]!] = 1
    }
  }
  return held
}

function isWithinLowerLimits({ left, right }: Network): boolean {
  return (
    left.count.every((count, i) => count >= left.lo[i]!) &&
    right.count.every((count, j) => count >= right.lo[j]!)
  )
}

function betterOf(
  weighing: Weighing,
  tier: SolvedTier,
  a: Uint8Array | null,
  b: Uint8Array | null,
): Uint8Array | null {
  if (a === null || b === null) return a ?? b
  return valueOf(weighing, a, [tier])[0]! >= valueOf(weighing, b, [tier])[0]! ? a : b
}

/** Shows value and bound of the tier while paths are searched: no edge outside the pairs gains then, so people and pairs tell the bound. */
function reporter(input: ChainInput, phase: Progress['phase'], tier: SolvedTier, face: Face) {
  const show = input.watch.ports.onProgress
  if (show === undefined) return () => undefined
  const fixedValue = Number(valueOf(input.weighing, face.fixed, [tier])[0]!)
  const fixedPairs = face.fixed.reduce((sum, isFixed) => sum + isFixed, 0)
  return (network: Network, done: number) => {
    const pairs = network.left.count.reduce((sum, count) => sum + count, fixedPairs)
    const { value, bound } = networkValue(network)
    show({ phase, pairs, value: fixedValue + value, bound: fixedValue + bound, done })
  }
}
