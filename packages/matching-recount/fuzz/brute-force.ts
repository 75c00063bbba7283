import type { TierSpec } from '@upstream/matching'
import type { RawCase } from './random-instances.ts'

interface Edge {
  readonly i: number
  readonly j: number
  readonly score: number
}

/** The best value of a small instance, one number a tier, by looking at every set of pairs; null when none is feasible. */
export function bestValue({ instance, spec }: RawCase): bigint[] | null {
  const edges = instance.left.flatMap((_, i) =>
    Array.from(
      { length: instance.rowPtr[i + 1]! - instance.rowPtr[i]! },
      (_, k) => instance.rowPtr[i]! + k,
    ).map((e) => ({ i, j: instance.col[e]!, score: instance.score[e]! })),
  )
  const scores = [...new Set(edges.map((edge) => edge.score))].sort((a, b) => a - b)
  let sets: Edge[][] = []
  for (let mask = 0; mask < 1 << edges.length; mask++) {
    const set = edges.filter((_, e) => ((mask >> e) & 1) === 1)
    if (isFeasible(instance, set, spec.required === true)) sets.push(set)
  }
  if (sets.length === 0) return null
  let least = -Infinity
  const value: bigint[] = []
  const keepBest = (worth: (set: Edge[]) => number) => {
    const best = Math.max(...sets.map(worth))
    sets = sets.filter((set) => worth(set) === best)
    return best
  }
  for (const tier of spec.tiers) {
    if (tier.kind === 'floor') {
      least =
        scores.findLast((score) => sets.some((set) => set.every((edge) => edge.score >= score))) ?? -Infinity
      sets = sets.filter((set) => set.every((edge) => edge.score >= least))
      value.push(BigInt(scores.length === 0 ? 0 : least))
    } else if (tier.kind === 'leximin') {
      for (const level of scores.filter((score) => score >= least).slice(0, tier.levels))
        value.push(BigInt(keepBest((set) => -set.filter((edge) => edge.score === level).length)))
    } else value.push(BigInt(keepBest((set) => worthOf(tier, set, instance.left, instance.right))))
  }
  // Where the best has no pair at all, its floor is the highest score there is.
  const floor = spec.tiers.findIndex((tier) => tier.kind === 'floor')
  if (floor >= 0 && sets[0]!.length === 0 && scores.length > 0) value[floor] = BigInt(scores.at(-1)!)
  return value
}

function isFeasible(
  { leftMin, leftMax, rightMin, rightMax }: RawCase['instance'],
  set: readonly Edge[],
  required: boolean,
) {
  const fits = (min: Int32Array, max: Int32Array, side: 'i' | 'j', least: number) =>
    min.every((low, k) => {
      const count = set.filter((edge) => edge[side] === k).length
      return count >= Math.max(low, least) && count <= max[k]!
    })
  return fits(leftMin, leftMax, 'i', required ? 1 : 0) && fits(rightMin, rightMax, 'j', 0)
}

function worthOf(
  tier: TierSpec,
  set: readonly Edge[],
  left: readonly string[],
  right: readonly string[],
): number {
  if (tier.kind === 'coverage')
    return new Set(set.map((edge) => (tier.side === 'left' ? edge.i : edge.j))).size
  if (tier.kind === 'total') return set.reduce((sum, edge) => sum + edge.score, 0)
  if (tier.kind !== 'tie-break') return 0
  return set.reduce((sum, { i, j }) => sum + hashed(`${tier.seed}\0${left[i]}\0${right[j]}`), 0)
}

/** FNV-1a with numbers too large for 32-bit tricks, folded to 20 bits. */
function hashed(text: string): number {
  let hash = 2_166_136_261n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 16_777_619n) & 0xffffffffn
  return Number((hash ^ (hash >> 20n)) & 0xfffffn)
}
