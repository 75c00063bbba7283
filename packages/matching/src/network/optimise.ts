import { auctionStep, runAuction } from './auction.ts'
import { augmentOnce, createWorkspace, wantsMore, type Workspace } from './augment.ts'
import { createNearness, drawNear } from './draw-near.ts'
import { ensureRightRows, type Network, type SideView } from './network.ts'
import { respondToPrices } from './respond.ts'
import { scarceParts, type Bidders } from './scarce-parts.ts'
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
  const bidders = auction ? scarceParts(network) : onlyLeft(network)
  const sides = [
    [left, right, bidders.left],
    [right, left, bidders.right],
  ] as const
  const bidding = sides.filter(([, , flags]) => flags.includes(1))
  if (bidding.some(([side]) => side === right)) ensureRightRows(network)
  if (auction) {
    const eps = auctionStep(network)
    for (const [side, other, flags] of bidding) runAuction(network, side, other, flags, eps, watch)
  }
  for (const [side, other, flags] of bidding) respondToPrices(network, side, other, flags)
  const work = createWorkspace(Math.max(left.size, right.size))
  for (const isBidding of [1, 0]) {
    for (const [from, to, flags] of sides) {
      const chosen = (i: number) => flags[i] === isBidding
      const result = serve(network, from, to, chosen, work, watch, onPerson)
      if (result.kind !== 'optimal') return result
    }
  }
  return watch.stopped ? { kind: 'stopped' } : { kind: 'optimal' }
}

/** With fewer edges all of a row is at hand, and reading only the near ones gains nothing. */
const LARGE = 2 ** 18

function onlyLeft({ left, right }: Network): Bidders {
  return { left: new Uint8Array(left.size).fill(1), right: new Uint8Array(right.size) }
}

/**
 * Gives everybody chosen what they ask for, one path each. With k people left of n, a search looks at n / k people; those of a
 * neighbourhood of places (draw-near.ts) about as large as the root of n * k make up for what finding it costs.
 */
function serve(
  network: Network,
  from: SideView,
  to: SideView,
  isChosen: (person: number) => boolean,
  work: Workspace,
  watch: StopWatch,
  onPerson?: (done: number) => void,
): NetworkResult {
  let waiting = 0
  for (let i = 0; i < from.size; i++) if (isChosen(i) && wantsMore(from, i)) waiting++
  const nearness = createNearness()
  const isLarge = network.held.length >= LARGE
  let since = work.steps
  let least = 0
  for (let i = 0; i < from.size; i++) {
    while (isChosen(i) && wantsMore(from, i)) {
      if (from.ptr.length === 0) ensureRightRows(network)
      const balance = Math.sqrt(from.size * Math.max(waiting--, 1))
      if (work.steps - since > Math.max(balance, nearness.reached / 3, least)) {
        least = drawNear(network, from, to, nearness, 2 * balance, work.steps - since)
        if (least === 0) since = work.steps
        if (!wantsMore(from, i)) break
      }
      const result = augmentOnce(network, from, to, i, work, watch, isLarge ? nearness.near : null)
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
