import { type Dictionary, pairNumber } from './dictionary.ts'

/** Lists as compressed rows: list of row r is `items[ptr[r] .. ptr[r + 1] - 1]`. */
export interface Lists {
  readonly ptr: Int32Array
  readonly items: Int32Array
}

/** Distinct numbers of each list in order, the first `most`. No array a row: most of the time would go into clearing them away. */
export function packTexts<Owner>(
  owners: readonly Owner[],
  listOf: (owner: Owner) => readonly string[],
  words: Dictionary<string>,
  most = Infinity,
): Lists {
  const ptr = new Int32Array(owners.length + 1)
  let length = 0
  for (let row = 0; row < owners.length; row++) length += listOf(owners[row]!).length
  const items = new Int32Array(length)
  let end = 0
  for (let row = 0; row < owners.length; row++) {
    const from = end
    const texts = listOf(owners[row]!)
    for (let at = 0; at < texts.length; at++) {
      const number = words.numberOf(texts[at]!)
      if (number !== 0 && end - from < most && !isAmong(items, from, end, number)) items[end++] = number
    }
    ptr[row + 1] = end
  }
  return { ptr, items: items.subarray(0, end) }
}

function isAmong(items: Int32Array, from: number, to: number, number: number): boolean {
  for (let item = from; item < to; item++) if (items[item] === number) return true
  return false
}

/** Number r is what number `rows[r]` was. */
export function takeNumbers(numbers: Int32Array, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place++) taken[place] = numbers[rows[place]!]!
  return taken
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
  const numbers = new Int32Array(ptr.length - 1)
  const sorted: number[] = []
  for (let row = 0; row < numbers.length; row++) {
    sorted.length = 0
    for (let item = ptr[row]!; item < ptr[row + 1]!; item++) insert(sorted, items[item]!)
    let set = nothing
    for (let at = 0; at < sorted.length; at++) set = sets.numberOf(pairNumber(set, sorted[at]!))
    numbers[row] = set
  }
  return numbers
}

/** Lists of languages are short, and mostly sorted. */
function insert(sorted: number[], number: number): void {
  let at = sorted.push(number) - 1
  for (; at > 0 && sorted[at - 1]! > number; at--) sorted[at] = sorted[at - 1]!
  sorted[at] = number
}
