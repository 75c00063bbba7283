import { insert, topOf, type Top } from './top.ts'

/** About so many columns of a row stand in its list, and at most twice as many. */
const KEPT = 32
/** One column in so many says where the best of a row begin. */
const STEP = 7
/** Numbers of an entry: column, weight, and what the row gained there when it was listed. */
export const ENTRY = 3
/** No price reaches this, and no weight: so no gain leaves 32 bits. */
export const PRICE_LIMIT = 2 ** 29
const NOTHING = -(2 ** 31)

/**
 * The few columns of each row that gain most, and a bound for all others. Prices of columns only rise, so what was true of a list when it
 * was made stays true: nobody gains more than `beyond` outside it, nor more than they did inside.
 */
export interface RowLists {
  readonly n: number
  /** Writes the weights of row i, whole numbers below 2^29 in magnitude. */
  readonly fillRow: (i: number, out: Int32Array) => void
  /** Of each column; whole, from 0 to PRICE_LIMIT. */
  readonly price: Int32Array
  /** Numbers a row has room for: its entries stand from i * width to before end[i], by falling gain. */
  readonly width: number
  readonly entries: Int32Array
  readonly end: Int32Array
  readonly beyond: Int32Array
  /** Weights of the row that was listed last. */
  readonly row: Int32Array
  readonly found: Int32Array
  readonly top: Top
  readonly sample: Top
  /** How many entries were made in all. */
  made: number
}

/**
 * Lists for a table of n rows and n columns, made at prices of 0; where all rows list the same few columns, at prices that set them
 * apart. O(n * n) and what `fillRow` takes; keeps O(n * kept) numbers.
 */
export function createRowLists(n: number, fillRow: RowLists['fillRow'], kept = KEPT): RowLists {
  const most = Math.min(2 * kept, n)
  const sampled = Math.ceil(kept / STEP)
  const lists: RowLists = {
    n,
    fillRow,
    price: new Int32Array(n),
    width: most * ENTRY,
    entries: new Int32Array(n * most * ENTRY),
    end: new Int32Array(n),
    beyond: new Int32Array(n),
    row: new Int32Array(n),
    found: new Int32Array(n),
    top: topOf(new Int32Array(most), new Int32Array(most)),
    sample: topOf(new Int32Array(sampled), new Int32Array(sampled)),
    made: 0,
  }
  for (let i = 0; i < n; i++) listRow(lists, i)
  if (2 * countListed(lists) < n && priceColumns(lists)) for (let i = 0; i < n; i++) listRow(lists, i)
  return lists
}

/** How many columns stand in any list. */
function countListed({ n, entries, end, width }: RowLists): number {
  const isListed = new Uint8Array(n)
  let count = 0
  for (let i = 0; i < n; i++) for (let at = i * width; at < end[i]!; at += ENTRY) isListed[entries[at]!] = 1
  for (const one of isListed) count += one
  return count
}

/**
 * Prices columns by what the row that misses least there misses against its best: as in the column reduction of Jonker and Volgenant (1987),
 * raised so that the least price is 0. False, and nothing changed, when a price would pass its limit. O(n * n) and what `fillRow` takes.
 */
function priceColumns({ n, fillRow, price, row, entries, width }: RowLists): boolean {
  const worth = new Int32Array(n).fill(NOTHING)
  for (let i = 0; i < n; i++) {
    fillRow(i, row)
    const best = entries[i * width + 2]!
    for (let j = 0; j < n; j++) if (row[j]! - best > worth[j]!) worth[j] = row[j]! - best
  }
  let least = 0
  for (let j = 0; j < n; j++) if (worth[j]! < least) least = worth[j]!
  if (-least >= PRICE_LIMIT) return false
  for (let j = 0; j < n; j++) price[j] = worth[j]! - least
  return true
}

/**
 * Makes the list of a row anew at the prices of now; its weights stay in `row`. O(n) and what `fillRow` takes.
 * Of equal gains those from a place on that moves with the row come first, so that rows alike do not all list the same columns.
 */
export function listRow(lists: RowLists, i: number): void {
  const { n, row, price, found, top, entries, width } = lists
  lists.fillRow(i, row)
  const least = top.columns.length === n ? NOTHING : usualGain(lists)
  const some = gather(lists, least, i, n, 0)
  const count = gather(lists, least, 0, i, some)
  top.count = 0
  for (let k = 0; k < count; k++) insert(top, found[k]!, row[found[k]!]! - price[found[k]!]!)
  let at = i * width
  for (let k = 0; k < top.count; k++, at += ENTRY) {
    entries[at] = top.columns[k]!
    entries[at + 1] = row[top.columns[k]!]!
    entries[at + 2] = top.worth[k]!
  }
  lists.end[i] = at
  lists.made += top.count
  if (count > top.count) lists.beyond[i] = top.worth[top.count - 1]!
  else lists.beyond[i] = least === NOTHING ? NOTHING : least - 1
}

/** A gain that about `kept` columns of the row have, going by a sample. */
function usualGain({ n, row, price, sample }: RowLists): number {
  sample.count = 0
  for (let j = 0; j < n; j += STEP) insert(sample, j, row[j]! - price[j]!)
  return sample.worth[sample.count - 1]!
}

/** Adds to `found` the columns from..to-1 that gain at least so much. Returns how many there are then. */
function gather(
  { row, price, found }: RowLists,
  least: number,
  from: number,
  to: number,
  before: number,
): number {
  let count = before
  for (let j = from; j < to; j++) if (row[j]! - price[j]! >= least) found[count++] = j
  return count
}
