import type { Rows } from '../network/network.ts'
import { insert, topOf } from './top.ts'

/**
 * The core: of each row the `keep` best columns, by falling score; and the lowest score of all (0 when none is below). Equal scores are
 * taken from a place that moves with the row, so that many people with the same few best partners do not all bring the same ones.
 * O(n * m) and what `fillRow` takes.
 */
export function bestOfRows(
  n: number,
  m: number,
  keep: number,
  fillRow: (i: number, out: Int32Array) => void,
): { readonly core: Rows; readonly lowest: number } {
  const row = new Int32Array(m)
  const size = Math.min(keep, m)
  const ptr = Int32Array.from({ length: n + 1 }, (_, i) => i * size)
  const [nbr, wt] = [new Int32Array(n * size), new Int32Array(n * size)]
  let lowest = 0
  for (let i = 0; i < n; i++) {
    fillRow(i, row)
    const start = Math.floor((i * m) / n)
    const first = i * size
    const top = topOf(nbr.subarray(first, first + size), wt.subarray(first, first + size))
    lowest = Math.min(lowest, look(top, row, start, m), look(top, row, 0, start))
  }
  return { core: { ptr, nbr, wt, origin: null }, lowest }
}

/** Offers columns from..to-1 of a row. Returns the lowest score among them, or 0. */
function look(top: ReturnType<typeof topOf>, row: Int32Array, from: number, to: number): number {
  const last = top.columns.length - 1
  let lowest = 0
  for (let j = from; j < to; j++) {
    const score = row[j]!
    if (score < lowest) lowest = score
    if (top.count <= last || score > top.worth[last]!) insert(top, j, score)
  }
  return lowest
}

/** Edges to be added to a core: at most `most` a row. */
export interface Additions {
  readonly most: number
  /** How many of each row. */
  readonly count: Int32Array
  /** Those of row i from i * most on. */
  readonly columns: Int32Array
  readonly scores: Int32Array
}

export function noAdditions(n: number, most: number): Additions {
  return {
    most,
    count: new Int32Array(n),
    columns: new Int32Array(n * most),
    scores: new Int32Array(n * most),
  }
}

export function isNone({ count }: Additions): boolean {
  return count.every((one) => one === 0)
}

/** The core with the additions, each row still by falling score. O(core), and additions times the length of a row at worst. */
export function grow(
  core: Pick<Rows, 'ptr' | 'nbr' | 'wt'>,
  { most, count, columns, scores }: Additions,
): Rows {
  const n = count.length
  const ptr = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) ptr[i + 1] = ptr[i]! + core.ptr[i + 1]! - core.ptr[i]! + count[i]!
  const [nbr, wt] = [new Int32Array(ptr[n]!), new Int32Array(ptr[n]!)]
  for (let i = 0; i < n; i++) {
    const [from, end] = [core.ptr[i]!, core.ptr[i + 1]!]
    const [first, after] = [ptr[i]!, ptr[i + 1]!]
    nbr.set(core.nbr.subarray(from, end), first)
    wt.set(core.wt.subarray(from, end), first)
    const row = topOf(nbr.subarray(first, after), wt.subarray(first, after), end - from)
    for (let k = i * most; k < i * most + count[i]!; k++) insert(row, columns[k]!, scores[k]!)
  }
  return { ptr, nbr, wt, origin: null }
}
