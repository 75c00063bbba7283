import type { Instance } from '../src/instance.ts'
import type { SolveSpec, TierSpec } from '../src/solve-spec.ts'
import { randomSource } from '../bench/sparse-family.ts'

export type Random = (below: number) => number

export interface SmallCase {
  readonly instance: Instance
  readonly spec: SolveSpec
}

/** Random instances small enough to try every set of pairs: up to 4 x 4 people, 9 edges, capacities 0..3, lower limits, locks. */
export function smallCase(seed: number): SmallCase {
  const random = randomSource(seed)
  const instance = smallInstance(random)
  return { instance, spec: smallSpec(random, instance) }
}

function smallInstance(random: Random): Instance {
  const [n, m] = [1 + random(4), 1 + random(4)]
  const spread = [2, 4, 12, 1000][random(4)]!
  const lowest = random(4) === 0 ? -(spread >> 1) : 0
  const density = 20 + random(70)
  const edges: { i: number; j: number; score: number; locked: number; current: number }[] = []
  const withLocks = random(4) === 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      if (random(100) >= density || edges.length >= 9) continue
      const locked = withLocks && random(5) === 0 ? 1 : 0
      edges.push({ i, j, score: lowest + random(spread), locked, current: random(3) === 0 ? 1 : 0 })
    }
  }
  edges.sort((a, b) => a.i - b.i || b.score - a.score || a.j - b.j)
  const rowPtr = new Int32Array(n + 1)
  for (const edge of edges) rowPtr[edge.i + 1]!++
  for (let i = 0; i < n; i++) rowPtr[i + 1]! += rowPtr[i]!
  const withLowerLimits = random(4) === 0
  const limits = (size: number) => {
    const max = Int32Array.from({ length: size }, () => [0, 1, 1, 1, 2, 2, 3][random(7)]!)
    return { max, min: max.map((most) => (withLowerLimits && random(2) === 0 ? random(most + 1) : 0)) }
  }
  const [left, right] = [limits(n), limits(m)]
  return {
    left: Array.from({ length: n }, (_, k) => `l${k}`),
    right: Array.from({ length: m }, (_, k) => `r${k}`),
    leftMin: left.min,
    leftMax: left.max,
    rightMin: right.min,
    rightMax: right.max,
    rowPtr,
    col: Int32Array.from(edges, (edge) => edge.j),
    score: Int32Array.from(edges, (edge) => edge.score),
    locked: Uint8Array.from(edges, (edge) => edge.locked),
    current: Uint8Array.from(edges, (edge) => edge.current),
    scope: 'all-pairs',
  }
}

function smallSpec(random: Random, instance: Instance): SolveSpec {
  const tiers: TierSpec[] = []
  const sides = random(2) === 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const coverages = random(3)
  for (let k = 0; k < coverages; k++) tiers.push({ kind: 'coverage', side: sides[k]! })
  if (random(3) === 0) tiers.push({ kind: 'floor' })
  if (random(4) === 0) tiers.push({ kind: 'leximin', levels: 1 + random(4) })
  if (random(4) === 0) tiers.push({ kind: 'stay' })
  tiers.push({ kind: 'total' })
  if (random(2) === 0) tiers.push({ kind: 'tie-break', seed: random(100) })
  return {
    tiers,
    stayBonus: random(3) === 0 ? random(10) : 0,
    required: random(6) === 0 && instance.leftMax.every((max) => max > 0),
  }
}
