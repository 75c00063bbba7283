import { createHash } from 'node:crypto'
import type { Instance, SolveSpec, TierSpec } from '@upstream/matching'

/** Whole numbers below `below`, the same sequence for the same seed (mulberry32). */
export type Random = (below: number) => number

export function random(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export interface RawCase {
  readonly edges: string
  readonly capacities: string
  readonly instance: Instance
  readonly spec: SolveSpec
}

const coverLeft: TierSpec = { kind: 'coverage', side: 'left' }
const coverRight: TierSpec = { kind: 'coverage', side: 'right' }

function randomTiers(pick: Random): TierSpec[] {
  const above = [[], [coverLeft], [coverRight], [coverLeft, coverRight], [coverRight, coverLeft]][pick(5)]!
  const floor: TierSpec[] = above.length > 0 && pick(2) === 0 ? [{ kind: 'floor' }] : []
  const leximin: TierSpec[] = pick(4) === 0 ? [{ kind: 'leximin', levels: 1 + pick(3) }] : []
  const total: TierSpec[] =
    pick(8) === 0 && floor.length + leximin.length === 0 && above.length > 0 ? [] : [{ kind: 'total' }]
  const last: TierSpec[] = pick(2) === 0 ? [{ kind: 'tie-break', seed: pick(1000) }] : []
  return [...above, ...floor, ...leximin, ...total, ...last]
}

/** A small instance with capacities as the two files and as the engine's numbers; at most 12 edges. */
export function rawCase(pick: Random): RawCase {
  const [n, m] = [1 + pick(4), 1 + pick(4)]
  const [left, right] = [names('m', n), names('e', m)]
  const spread = 1 + pick(6)
  const chosen = left.flatMap((a, i) =>
    right.flatMap((b, j) => (pick(3) > 0 ? [{ a, b, i, j, score: pick(2 * spread) - pick(spread) }] : [])),
  )
  const edges = chosen.slice(0, 12)
  const limits = [...left, ...right].map(() => {
    const max = pick(3) > 0 ? 1 : pick(4)
    return [pick(8) === 0 ? pick(max + 1) : 0, max] as const
  })
  const row = (id: string, k: number) => `${id},${k < n ? 'left' : 'right'},${limits[k]!.join()}`
  const byScore = left.map((_, i) =>
    edges.filter((edge) => edge.i === i).sort((x, y) => y.score - x.score || x.j - y.j),
  )
  const flat = byScore.flat()
  const bounds = (from: number, count: number, which: 0 | 1) =>
    Int32Array.from({ length: count }, (_, k) => limits[from + k]![which])
  const rowPtr = Int32Array.from([0, ...left.map((_, i) => byScore.slice(0, i + 1).flat().length)])
  return {
    edges: ['left,right,score', ...shuffled(edges, pick).map(({ a, b, score }) => `${a},${b},${score}`)].join(
      '\n',
    ),
    capacities: ['id,side,min,max', ...shuffled([...left, ...right].map(row), pick)].join('\n'),
    instance: {
      left,
      right,
      rowPtr,
      scope: 'candidates',
      leftMin: bounds(0, n, 0),
      leftMax: bounds(0, n, 1),
      rightMin: bounds(n, m, 0),
      rightMax: bounds(n, m, 1),
      col: Int32Array.from(flat, (edge) => edge.j),
      score: Int32Array.from(flat, (edge) => edge.score),
      locked: new Uint8Array(flat.length),
    },
    spec: { tiers: randomTiers(pick), required: pick(6) === 0 },
  }
}

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, k) => `${prefix}${k}`)

export function shuffled<T>(list: readonly T[], pick: Random): T[] {
  const mixed = [...list]
  for (let k = mixed.length - 1; k > 0; k--) {
    const other = pick(k + 1)
    ;[mixed[k], mixed[other]] = [mixed[other]!, mixed[k]!]
  }
  return mixed
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
