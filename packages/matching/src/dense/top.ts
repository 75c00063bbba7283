/** The best columns seen so far, by falling worth; of equal ones whatever was seen first. */
export interface Top {
  readonly columns: Int32Array
  readonly worth: Int32Array
  count: number
}

/** Kept in the two arrays given, which say how many there may be; `count` of them are there already. */
export function topOf(columns: Int32Array, worth: Int32Array, count = 0): Top {
  return { columns, worth, count }
}

/** Takes a column in when it is among the best. O(those that are worth less). */
export function insert(top: Top, column: number, worth: number): void {
  const size = top.columns.length
  if (top.count === size && (size === 0 || worth <= top.worth[size - 1]!)) return
  let at = top.count < size ? top.count++ : size - 1
  for (; at > 0 && top.worth[at - 1]! < worth; at--) {
    top.worth[at] = top.worth[at - 1]!
    top.columns[at] = top.columns[at - 1]!
  }
  top.worth[at] = worth
  top.columns[at] = column
}
