import { auctionStep, runAuction } from './auction.ts'
import { augmentOnce, createWorkspace, wantsMore, type Workspace } from './augment.ts'
import { ensureRightRows, type Network, type SideView } from './network.ts'
import { respondToPrices } from './respond.ts'
import type { Side } from '../solve-spec.ts'
import type { StopWatch } from './stop-watch.ts'

/** Where a network's pairs and prices stand: proven best, or why not. */
export type NetworkResult =
  | { readonly kind: 'optimal' }
  | { readonly kind: 'stopped' }
  /** `people` of `side` lack places; `partners` are all they could have. Indices. */
  | {
      readonly kind: 'infeasible'
      readonly side: Side
      readonly people: readonly number[]
      readonly partners: readonly number[]
    }

/**
 * Solves a network to optimality. With `auction`, nothing may be held yet; without, the held pairs are the start and
 * all prices are 0. Pairs and prices are left in the network, also when stopped: then the pairs are within all upper
 * limits, and the prices still give a true bound.
 */
export function optimise(
  network: Network,
  auction: boolean,
  watch: StopWatch,
  onPerson?: (done: number) => void,
): NetworkResult {
  const { left, right } = network
  const leftBids = !auction || placesOf(left) <= placesOf(right)
  if (!leftBids) ensureRightRows(network)
  const [bidders, objects] = leftBids ? [left, right] : [right, left]
  if (auction) runAuction(network, bidders, objects, auctionStep(network), watch)
  respondToPrices(network, bidders, objects)
  const work = createWorkspace(Math.max(left.size, right.size))
  const first = serve(network, bidders, objects, work, watch, onPerson)
  return first.kind === 'optimal' ? serve(network, objects, bidders, work, watch, onPerson) : first
}

/** Places a side could use: its most pairs, cut to its edges. */
export function placesOf(side: SideView): number {
  return side.slotEdge.length
}

function serve(
  network: Network,
  from: SideView,
  to: SideView,
  work: Workspace,
  watch: StopWatch,
  onPerson?: (done: number) => void,
): NetworkResult {
  for (let i = 0; i < from.size; i++) {
    while (wantsMore(from, i)) {
      if (from.ptr.length === 0) ensureRightRows(network)
      const result = augmentOnce(network, from, to, i, work, watch)
      if (result === 'stopped') return { kind: 'stopped' }
      if (result === 'unreachable') {
        const people = [...work.fromTouched.subarray(0, work.fromCount)]
        const partners = [...work.toTouched.subarray(0, work.toCount)]
        return { kind: 'infeasible', side: from === network.left ? 'left' : 'right', people, partners }
      }
    }
    if ((i & 1023) === 0) onPerson?.(i / from.size)
  }
  return watch.stopped ? { kind: 'stopped' } : { kind: 'optimal' }
}
