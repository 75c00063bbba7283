import type { Network } from './network.ts'

/** Who bids in an auction, one flag a person: in each connected part of the graph the side with fewer places. */
export interface Bidders {
  readonly left: Uint8Array
  readonly right: Uint8Array
}

/**
 * Chooses the bidding side of every connected part, the left one where both have as many places. Bids of the side that has too few
 * places to fight over end early; those of the other side would raise prices round after round. After coverage tiers the open
 * edges fall into the parts of Dulmage and Mendelsohn, so that sides scarce only locally are found too. O(E).
 */
export function scarceParts(network: Network): Bidders {
  const { left, right } = network
  const root = partsOf(network)
  const surplus = new Float64Array(root.length)
  for (let i = 0; i < left.size; i++) surplus[root[i]!]! += left.slotPtr[i + 1]! - left.slotPtr[i]!
  for (let j = 0; j < right.size; j++) {
    surplus[root[left.size + j]!]! -= right.slotPtr[j + 1]! - right.slotPtr[j]!
  }
  const bidders = { left: new Uint8Array(left.size), right: new Uint8Array(right.size) }
  for (let i = 0; i < left.size; i++) bidders.left[i] = surplus[root[i]!]! <= 0 ? 1 : 0
  for (let j = 0; j < right.size; j++) bidders.right[j] = surplus[root[left.size + j]!]! > 0 ? 1 : 0
  return bidders
}

/** A person of the same part for each person (left people first), the same for all of a part. Union-find. */
function partsOf({ left, right }: Network): Int32Array {
  const root = Int32Array.from({ length: left.size + right.size }, (_, node) => node)
  const find = (node: number) => {
    while (root[node] !== node) {
      root[node] = root[root[node]!]!
      node = root[node]!
    }
    return node
  }
  let parts = 0
  let longest = 0
  for (let i = 0; i < left.size; i++) {
    const length = left.ptr[i + 1]! - left.ptr[i]!
    if (length > 0) parts++
    longest = Math.max(longest, length)
  }
  const isKnown = new Uint8Array(right.size)
  for (let p = 0; p < left.nbr.length; p++) isKnown[left.nbr[p]!] = 1
  for (let j = 0; j < right.size; j++) parts += isKnown[j]!
  // Everybody's first edge, then everybody's second: a graph that hangs together is known as such long before its last edge.
  for (let k = 0; k < longest && parts > 1; k++) {
    for (let i = 0; i < left.size; i++) {
      const p = left.ptr[i]! + k
      if (p >= left.ptr[i + 1]!) continue
      const [a, b] = [find(i), find(left.size + left.nbr[p]!)]
      if (a === b) continue
      root[b] = a
      parts--
    }
  }
  for (let node = 0; node < root.length; node++) root[node] = find(node)
  return root
}
