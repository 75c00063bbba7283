import type { Network, SideView } from './network.ts'

/**
 * What the held pairs of a network are worth, and the bound its prices prove, given the invariants of the exact stage (no
 * edge gains that is not held). As doubles: for showing, not for proving. O(people + pairs).
 */
export function networkValue({ left, right }: Network): { value: number; bound: number } {
  let value = firstPairs(left) + firstPairs(right)
  let bound = dueTo(left) + dueTo(right)
  for (let i = 0; i < left.size; i++) {
    for (let s = left.slotPtr[i]!; s < left.slotPtr[i]! + left.count[i]!; s++) {
      const weight = left.wt[left.slotEdge[s]!]!
      value += weight
      bound += Math.max(0, weight - left.price[i]! - right.price[left.slotNbr[s]!]!)
    }
  }
  return { value, bound }
}

function firstPairs(side: SideView): number {
  let sum = 0
  for (let i = 0; i < side.size; i++) if (side.count[i]! > 0) sum += side.reward[i]!
  return sum
}

/** Sum over the people of the largest worth of a number of pairs at their price; it bends at 1 only. */
function dueTo(side: SideView): number {
  let sum = 0
  for (let i = 0; i < side.size; i++) {
    const [lo, hi] = [side.lo[i]!, side.hi[i]!]
    let most = -Infinity
    for (const k of [lo, hi, 1]) {
      if (k >= lo && k <= hi) most = Math.max(most, k * side.price[i]! + (k > 0 ? side.reward[i]! : 0))
    }
    sum += most
  }
  return sum
}
