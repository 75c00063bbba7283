import { step, type StopWatch } from '../network/stop-watch.ts'
import { ENTRY, listRow, PRICE_LIMIT, type RowLists } from './row-lists.ts'

const MOST_BIDS = 300
/** The least raise, as a part of the span of the gains in the lists. */
const RAISE = 0.002

/** Who has what so far. */
export interface Pairs {
  /** -1: nothing. */
  readonly columnOf: Int32Array
  /** -1: nobody. */
  readonly rowOf: Int32Array
  /** Weight of the pair of each row. */
  readonly weight: Int32Array
}

export function noPairs(n: number): Pairs {
  return {
    columnOf: new Int32Array(n).fill(-1),
    rowOf: new Int32Array(n).fill(-1),
    weight: new Int32Array(n),
  }
}

/**
 * An auction (Bertsekas 1979) in which a row reads its list and makes a new one where something beyond it may be better. Prices are
 * rounded down at the end, so pairs are close to the best, no more. Ends where all have a column, have bid 300 times, or time is up; false
 * when a price passed its limit. O(bids * list + lists made anew * n).
 */
export function bidByLists(lists: RowLists, pairs: Pairs, watch: StopWatch): boolean {
  const { n, price } = lists
  const { columnOf, rowOf, weight } = pairs
  const auction = { exact: Float64Array.from(price), best: 0, second: 0, range: spanOf(lists) }
  const raise = Math.max(auction.range * RAISE, 0.01)
  const left = new Int32Array(n).fill(MOST_BIDS)
  for (let first = 0; first < n; first++) {
    for (let i = first; i >= 0 && left[i]! > 0;) {
      left[i]!--
      const at = favourite(lists, auction, i)
      const j = lists.entries[at]!
      const bid = auction.exact[j]! + auction.best - auction.second + raise
      if (bid >= PRICE_LIMIT) return false
      auction.exact[j] = bid
      price[j] = bid
      const out = rowOf[j]!
      if (out >= 0) columnOf[out] = -1
      rowOf[j] = i
      columnOf[i] = j
      weight[i] = lists.entries[at + 1]!
      i = out
      if (step(watch)) return true
    }
  }
  return true
}

interface Auction {
  /** Prices before rounding. */
  readonly exact: Float64Array
  readonly range: number
  /** What the favourite gains, and the next. */
  best: number
  second: number
}

/** Where the entry stands at which the row gains most. */
function favourite(lists: RowLists, auction: Auction, i: number): number {
  const at = look(lists, auction, i)
  // Prices are up to 1 above what lists go by.
  if (auction.second >= lists.beyond[i]! - 1) return at
  listRow(lists, i)
  return look(lists, auction, i)
}

function look({ entries, end, width }: RowLists, auction: Auction, i: number): number {
  const { exact } = auction
  let best = -Infinity
  let second = -Infinity
  let favourite = -1
  for (let at = i * width; at < end[i]!; at += ENTRY) {
    if (entries[at + 2]! <= second) break
    const gain = entries[at + 1]! - exact[entries[at]!]!
    if (gain <= second) continue
    if (gain > best) {
      second = best
      best = gain
      favourite = at
    } else second = gain
  }
  auction.best = best
  auction.second = second === -Infinity ? best - auction.range : second
  return favourite
}

/** By how much gains in the lists differ. */
function spanOf({ n, entries, end, width }: RowLists): number {
  let highest = -Infinity
  let lowest = Infinity
  for (let i = 0; i < n; i++) {
    highest = Math.max(highest, entries[i * width + 2]!)
    lowest = Math.min(lowest, entries[end[i]! - ENTRY + 2]!)
  }
  return highest - lowest
}
