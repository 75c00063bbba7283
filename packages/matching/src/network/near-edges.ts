import type { EdgeRows, Network, SideView } from './network.ts'
import { smallest } from './smallest.ts'

/**
 * The edges that cost little: those whose slack `from price + to price - weight` was at most `most` when they were looked up. A few
 * an asking person, so that searches forwards read little, and searches backwards need no second copy of the whole graph.
 */
export interface NearEdges {
  readonly most: number
  /** By asking person, and by person of the `to` side; the latter rows in no order. */
  readonly from: EdgeRows
  readonly to: EdgeRows
  /** Prices at that time. */
  readonly fromPrice: Float64Array
  readonly toPrice: Float64Array
  /** By how much the prices of everybody far away have moved since, down on the asking side and up on the other. */
  moved: number
  /** Most that a price of the `to` side has sunk since, seen from those far away. */
  sank: number
}

const WANTED = 4
/** Room for so many edges a person at first. */
const ROOM = WANTED + 2
const SAMPLE = 512

/** Looks up the edges; null when even those without slack are too many to be worth it. O(E), memory about 4 edges a person, twice. */
export function findNearEdges(network: Network, from: SideView, to: SideView): NearEdges | null {
  const most = slackOfWanted(from, to)
  if (most < 0) return null
  const rows = nearRows(from, to, most)
  const prices = { fromPrice: from.price.slice(), toPrice: to.price.slice() }
  return { most, from: rows, to: transposed(rows, from.size, to.size), ...prices, moved: 0, sank: 0 }
}

/** No edge of an asking person that is not among the near ones has less slack than this. */
export function leastFar(
  { most, fromPrice, moved, sank }: NearEdges,
  from: SideView,
  person: number,
): number {
  return most + 1 - (fromPrice[person]! - moved - from.price[person]!) - sank
}

/** Notes that everybody of the `to` side rose, those far away by `radius`. O(people). */
export function noteMove(near: NearEdges, to: SideView, radius: number): void {
  near.moved += radius
  for (let j = 0; j < to.size; j++) {
    const sank = near.toPrice[j]! + near.moved - to.price[j]!
    if (sank > near.sank) near.sank = sank
  }
}

function nearRows(from: SideView, to: SideView, most: number): EdgeRows {
  const { size, nbr, wt, edge, price } = from
  const [prices, cheapest] = [to.price, to.minPrice]
  const ptr = new Int32Array(size + 1)
  let [partner, weight, id] = [ints(ROOM * size), ints(ROOM * size), ints(ROOM * size)]
  let count = 0
  for (let i = 0; i < size; i++) {
    const end = from.ptr[i + 1]!
    if (count + end - from.ptr[i]! > partner.length) {
      const length = 2 * partner.length + end
      ;[partner, weight, id] = [longer(partner, length), longer(weight, length), longer(id, length)]
    }
    const limit = most - price[i]!
    for (let p = from.ptr[i]!; p < end; p++) {
      if (cheapest - wt[p]! > limit) break
      if (prices[nbr[p]!]! - wt[p]! > limit) continue
      partner[count] = nbr[p]!
      weight[count] = wt[p]!
      id[count++] = edge === null ? p : edge[p]!
    }
    ptr[i + 1] = count
  }
  return { ptr, nbr: partner, wt: weight, edge: id }
}

const ints = (length: number) => new Int32Array(length)

function longer(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = ints(length)
  copy.set(list)
  return copy
}

/** The same edges by the other side's people. */
function transposed({ ptr, nbr, wt, edge }: EdgeRows, size: number, otherSize: number): EdgeRows {
  const count = ptr[size]!
  const start = ints(otherSize + 1)
  for (let k = 0; k < count; k++) start[nbr[k]! + 1]!++
  for (let j = 0; j < otherSize; j++) start[j + 1]! += start[j]!
  const next = start.slice(0, otherSize)
  const [person, weight, id] = [ints(count), ints(count), ints(count)]
  for (let i = 0; i < size; i++) {
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) {
      const at = next[nbr[k]!]!++
      person[at] = i
      weight[at] = wt[k]!
      id[at] = edge![k]!
    }
  }
  return { ptr: start, nbr: person, wt: weight, edge: id }
}

/** The largest whole slack that at most four edges a person do not exceed, judged by some hundreds of people; -1: not even 0. */
function slackOfWanted({ size, ptr, nbr, wt, price }: SideView, to: SideView): number {
  const stride = Math.max(1, Math.floor(size / SAMPLE))
  let people = 0
  let count = 0
  for (let i = 0; i < size; i += stride, people++) count += ptr[i + 1]! - ptr[i]!
  const wanted = WANTED * people
  if (count <= wanted) return Infinity
  const slacks = new Float64Array(count)
  for (let i = 0, k = 0; i < size; i += stride)
    for (let p = ptr[i]!; p < ptr[i + 1]!; p++) slacks[k++] = price[i]! + to.price[nbr[p]!]! - wt[p]!
  return smallest(slacks, wanted) - 1
}
