import { type Dictionary, pairNumber } from './dictionary.ts'

/** Lists as compressed rows: list of row r is `items[ptr[r] .. ptr[r + 1] - 1]`. */
export interface Lists {
  readonly ptr: Int32Array
  readonly items: Int32Array
}

/** Distinct numbers of each list in order, the first `most`. No array a row: most of the time would go into clearing them away. */
export function packTexts(
  texts: readonly (readonly string[])[],
  words: Dictionary<string>,
  most = Infinity,
): Lists {
  const ptr = new Int32Array(texts.length + 1)
  const items = new Int32Array(texts.reduce((sum, list) => sum + list.length, 0))
  let end = 0
  for (let row = 0; row < texts.length; row++) {
    const from = end
    for (const text of texts[row]!) {
      const number = words.numberOf(text)
      if (number !== 0 && end - from < most && !isAmong(items, from, end, number)) items[end++] = number
    }
    ptr[row + 1] = end
  }
  return { ptr, items: items.slice(0, end) }
}

function isAmong(items: Int32Array, from: number, to: number, number: number): boolean {
  for (let item = from; item < to; item++) if (items[item] === number) return true
  return false
}

export function toLists(rows: readonly (readonly number[])[]): Lists {
  const ptr = new Int32Array(rows.length + 1)
  rows.forEach((row, place) => {
    ptr[place + 1] = ptr[place]! + row.length
  })
  const items = new Int32Array(ptr[rows.length]!)
  rows.forEach((row, place) => items.set(row, ptr[place]))
  return { ptr, items }
}

/** List r is what list `rows[r]` was. */
export function takeLists({ ptr, items }: Lists, rows: Int32Array): Lists {
  const taken = { ptr: new Int32Array(rows.length + 1), items: new Int32Array(items.length) }
  let next = 0
  for (let place = 0; place < rows.length; place++) {
    const last = ptr[rows[place]! + 1]!
    for (let item = ptr[rows[place]!]!; item < last; item++) taken.items[next++] = items[item]!
    taken.ptr[place + 1] = next
  }
  return taken
}

/** One number for equal lists, whatever their order; `sets` numbers every beginning of a sorted list by the one before it. */
export function numberSets({ ptr, items }: Lists, sets: Dictionary<number>): Int32Array {
  const nothing = sets.numberOf(-1)
  const sorted: number[] = []
  return Int32Array.from({ length: ptr.length - 1 }, (_, row) => {
    sorted.length = 0
    for (let item = ptr[row]!; item < ptr[row + 1]!; item++) insert(sorted, items[item]!)
    let set = nothing
    for (const item of sorted) set = sets.numberOf(pairNumber(set, item))
    return set
  })
}

/** Lists of languages are short, and mostly sorted. */
function insert(sorted: number[], number: number): void {
  let at = sorted.push(number) - 1
  for (; at > 0 && sorted[at - 1]! > number; at--) sorted[at] = sorted[at - 1]!
  sorted[at] = number
}
