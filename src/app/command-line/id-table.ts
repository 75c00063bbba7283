import { cellText, type Row } from './read-rows.ts'

/** Numbers ids in order of appearance. */
export interface IdTable {
  /** The number of a cell's id; makes a string only for an id that is new. */
  numberOf(row: Row, cell: number): number
  readonly ids: readonly string[]
}

/** Ids are kept as bytes in one growing block and found by a hash table over numbers. */
export function createIdTable(file: string): IdTable {
  const ids: string[] = []
  const known = new Map<string, number>()
  let block = new Uint8Array(1 << 16)
  let ends = new Int32Array(1 << 10)
  let numbers = new Int32Array(1 << 10)
  let slots = new Int32Array(1 << 11)
  let spellings = 0

  /** The slot of these bytes, or the empty one where they belong. */
  const find = (bytes: Uint8Array, from: number, to: number): number => {
    let hash = to - from
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x9e3779b1)
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      slot &= slots.length - 1
      const spelling = slots[slot]! - 1
      if (spelling < 0) return slot
      let at = spelling === 0 ? 0 : ends[spelling - 1]!
      if (ends[spelling]! - at !== to - from) continue
      let other = from
      while (other < to && block[at] === bytes[other]) {
        at++
        other++
      }
      if (other === to) return slot
    }
  }

  const add = (row: Row, cell: number): number => {
    const text = cellText(file, row, cell)
    const number = known.get(text) ?? ids.push(text) - 1
    known.set(text, number)
    return number
  }

  const numberOf = (row: Row, cell: number): number => {
    const from = row.from[cell]!
    const to = row.to[cell]!
    const slot = find(row.bytes, from, to)
    if (slots[slot] !== 0) return numbers[slots[slot]! - 1]!
    const number = add(row, cell)
    const start = spellings === 0 ? 0 : ends[spellings - 1]!
    if (start + to - from > block.length) block = grown(block, (start + to - from) * 2)
    block.set(row.bytes.subarray(from, to), start)
    if (spellings === ends.length) {
      ends = grown(ends, spellings * 2)
      numbers = grown(numbers, spellings * 2)
    }
    ends[spellings] = start + to - from
    numbers[spellings] = number
    slots[slot] = ++spellings
    if (spellings * 2 > slots.length) rehash()
    return number
  }

  const rehash = () => {
    slots = new Int32Array(slots.length * 2)
    for (let k = 0; k < spellings; k++) slots[find(block, k === 0 ? 0 : ends[k - 1]!, ends[k]!)] = k + 1
  }
  return { numberOf, ids }
}

function grown<T extends Uint8Array | Int32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length)
  larger.set(array)
  return larger
}
