import { release, type Network, type SideView } from './network.ts'

/**
 * Lets people of one side (flag 1) answer the other side's prices: drops held pairs that are worse than a free alternative or
 * than nothing, and sets the own price so that no edge is violated. Afterwards the invariants of the exact stage hold
 * (given that nobody of the other side would gain by one pair fewer, which is so for prices >= 0). O(E).
 */
export function respondToPrices(
  network: Network,
  side: SideView,
  other: SideView,
  isAsked: Uint8Array,
): void {
  const isLeft = side === network.left
  const { ptr, nbr, wt, edge, lo, count, slotPtr, slotEdge, slotNbr } = side
  const heldWeight = network.left.wt
  const otherPrice = other.price
  let least = 0
  let cheapest = Infinity
  for (let j = 0; j < other.size; j++) if (otherPrice[j]! < cheapest) cheapest = otherPrice[j]!
  other.minPrice = cheapest === Infinity ? 0 : cheapest
  for (let i = 0; i < side.size; i++) {
    if (isAsked[i] === 0) continue
    let alternative = -Infinity
    for (let p = ptr[i]!; p < ptr[i + 1]!; p++) {
      if (wt[p]! - other.minPrice <= alternative) break
      const value = wt[p]! - otherPrice[nbr[p]!]!
      if (value > alternative && network.held[edge === null ? p : edge[p]!] === 0) alternative = value
    }
    let worst = Infinity
    for (;;) {
      let at = -1
      worst = Infinity
      for (let s = slotPtr[i]!; s < slotPtr[i]! + count[i]!; s++) {
        const value = heldWeight[slotEdge[s]!]! - otherPrice[slotNbr[s]!]!
        if (value < worst) {
          worst = value
          at = s
        }
      }
      if (at === -1) break
      const keptReward = count[i] === 1 ? side.reward[i]! : 0
      if (worst >= alternative && (count[i]! <= lo[i]! || worst + keptReward >= 0)) break
      const j = slotNbr[at]!
      release(network, slotEdge[at]!, isLeft ? i : j, isLeft ? j : i)
      if (worst > alternative) alternative = worst
    }
    const floor = count[i]! > lo[i]! ? (count[i] === 1 ? -side.reward[i]! : 0) : Math.min(0, worst)
    side.price[i] = Math.max(alternative, floor)
    if (side.price[i]! < least) least = side.price[i]!
  }
  side.minPrice = least
}
