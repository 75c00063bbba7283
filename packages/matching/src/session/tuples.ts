/** Tuples of numbers in flat arrays, compared lexicographically. */

/** Negative, zero or positive, as a's tuple at `at` is less than, equal to or greater than b's at `bt`. */
export function compareTuples(
  depth: number,
  a: Float64Array,
  at: number,
  b: Float64Array,
  bt: number,
): number {
  for (let t = 0; t < depth; t++) {
    const difference = a[at + t]! - b[bt + t]!
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a's tuple at `at` is less than b's at `bt`: never where one of them begins with NaN, and right for infinite ones too. */
export function isLess(width: number, a: Float64Array, at: number, b: Float64Array, bt: number): boolean {
  // No list of the two: this is asked so often that lists would keep the collector busy.
  const one = a[at]!
  const other = b[bt]!
  if (one !== other || width === 1) return one < other
  for (let t = 1; t < width; t++) if (a[at + t] !== b[bt + t]) return a[at + t]! < b[bt + t]!
  return false
}

/** The sign of a tuple: that of its first number that is not 0. */
export function signOf(depth: number, a: Float64Array, at = 0): number {
  for (let t = 0; t < depth; t++) if (a[at + t] !== 0) return a[at + t]!
  return 0
}
