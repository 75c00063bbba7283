/**
 * The warm start: an auction in which one side bids for places of the other. Leaves prices and pairs that are close to
 * optimal; `respondToPrices` and the exact stage make them optimal. Bertsekas (1979); objects with several places: Bertsekas and Castanon (1989).
 */
import { take, type Network, type SideView } from './network.ts'
import { step, type StopWatch } from './stop-watch.ts'

const MOST_BIDS = 300
const MOST_INT = 2 ** 31 - 1
/** So many edges of a bidder stand beside what else a bid needs: most bids look no further. */
const HEAD = 12
/** Numbers of a bidder before those edges, and with them. */
const STATE = 4
const RECORD = STATE + 2 * HEAD

/**
 * What a bid reads and writes, in as few places as possible: a large auction waits for memory, not for arithmetic.
 * The network learns of the pairs at the end.
 */
interface Auction {
  readonly objects: SideView
  readonly eps: number
  readonly range: number
  /** Close to a price is close enough here, and half as many bytes are twice as often at hand. */
  readonly price: Float32Array
  /** Of each bidder: where the row begins, bids left, pairs they may still get, pairs they still need; then weight and place of their first edges. */
  readonly bidder: Int32Array
  /** Of each place: who has it (-1: nobody), by which position in the bidders' rows. */
  readonly places: Int32Array
  /** What was bid for each place, and places still free of each object; null where no object has more than one, which then stands at j. */
  readonly many: { readonly bids: Float64Array; readonly free: Int32Array } | null
  /** 1 at positions of held edges of bidders who may have several; null where nobody may. */
  readonly isHeld: Uint8Array | null
}

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
  const { highest, range } = weightRange(network)
  const hasSeveral = (side: SideView) => side.hi.some((most) => most > 1)
  const auction = {
    objects,
    eps,
    range,
    price: Float32Array.from(objects.hi, (most) => (most === 0 ? Infinity : 0)),
    bidder: new Int32Array(RECORD * bidders.size + 1),
    places: new Int32Array(2 * Math.max(objects.size, objects.slotEdge.length)).fill(-1),
    many: hasSeveral(objects)
      ? { bids: new Float64Array(objects.slotEdge.length), free: objects.hi.slice() }
      : null,
    isHeld: hasSeveral(bidders) ? new Uint8Array(bidders.nbr.length) : null,
  }
  for (let i = 0; i < bidders.size; i++) register(auction, bidders, i, isBidder[i] === 1)
  auction.bidder[RECORD * bidders.size] = bidders.nbr.length
  bidAll(auction, bidders, watch)
  takeAll(network, auction, bidders)
  const closedPrice = Math.max(0, highest) + range + 1
  for (let j = 0; j < objects.size; j++)
    objects.price[j] = Math.min(Math.floor(auction.price[j]!), closedPrice)
}

function register(
  { bidder }: Auction,
  { ptr, nbr, wt, lo, hi }: SideView,
  i: number,
  isBidding: boolean,
): void {
  const at = RECORD * i
  bidder[at] = ptr[i]!
  bidder[at + 1] = Math.min(MOST_BIDS * hi[i]!, MOST_INT)
  bidder[at + 2] = isBidding ? hi[i]! : 0
  bidder[at + 3] = lo[i]!
  const end = Math.min(ptr[i + 1]!, ptr[i]! + HEAD)
  for (let p = ptr[i]!, k = at + STATE; p < end; p++, k += 2) {
    bidder[k] = wt[p]!
    bidder[k + 1] = nbr[p]!
  }
}

function bidAll(auction: Auction, bidders: SideView, watch: StopWatch): void {
  const { bidder } = auction
  const waiting = new Int32Array(bidders.size)
  let count = 0
  for (let i = bidders.size - 1; i >= 0; i--) if (bidder[RECORD * i + 2]! > 0) waiting[count++] = i
  while (count > 0) {
    const i = waiting[--count]!
    while (bidder[RECORD * i + 2]! > 0 && bidder[RECORD * i + 1]! > 0) {
      const put = bid(auction, bidders, i)
      if (put === NO_BID) break
      if (step(watch)) return
      if (put !== NOBODY) waiting[count++] = put
    }
  }
}

const NOBODY = -1
const NO_BID = -2

/** One bid for the best place at its price; returns who was put out for it, or that nothing is worth a bid. */
function bid(auction: Auction, { nbr, wt }: SideView, i: number): number {
  const { eps, range, price, bidder, isHeld } = auction
  const record = RECORD * i
  const first = bidder[record]!
  const end = bidder[record + RECORD]!
  const isFree = bidder[record + 3]! <= 0
  let best = -Infinity
  let second = -Infinity
  let at = -1
  let favourite = -1
  for (let p = first, k = record + STATE; p < end; p++, k += 2) {
    const isAtHand = p < first + HEAD
    const most = isAtHand ? bidder[k]! : wt[p]!
    if (most <= second) break
    const j = isAtHand ? bidder[k + 1]! : nbr[p]!
    const value = most - price[j]!
    if (value <= second) continue
    if (isHeld !== null && isHeld[p] === 1) continue
    if (value > best) {
      second = best
      best = value
      at = p
      favourite = j
    } else second = value
  }
  if (at === -1 || (isFree && best <= 0)) return NO_BID
  if (isFree && second < 0) second = 0
  bidder[record + 1]!--
  bidder[record + 2]!--
  bidder[record + 3]!--
  if (isHeld !== null) isHeld[at] = 1
  return place(auction, favourite, at, i, eps + (second === -Infinity ? range : best - second))
}

/** Gives the place, putting out the lowest bidder of a full object; returns whom, or nobody. */
function place(auction: Auction, j: number, at: number, i: number, raise: number): number {
  const { price, places, many, bidder, isHeld } = auction
  const bid = price[j]! + raise
  const slot = many === null ? j : placeFor(auction.objects, many, j)
  const put = places[2 * slot]!
  if (put >= 0) {
    bidder[RECORD * put + 2]!++
    bidder[RECORD * put + 3]!++
    if (isHeld !== null) isHeld[places[2 * slot + 1]!] = 0
  }
  places[2 * slot] = i
  places[2 * slot + 1] = at
  if (many === null) price[j] = bid
  else {
    many.bids[slot] = bid
    if (many.free[j] === 0) price[j] = many.bids[lowestBid(auction.objects, many.bids, j)]!
  }
  return put
}

/** A free place of an object, or the one for which the least was bid. */
function placeFor(objects: SideView, { bids, free }: NonNullable<Auction['many']>, j: number): number {
  if (free[j] === 0) return lowestBid(objects, bids, j)
  return objects.slotPtr[j]! + objects.hi[j]! - free[j]!--
}

function lowestBid({ slotPtr, hi }: SideView, bids: Float64Array, j: number): number {
  const first = slotPtr[j]!
  let lowest = first
  for (let slot = first + 1; slot < first + hi[j]!; slot++) if (bids[slot]! < bids[lowest]!) lowest = slot
  return lowest
}

/** The network learns of the pairs. */
function takeAll(network: Network, { objects, places, many }: Auction, { edge }: SideView): void {
  const biddersAreLeft = objects === network.right
  for (let j = 0; j < objects.size; j++) {
    const [first, end] = many === null ? [j, j + 1] : [objects.slotPtr[j]!, objects.slotPtr[j + 1]!]
    for (let slot = first; slot < end; slot++) {
      const [i, at] = [places[2 * slot]!, places[2 * slot + 1]!]
      if (i >= 0)
        take(network, edge === null ? at : edge[at]!, biddersAreLeft ? i : j, biddersAreLeft ? j : i)
    }
  }
}

/** Rows fall by weight, so their ends say it. O(people). */
function weightRange({ left: { size, ptr, wt } }: Network): { highest: number; range: number } {
  let highest = -Infinity
  let lowest = Infinity
  for (let i = 0; i < size; i++) {
    if (ptr[i] === ptr[i + 1]) continue
    highest = Math.max(highest, wt[ptr[i]!]!)
    lowest = Math.min(lowest, wt[ptr[i + 1]! - 1]!)
  }
  return wt.length === 0 ? { highest: 0, range: 0 } : { highest, range: highest - lowest }
}

export function auctionStep(network: Network): number {
  return Math.max(weightRange(network).range * 0.002, 0.01)
}
