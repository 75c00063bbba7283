/** The number that stands at `rank` when all are sorted: Hoare's selection, O(values) on average. Moves the values about. */
export function smallest(values: Float64Array, rank: number): number {
  let first = 0
  let last = values.length - 1
  while (first < last) {
    const pivot = values[(first + last) >> 1]!
    let i = first
    let j = last
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const low = values[j]!
      values[j--] = values[i]!
      values[i++] = low
    }
    if (rank <= j) last = j
    else if (rank >= i) first = i
    else break
  }
  return values[rank]!
}
