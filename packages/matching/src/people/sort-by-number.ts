/**
 * The rows in rising order of their number, equal ones in the order given. `numberOf` has an integer from -1 for each row; linear
 * in rows and largest number, and much faster than a comparison for every two rows.
 */
export function sortByNumber(rows: Int32Array, numberOf: Int32Array): Int32Array {
  let largest = -1
  for (let row = 0; row < numberOf.length; row++) largest = Math.max(largest, numberOf[row]!)
  const next = new Int32Array(largest + 3)
  for (let at = 0; at < rows.length; at++) next[numberOf[rows[at]!]! + 2]! += 1
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!
  const sorted = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) sorted[next[numberOf[rows[at]!]! + 1]!++] = rows[at]!
  return sorted
}

/** The numbers `from .. to - 1`. */
export function countUp(from: number, to: number): Int32Array {
  const numbers = new Int32Array(to - from)
  for (let at = 0; at < numbers.length; at++) numbers[at] = from + at
  return numbers
}

/** Place of each value among the distinct values. */
export function rankOf(values: Float64Array): Int32Array {
  const distinct = Float64Array.from(new Set(values)).sort()
  const ranks = new Map(Array.from(distinct, (value, rank) => [value, rank]))
  const numbers = new Int32Array(values.length)
  for (let at = 0; at < values.length; at++) numbers[at] = ranks.get(values[at]!)!
  return numbers
}
