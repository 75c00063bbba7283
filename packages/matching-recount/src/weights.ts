import { none, points, type Tier, type Weigh } from '@upstream/matching-checker'
import type { Roll } from './instance.ts'

/** What an edge adds to the value of a tier, where the pairs keyed left * right.ids.length + right stood before. */
export function weighing(left: Roll, right: Roll, current: ReadonlySet<number>, stayBonus: number) {
  const stays: Weigh = (i, j) => (current.has(i * right.ids.length + j) ? 1 : 0)
  return ({ kind, score: floor = NaN, level, seed = NaN }: Tier): Weigh => {
    if (kind === 'total' && stayBonus > 0 && current.size > 0)
      return (i, j, score) => score + stayBonus * stays(i, j, score)
    if (kind === 'total') return points
    if (kind === 'below') return (_i, _j, score) => (score < floor ? -1 : 0)
    if (kind === 'leximin') return (_i, _j, score) => (score === level ? -1 : 0)
    if (kind === 'stay') return current.size > 0 ? stays : none
    return kind === 'tie-break' ? tieBreak(left.ids, right.ids, seed) : none
  }
}

/** h20(seed, left id, right id): FNV-1a; the state after the left id is kept. */
function tieBreak(left: readonly string[], right: readonly string[], seed: number): Weigh {
  const encoder = new TextEncoder()
  const feed = (hash: number, bytes: Uint8Array) => {
    for (let k = 0; k < bytes.length; k++) hash = Math.imul(hash ^ bytes[k]!, 0x01000193)
    return hash
  }
  const start = feed(0x811c9dc5, encoder.encode(`${seed}\0`))
  const states = Int32Array.from(left, (id) => feed(start, encoder.encode(`${id}\0`)))
  const ends = right.map((id) => encoder.encode(id))
  return (i, j) => {
    const hash = feed(states[i]!, ends[j]!)
    return (hash ^ (hash >>> 20)) & 0xfffff
  }
}
