import { type Problem, Refusal } from './problem.ts'

export type Tier = {
  readonly kind: string
  readonly side?: string
  readonly level?: number
  readonly seed?: number
  readonly score?: number
}

/** Prices as a certificate gives them, unpacked: one array a tier and side, in canonical order. */
export interface Prices {
  readonly tiers: readonly Tier[]
  readonly u: readonly Float64Array[]
  readonly v: readonly Float64Array[]
  readonly atLeast: number
  readonly scale: number
  /** One a quota of the problem: above 0 it prices "at least", below 0 "at most". */
  readonly lambda: readonly number[]
}

/** Zigzag LEB128 varints in base64. Prices stay below 2^50, so that sums of four are exact in a double. */
export function unpack(text: string, count: number): Float64Array {
  const prices = new Float64Array(count)
  const bytes = atob(text)
  let [at, k, valid] = [0, 0, true]
  while (at < bytes.length) {
    let [value, unit, byte] = [0, 1, 128]
    for (; byte >= 128 && at < bytes.length; unit *= 128) {
      byte = bytes.charCodeAt(at++)
      value += (byte & 127) * unit
    }
    valid &&= byte < 128 && value < 2 ** 51
    prices[k++] = value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
  if (!valid || k !== count) throw new Refusal('prices-malformed', `A list does not hold ${count} prices.`)
  return prices
}

/** The weights of a plain total. */
export const points = (_i: number, _j: number, score: number): number => score

/** Weights of one tier: what an edge adds to its value. */
export function weigher(problem: Problem, tier: Tier): (i: number, j: number, score: number) => number {
  const { current, stayBonus } = problem
  const columns = problem.right.ids.length
  const stays = (i: number, j: number) => (current.size > 0 && current.has(i * columns + j) ? 1 : 0)
  if (tier.kind === 'total') return stayBonus > 0 ? (i, j, score) => score + stayBonus * stays(i, j) : points
  if (tier.kind === 'below') return (_i, _j, score) => (score < tier.score! ? -1 : 0)
  if (tier.kind === 'leximin') return (i, j, score) => (score === tier.level ? -1 : 0)
  if (tier.kind === 'stay') return stays
  if (tier.kind === 'tie-break') return tieBreak(problem, tier.seed ?? NaN)
  return () => 0
}

/** h20(seed, left id, right id): FNV-1a; the state after the left id is kept. */
function tieBreak(problem: Problem, seed: number) {
  const encoder = new TextEncoder()
  const feed = (hash: number, bytes: Uint8Array) => {
    for (let k = 0; k < bytes.length; k++) hash = Math.imul(hash ^ bytes[k]!, 0x01000193)
    return hash
  }
  const start = feed(0x811c9dc5, encoder.encode(`${seed}\0`))
  const states = Int32Array.from(problem.left.ids, (id) => feed(start, encoder.encode(`${id}\0`)))
  const ends = problem.right.ids.map((id) => encoder.encode(id))
  return (i: number, j: number) => {
    const hash = feed(states[i]!, ends[j]!)
    return (hash ^ (hash >>> 20)) & 0xfffff
  }
}
