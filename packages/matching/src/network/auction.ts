/**
 * The warm start: an auction in which one side bids for places of the other. Leaves prices and pairs that are close to
 * optimal; `respondToPrices` and the exact stage make them optimal. Bertsekas (1979); objects with several places: Bertsekas and Castanon (1989).
 */
import { release, take, type Network, type SideView } from './network.ts'
import { step, type StopWatch } from './stop-watch.ts'

const MOST_BIDS = 300

/**
 * Runs until every bidder (flag 1) is served, has given up or has bid 300 times a place. `eps` > 0 is the least raise, in weight units.
 * Starts from nothing held; ends with whole, non-negative prices on the objects. O(bids * row).
 */
export function runAuction(
  network: Network,
  bidders: SideView,
  objects: SideView,
  isBidder: Uint8Array,
  eps: number,
  watch: StopWatch,
): void {
  const { ptr, nbr, wt, edge, lo, hi, count } = bidders
  const price = objects.price
  const bids = new Float64Array(objects.slotEdge.length)
  const spent = new Int32Array(bidders.size)
  const waiting = new Int32Array(bidders.size)
  const biddersAreLeft = bidders === network.left
  const { highest, range } = weightRange(network)
  const closedPrice = Math.max(0, highest) + range + 1
  for (let j = 0; j < objects.size; j++) if (objects.hi[j] === 0) price[j] = Infinity
  let waitingCount = 0
  for (let i = bidders.size - 1; i >= 0; i--) if (isBidder[i] === 1 && hi[i]! > 0) waiting[waitingCount++] = i

  while (waitingCount > 0) {
    const i = waiting[--waitingCount]!
    while (count[i]! < hi[i]! && spent[i]! < MOST_BIDS * hi[i]!) {
      const free = count[i]! >= lo[i]!
      let best = -Infinity
      let second = -Infinity
      let at = -1
      const end = ptr[i + 1]!
      for (let p = ptr[i]!; p < end; p++) {
        const most = wt[p]!
        if (most <= second) break
        const value = most - price[nbr[p]!]!
        if (value <= second) continue
        if (hi[i]! > 1 && network.held[edge === null ? p : edge[p]!] === 1) continue
        if (value > best) {
          second = best
          best = value
          at = p
        } else second = value
      }
      if (at === -1 || (free && best <= 0)) break
      if (free && second < 0) second = 0
      if (step(watch)) return roundPrices(price, closedPrice)
      spent[i]!++
      const j = nbr[at]!
      const bid = price[j]! + eps + (second === -Infinity ? range : best - second)
      const put = place(network, objects, bids, j, edge === null ? at : edge[at]!, i, bid, biddersAreLeft)
      if (put >= 0) waiting[waitingCount++] = put
    }
  }
  roundPrices(price, closedPrice)
}

/** Gives the place, putting out the lowest bidder of a full object; returns whom, or -1. */
function place(
  network: Network,
  objects: SideView,
  bids: Float64Array,
  j: number,
  id: number,
  i: number,
  bid: number,
  biddersAreLeft: boolean,
): number {
  const first = objects.slotPtr[j]!
  let put = -1
  if (objects.count[j] === objects.hi[j]) {
    const end = first + objects.count[j]!
    let lowest = first
    for (let s = first + 1; s < end; s++) if (bids[s]! < bids[lowest]!) lowest = s
    put = objects.slotNbr[lowest]!
    const gone = objects.slotEdge[lowest]!
    bids[lowest] = bids[end - 1]!
    release(network, gone, biddersAreLeft ? put : j, biddersAreLeft ? j : put)
  }
  bids[first + objects.count[j]!] = bid
  take(network, id, biddersAreLeft ? i : j, biddersAreLeft ? j : i)
  if (objects.count[j] === objects.hi[j]) {
    let lowest = bid
    for (let s = first; s < first + objects.count[j]!; s++) if (bids[s]! < lowest) lowest = bids[s]!
    objects.price[j] = lowest
  }
  return put
}

function roundPrices(price: Float64Array, closedPrice: number): void {
  for (let j = 0; j < price.length; j++) price[j] = Math.min(Math.floor(price[j]!), closedPrice)
}

function weightRange(network: Network): { highest: number; range: number } {
  const wt = network.left.wt
  let highest = -Infinity
  let lowest = Infinity
  for (let p = 0; p < wt.length; p++) {
    if (wt[p]! > highest) highest = wt[p]!
    if (wt[p]! < lowest) lowest = wt[p]!
  }
  return wt.length === 0 ? { highest: 0, range: 0 } : { highest, range: highest - lowest }
}

export function auctionStep(network: Network): number {
  return Math.max(weightRange(network).range * 0.002, 0.01)
}
