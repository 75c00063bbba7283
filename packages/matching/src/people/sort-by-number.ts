/**
 * The rows in rising order of their number, equal ones in the order given. `numberOf` has an integer from -1 for each row; linear
 * in rows and largest number, and much faster than a comparison for every two rows.
 */
export function sortByNumber(rows: Int32Array, numberOf: Int32Array): Int32Array {
  const largest = numberOf.reduce((most, each) => Math.max(most, each), -1)
  const next = new Int32Array(largest + 3)
  for (const row of rows) next[numberOf[row]! + 2]! += 1
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!
  const sorted = new Int32Array(rows.length)
  for (const row of rows) sorted[next[numberOf[row]! + 1]!++] = row
  return sorted
}

/** Place of each value among the distinct values. */
export function rankOf(values: Float64Array): Int32Array {
  const distinct = Float64Array.from(new Set(values)).sort()
  const ranks = new Map(Array.from(distinct, (value, rank) => [value, rank]))
  return Int32Array.from(values, (value) => ranks.get(value)!)
}
