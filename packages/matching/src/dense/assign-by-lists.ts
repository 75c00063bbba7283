import type { StopWatch } from '../network/stop-watch.ts'
import type { Assignment } from './assign-rows.ts'
import { bidByLists, noPairs, type Pairs } from './bid-by-lists.ts'
import { createRowLists, ENTRY, listRow, type RowLists } from './row-lists.ts'
import { createSearch, extend } from './search-lists.ts'

export interface ListedAssignment extends Assignment {
  /** Weight of each row with its column. */
  readonly held: Int32Array
  /** How many pairs were looked at one by one. */
  readonly looked: number
}

/**
 * The assignment of most weight of n rows to n columns. A row reads a short list of its best columns (row-lists.ts) and all of them only
 * where something beyond the list may be better: at most a few times each. An auction comes close, then shortest augmenting paths as in
 * Jonker and Volgenant (1987) place whoever is left; cores of a dense table: Volgenant (1996).
 *
 * @param fillRow writes n whole numbers below 2^29 in magnitude
 *
 * Null when prices leave 32 bits, which takes weights of millions and a long chain. When stopped, everybody has some column, and the
 * prices prove a bound. O(n^3) at worst, in practice O(n * n); O(n * list) numbers.
 */
export function assignByLists(
  n: number,
  fillRow: RowLists['fillRow'],
  watch: StopWatch,
  kept?: number,
): ListedAssignment | null {
  const lists = createRowLists(n, fillRow, kept)
  const pairs = noPairs(n)
  if (!bidByLists(lists, pairs, watch)) return null
  const row = new Int32Array(n)
  const without = respond(lists, pairs, row)
  const search = createSearch(row)
  const isDone = without.every((i) => extend(lists, pairs, search, i, watch))
  if (!isDone && !watch.stopped) return null
  if (!isDone) finishAnyhow(lists, pairs, row)
  return {
    columnOf: pairs.columnOf,
    row: Float64Array.from(row),
    column: Float64Array.from(lists.price),
    held: pairs.weight,
    looked: lists.made,
  }
}

/** Prices every row at the most it gains anywhere; whoever gains less where they are lets go. Returns the rows without a column. */
function respond(lists: RowLists, { columnOf, rowOf, weight }: Pairs, row: Int32Array): number[] {
  const { n, price, beyond } = lists
  const without: number[] = []
  for (let i = 0; i < n; i++) {
    let best = bestOf(lists, i)
    if (best < beyond[i]!) {
      listRow(lists, i)
      best = bestOf(lists, i)
    }
    row[i] = best
    const j = columnOf[i]!
    if (j >= 0) {
      const gain = weight[i]! - price[j]!
      if (gain === best) continue
      rowOf[j] = -1
      columnOf[i] = -1
    }
    without.push(i)
  }
  return without
}

function bestOf({ entries, end, width, price }: RowLists, i: number): number {
  let best = -Infinity
  for (let at = i * width; at < end[i]! && entries[at + 2]! > best; at += ENTRY)
    best = Math.max(best, entries[at + 1]! - price[entries[at]!]!)
  return best
}

/** Out of time: gives the rows left over any column, and prices all rows so that they prove a bound. */
function finishAnyhow(
  { n, price, row: weights, fillRow }: RowLists,
  { columnOf, rowOf, weight }: Pairs,
  row: Int32Array,
) {
  let next = 0
  for (let i = 0; i < n; i++) {
    if (columnOf[i]! < 0) {
      while (rowOf[next]! >= 0) next++
      rowOf[next] = i
      columnOf[i] = next
    }
    fillRow(i, weights)
    weight[i] = weights[columnOf[i]!]!
    let best = -Infinity
    for (let j = 0; j < n; j++) best = Math.max(best, weights[j]! - price[j]!)
    row[i] = best
  }
}
