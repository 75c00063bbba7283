import { createHeap, push, removeLeast, type MinHeap } from '../network/min-heap.ts'
import { step, type StopWatch } from '../network/stop-watch.ts'
import type { Pairs } from './bid-by-lists.ts'
import { ENTRY, listRow, PRICE_LIMIT, type RowLists } from './row-lists.ts'

/** Nothing is that far away. */
const FAR = PRICE_LIMIT

export interface Search {
  /** Prices of the rows: no pair is worth more than its row and column, a held one just that. */
  readonly row: Int32Array
  readonly distance: Int32Array
  readonly rowDistance: Int32Array
  /** The row from which a column was reached, and the weight of the two. */
  readonly from: Int32Array
  readonly weight: Int32Array
  /** Columns that have a distance, and rows that were read. */
  readonly touched: Int32Array
  readonly read: Int32Array
  touchedCount: number
  readCount: number
  /** Rows to be read at the distance the search has come to. */
  readonly level: Int32Array
  levelCount: number
  now: number
  /** Columns j, and n + i for all beyond the list of row i. */
  readonly heap: MinHeap
  /** The nearest column that nobody holds, and how far it is. */
  end: number
  nearest: number
}

export function createSearch(row: Int32Array): Search {
  const numbers = () => new Int32Array(row.length)
  return {
    row,
    distance: numbers().fill(FAR),
    rowDistance: numbers(),
    from: numbers(),
    weight: numbers(),
    touched: numbers(),
    read: numbers(),
    touchedCount: 0,
    readCount: 0,
    level: numbers(),
    levelCount: 0,
    now: 0,
    heap: createHeap(),
    end: -1,
    nearest: FAR,
  }
}

/**
 * Finds a row the cheapest chain of moves that ends in a column nobody holds: Dijkstra's search over what pairs lack to their prices. All
 * beyond a list stands in the heap as one, at the least it can lack. False when a price would pass its limit, or when stopped; then
 * nothing has changed. O(rows read * list), and O(n) for each row read whole.
 */
export function extend(
  lists: RowLists,
  pairs: Pairs,
  search: Search,
  start: number,
  watch: StopWatch,
): boolean {
  const { heap, level, distance } = search
  search.touchedCount = search.readCount = search.levelCount = search.now = heap.size = 0
  search.nearest = FAR
  enter(search, start)
  for (;;) {
    while (search.levelCount > 0 && search.now < search.nearest) {
      readList(lists, pairs, search, level[--search.levelCount]!)
      if (step(watch)) search.nearest = -1
    }
    if (heap.size === 0 || heap.keys[0]! >= search.nearest) break
    search.now = heap.keys[0]!
    const node = heap.nodes[0]!
    removeLeast(heap)
    if (node >= lists.n) readRow(lists, pairs, search, node - lists.n)
    else if (distance[node] === search.now) enter(search, pairs.rowOf[node]!)
  }
  const isFound = search.nearest >= 0 && search.nearest < FAR && settle(lists, search)
  if (isFound) follow(pairs, search, start)
  for (let k = 0; k < search.touchedCount; k++) distance[search.touched[k]!] = FAR
  return isFound
}

function enter(search: Search, i: number): void {
  search.rowDistance[i] = search.now
  search.level[search.levelCount++] = i
}

function readList(
  { n, entries, end, width, beyond, price }: RowLists,
  pairs: Pairs,
  search: Search,
  i: number,
) {
  const { distance } = search
  search.read[search.readCount++] = i
  const base = search.now + search.row[i]!
  // The bound may be an old one; in truth nothing lacks less than nothing.
  const rest = Math.max(base - beyond[i]!, search.now)
  if (rest < search.nearest) push(search.heap, rest, n + i)
  const last = end[i]!
  for (let at = i * width; at < last; at += ENTRY) {
    if (base - entries[at + 2]! >= search.nearest) break
    const j = entries[at]!
    const length = base - entries[at + 1]! + price[j]!
    if (length < distance[j]!) reach(pairs, search, i, j, entries[at + 1]!, length)
  }
}

/** Reads all of a row, whose list has to be made anew for that. */
function readRow(lists: RowLists, pairs: Pairs, search: Search, i: number): void {
  const { n, row, price } = lists
  const { distance } = search
  listRow(lists, i)
  const base = search.rowDistance[i]! + search.row[i]!
  for (let j = 0; j < n; j++) {
    const length = base - row[j]! + price[j]!
    if (length < distance[j]!) reach(pairs, search, i, j, row[j]!, length)
  }
}

/** A column is reached by a shorter way than before. */
function reach(pairs: Pairs, search: Search, i: number, j: number, weight: number, length: number): void {
  if (length >= search.nearest) return
  if (search.distance[j] === FAR) search.touched[search.touchedCount++] = j
  search.distance[j] = length
  search.from[j] = i
  search.weight[j] = weight
  const holder = pairs.rowOf[j]!
  if (holder < 0) {
    search.nearest = length
    search.end = j
  } else if (length === search.now) enter(search, holder)
  else push(search.heap, length, j)
}

/** Moves prices so that the way lacks nothing: whoever is nearer than its end by the difference. False, and nothing moved, past the limit. */
function settle({ price }: RowLists, search: Search): boolean {
  const { distance, touched, read, nearest, row, rowDistance } = search
  for (let k = 0; k < search.touchedCount; k++)
    if (price[touched[k]!]! + nearest - distance[touched[k]!]! >= PRICE_LIMIT) return false
  for (let k = 0; k < search.touchedCount; k++) {
    const j = touched[k]!
    if (distance[j]! < nearest) price[j]! += nearest - distance[j]!
  }
  for (let k = 0; k < search.readCount; k++) row[read[k]!]! -= nearest - rowDistance[read[k]!]!
  return true
}

function follow({ columnOf, rowOf, weight }: Pairs, search: Search, start: number): void {
  for (let j = search.end; ;) {
    const i = search.from[j]!
    const before = columnOf[i]!
    rowOf[j] = i
    columnOf[i] = j
    weight[i] = search.weight[j]!
    if (i === start) return
    j = before
  }
}
