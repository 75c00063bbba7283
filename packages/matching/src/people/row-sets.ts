import type { Lists } from './packed-lists.ts'

/**
 * For each topic (or interest) the rows whose list names it. Set s stands as bits, row r in bit `r & 31` of
 * `words[first[s] + (r >> 5)]`; where it is so small that bits would be mostly zeros, `first[s]` is -1 and it stands as rising
 * rows, `rows[ptr[s] .. ptr[s + 1] - 1]`.
 */
export interface RowSets {
  readonly words: Int32Array
  readonly first: Int32Array
  readonly ptr: Int32Array
  readonly rows: Int32Array
}

/** A set of fewer than one in so many rows stands as rows: bits never take more than four times the room of the lists. */
const sparse = 128

/** How many words hold one bit for each row. */
export function wordsFor(rows: number): number {
  return (rows + 31) >> 5
}

/** `sets` is how many numbers the lists may hold; behind the sets `words` has room for `spare` more, empty. O(entries). */
export function toRowSets({ ptr, items }: Lists, sets: number, spare: number): RowSets {
  const size = ptr.length - 1
  const length = wordsFor(size)
  const counts = new Int32Array(sets)
  for (let item = 0; item < items.length; item++) counts[items[item]!]! += 1
  const first = new Int32Array(sets)
  const next = new Int32Array(sets + 1)
  let dense = 0
  for (let set = 0; set < sets; set++) {
    const isDense = counts[set]! * sparse >= size
    first[set] = isDense ? length * dense++ : -1
    next[set + 1] = next[set]! + (isDense ? 0 : counts[set]!)
  }
  const taken = { words: new Int32Array(length * (dense + spare)), first, ptr: next.slice() }
  const rows = new Int32Array(next[sets]!)
  for (let row = 0; row < size; row++) {
    for (let item = ptr[row]!; item < ptr[row + 1]!; item++) {
      const set = items[item]!
      if (first[set]! < 0) rows[next[set]!++] = row
      else taken.words[first[set]! + (row >> 5)]! |= 1 << (row & 31)
    }
  }
  return { ...taken, rows }
}
