import { take, type Network } from './network.ts'

/**
 * A first set of pairs for a tier whose edges all weigh the same: everybody of the left side who has fewer pairs than they
 * must, or none and is worth one, takes the first neighbour with room. O(E).
 */
export function seedPairs(network: Network): void {
  const { left, right, held } = network
  for (let i = 0; i < left.size; i++) {
    const wanted = Math.min(left.hi[i]!, Math.max(left.lo[i]!, left.reward[i]!))
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]! && left.count[i]! < wanted; p++) {
      const j = left.nbr[p]!
      if (held[p] === 0 && right.count[j]! < right.hi[j]!) take(network, p, i, j)
    }
  }
}
