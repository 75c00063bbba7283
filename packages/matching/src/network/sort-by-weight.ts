const POSITIONS = 2 ** 20
/** Up to here putting each where it belongs is quicker than calling for a sort, most of all in rows that are nearly sorted. */
const SHORT = 64

/**
 * Sorts every row by falling weight and keeps the order of equal weights, moving three parallel arrays alike.
 * Weight and position share one double (32 + 20 bits), which a typed array sorts several times faster than a
 * comparison function would; only rows of a million edges and more fall back on the latter.
 */
export function sortByWeight(ptr: Int32Array, nbr: Int32Array, wt: Int32Array, edge: Int32Array): void {
  let longest = 0
  for (let i = 0; i + 1 < ptr.length; i++) longest = Math.max(longest, ptr[i + 1]! - ptr[i]!)
  const keys = new Float64Array(longest)
  const copies = [new Int32Array(longest), new Int32Array(longest), new Int32Array(longest)] as const
  for (let i = 0; i + 1 < ptr.length; i++) {
    const from = ptr[i]!
    const length = ptr[i + 1]! - from
    if (isSorted(from, length, wt)) continue
    if (length <= SHORT) putInOrder(keys, from, length, wt)
    else {
      const order = keys.subarray(0, length)
      if (length < POSITIONS) {
        for (let k = 0; k < length; k++) order[k] = k - wt[from + k]! * POSITIONS
        order.sort()
      } else {
        for (let k = 0; k < length; k++) order[k] = k
        order.sort((a, b) => wt[from + b]! - wt[from + a]! || a - b)
      }
    }
    if (length < POSITIONS)
      for (let k = 0; k < length; k++) keys[k]! -= Math.floor(keys[k]! / POSITIONS) * POSITIONS
    permute(keys, from, length, nbr, copies[0])
    permute(keys, from, length, wt, copies[1])
    permute(keys, from, length, edge, copies[2])
  }
}

function isSorted(from: number, length: number, wt: Int32Array): boolean {
  for (let p = from + 1; p < from + length; p++) if (wt[p]! > wt[p - 1]!) return false
  return true
}

function putInOrder(keys: Float64Array, from: number, length: number, wt: Int32Array): void {
  for (let k = 0; k < length; k++) {
    const key = k - wt[from + k]! * POSITIONS
    let at = k
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!
    keys[at] = key
  }
}

function permute(
  order: Float64Array,
  from: number,
  length: number,
  values: Int32Array,
  copy: Int32Array,
): void {
  for (let k = 0; k < length; k++) copy[k] = values[from + k]!
  for (let k = 0; k < length; k++) values[from + k] = copy[order[k]!]!
}
