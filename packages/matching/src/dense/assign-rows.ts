import { positions } from '../positions.ts'

/** Every row has a column of its own. */
export interface Assignment {
  readonly columnOf: Int32Array
  /** Prices that prove it: row + column >= weight for every two, equal for the assigned; 0 for a column that nobody holds, no column below 0. */
  readonly row: Float64Array
  readonly column: Float64Array
}

interface State {
  readonly n: number
  readonly m: number
  readonly weights: Int32Array
  readonly columnOf: Int32Array
  /** -1: nobody holds the column. */
  readonly rowOf: Int32Array
  readonly column: Int32Array | Float64Array
  /** More than any distance. */
  readonly far: number
}

/**
 * With weights below this no price or distance leaves 32 bits. Weights being at most A in magnitude, columns begin within A of 0, and one that
 * nobody holds keeps its price; who holds another gains no less there than they would with it, so no price is above 3A, or 5A once all
 * are held, and no distance above 10A.
 */
const NARROW = 2 ** 26

/** More bids than this many a row that has to bid mostly hand ties around: shortest paths take over. */
const BIDS = 8

/**
 * The assignment of most weight of n rows to m >= n columns: columns go to their best rows (where there are as many rows; else that would
 * price columns that nobody holds), rows left over bid, then shortest augmenting paths place the last. Jonker and Volgenant (1987).
 *
 * @param weights n * m whole numbers, row by row, each below 2^30 in magnitude; all prices stay whole and below 2^53
 *
 * O(n * n * m) at worst; beside the weights O(n + m) numbers.
 */
export function assignRows(n: number, m: number, weights: Int32Array): Assignment {
  const isNarrow = isBelow(weights, NARROW)
  const state = {
    n,
    m,
    weights,
    columnOf: new Int32Array(n).fill(-1),
    rowOf: new Int32Array(m).fill(-1),
    column: isNarrow ? new Int32Array(m) : new Float64Array(m),
    far: isNarrow ? 2 ** 31 - 1 : Infinity,
  }
  if (n === m) {
    // Everybody gets a column, so prices may be below 0 until all are raised alike.
    const rest = reduce(state)
    augment(state, bid(state, rest, BIDS * rest.length))
    raiseAboveZero(state.column)
  } else {
    const all = Array.from({ length: n }, (_, i) => i)
    augment(state, bid(state, all, BIDS * n))
  }
  const row = new Float64Array(n)
  for (let i = 0; i < n; i++)
    row[i] = weights[i * m + state.columnOf[i]!]! - state.column[state.columnOf[i]!]!
  return { columnOf: state.columnOf, row, column: Float64Array.from(state.column) }
}

/** Whether all are, in magnitude; `limit` is a power of two. */
function isBelow(weights: Int32Array, limit: number): boolean {
  let bits = 0
  for (let p = 0; p < weights.length; p++) bits |= weights[p]! ^ (weights[p]! >> 31)
  return bits < limit
}

/** Prices every column at its best row and lets each row hold the first such column. Returns the rows that got none. */
function reduce({ n, m, weights, columnOf, rowOf, column }: State): number[] {
  const best = new Int32Array(m)
  for (let j = 0; j < m; j++) column[j] = weights[j]!
  for (let i = 1, p = m; i < n; i++)
    for (let j = 0; j < m; j++, p++)
      if (weights[p]! > column[j]!) {
        column[j] = weights[p]!
        best[j] = i
      }
  for (let j = 0; j < m; j++) {
    const i = best[j]!
    if (columnOf[i]! >= 0) continue
    columnOf[i] = j
    rowOf[j] = i
  }
  const without: number[] = []
  for (let i = 0; i < n; i++) if (columnOf[i]! < 0) without.push(i)
  return without
}

/** Each row takes its best column at a price that leaves it no better than the second best. Returns the rows that got none. */
function bid(
  { m, weights, columnOf, rowOf, column, far }: State,
  rows: readonly number[],
  most: number,
): number[] {
  const without: number[] = []
  let bids = most
  for (const first of rows) {
    let i = first
    while (i >= 0) {
      let best = -far
      let second = -far
      let at = 0
      let next = 0
      for (let j = 0, p = i * m; j < m; j++, p++) {
        const gain = weights[p]! - column[j]!
        if (gain <= second) continue
        if (gain <= best) {
          second = gain
          next = j
        } else {
          second = best
          next = at
          best = gain
          at = j
        }
      }
      const tied = best === second
      if (tied && rowOf[at]! >= 0) at = next
      const out = rowOf[at]!
      // Of two equal columns neither can be priced up, so taking one from its holder would gain nothing.
      if (out >= 0 && (tied || bids <= 0)) {
        without.push(i)
        break
      }
      bids--
      if (m > 1) column[at]! += best - second
      rowOf[at] = i
      columnOf[i] = at
      if (out >= 0) columnOf[out] = -1
      i = out
    }
  }
  return without
}

function raiseAboveZero(column: State['column']): void {
  let least = 0
  for (let j = 0; j < column.length; j++) if (column[j]! < least) least = column[j]!
  if (least < 0) for (let j = 0; j < column.length; j++) column[j]! -= least
}

/** Finds each left-over row the cheapest chain of moves that ends in a column nobody holds. */
function augment(state: State, without: readonly number[]): void {
  const { m } = state
  const search = {
    distance: state.column.slice(),
    /** The row from which a column was reached. */
    from: new Int32Array(m),
    /** Columns: those done, then those at the least distance, then the rest. */
    order: positions(m),
  }
  for (const i of without) extend(state, search, i)
}

interface Search {
  readonly distance: Int32Array | Float64Array
  readonly from: Int32Array
  readonly order: Int32Array
}

function extend(state: State, search: Search, start: number): void {
  const { m, weights, columnOf, rowOf, column, far } = state
  const { distance, from, order } = search
  let next = far
  for (let j = 0, p = start * m; j < m; j++, p++) {
    distance[j] = column[j]! - weights[p]!
    if (distance[j]! < next) next = distance[j]!
  }
  from.fill(start)
  let done = 0
  let reached = 0
  let least = 0
  let end = -1
  while (end < 0) {
    if (done === reached) {
      least = next
      for (let k = done; k < m && end < 0; k++) {
        const j = order[k]!
        if (distance[j]! !== least) continue
        if (rowOf[j]! < 0) end = j
        order[k] = order[reached]!
        order[reached++] = j
      }
      if (end >= 0) break
    }
    const held = order[done++]!
    const i = rowOf[held]!
    const base = i * m
    const reach = least + weights[base + held]! - column[held]!
    next = far
    for (let k = reached; k < m; k++) {
      const j = order[k]!
      const length = reach + column[j]! - weights[base + j]!
      if (length >= distance[j]!) {
        if (distance[j]! < next) next = distance[j]!
        continue
      }
      distance[j] = length
      from[j] = i
      if (length > least) {
        if (length < next) next = length
        continue
      }
      if (rowOf[j]! < 0) {
        end = j
        break
      }
      order[k] = order[reached]!
      order[reached++] = j
    }
  }
  for (let k = 0; k < done; k++) column[order[k]!]! += least - distance[order[k]!]!
  for (let j = end; ;) {
    const i = from[j]!
    const before = columnOf[i]!
    rowOf[j] = i
    columnOf[i] = j
    if (i === start) break
    j = before
  }
}
