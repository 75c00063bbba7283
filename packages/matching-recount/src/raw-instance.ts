import { cellText, eachRecord, eachRow } from './csv.ts'
import { type Instance, roll } from './instance.ts'
import { Refusal } from './refusal.ts'
import { weighing } from './weights.ts'

/** Numbers the distinct byte ranges of a column in order of appearance, without making a string for each cell. */
function numbering(bytes: Uint8Array) {
  // The ids stand together in a block: the file itself is too large for the processor's cache.
  let block = new Uint8Array(1 << 16)
  const starts = [0]
  let slots = new Int32Array(1 << 12)
  const find = (text: Uint8Array, start: number, end: number): number => {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at]!, 0x9e3779b1)
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      const k = slots[(slot &= slots.length - 1)]! - 1
      if (k < 0) return slot
      let at = starts[k]!
      if (starts[k + 1]! - at !== end - start) continue
      let other = start
      while (other < end && block[at] === text[other++]) at++
      if (at === starts[k + 1]) return slot
    }
  }
  const number = (start: number, end: number): number => {
    const slot = find(bytes, start, end)
    if (slots[slot] !== 0) return slots[slot]! - 1
    const [k, at] = [starts.length - 1, starts.at(-1)!]
    if (at + end - start > block.length) {
      const larger = new Uint8Array(2 * (at + end - start))
      larger.set(block)
      block = larger
    }
    block.set(bytes.subarray(start, end), at)
    slots[slot] = starts.push(at + end - start) - 1
    if (k * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2)
      for (let n = 0; n <= k; n++) slots[find(block, starts[n]!, starts[n + 1]!)] = n + 1
    }
    return k
  }
  const texts = () =>
    starts.slice(1).map((to, k) => cellText(block, { line: 0, count: 1, from: [starts[k]!], to: [to] }, 0))
  return { number, texts }
}

/** An integer, read from the bytes; NaN for anything else. */
function integer(bytes: Uint8Array, from: number, to: number): number {
  const digits = bytes[from] === 45 ? from + 1 : from
  let value = digits < to ? 0 : NaN
  for (let at = digits; at < to; at++)
    value = value * 10 + (bytes[at]! >= 48 && bytes[at]! <= 57 ? bytes[at]! - 48 : NaN)
  return digits > from ? -value : value
}

type Limits = Map<string, readonly [number, number]>

function readLimits(bytes: Uint8Array | undefined): { left: Limits; right: Limits } {
  const listed = { left: new Map(), right: new Map() }
  eachRecord(bytes ?? new Uint8Array(), (cell, line) => {
    const limits = [Number(cell('min') || NaN), Number(cell('max') || NaN)] as const
    const of = cell('side') === 'left' ? listed.left : listed.right
    const valid = limits.every(Number.isSafeInteger) && 0 <= limits[0] && limits[0] <= limits[1]
    if (!valid || !/^(left|right)$/.test(cell('side')) || of.has(cell('id')))
      throw new Refusal('bad-file', `Capacities, line ${line}: not id,side,min,max, or named twice.`, {
        line,
      })
    of.set(cell('id'), limits)
  })
  return listed
}

/** Reads EDGES.csv and C.csv. Edges are kept by right person, so that one named twice shows. */
export function rawInstance(
  edges: Uint8Array,
  capacities: Uint8Array | undefined,
  required: boolean,
): Instance {
  const columns = [numbering(edges), numbering(edges)] as const
  // No row is shorter than 6 bytes; pages that are never written cost nothing.
  const cells = [0, 1, 2].map(() => new Int32Array(edges.length / 6 + 1))
  let count = 0
  let header = true
  eachRow(edges, (row) => {
    const exact = integer(edges, row.from[2]!, row.to[2]!)
    const score = header || !Number.isNaN(exact) ? exact : Number(cellText(edges, row, 2) || NaN)
    const wrong = header
      ? [0, 1, 2].map((k) => cellText(edges, row, k)).join() !== 'left,right,score'
      : !(Math.abs(score) < 2 ** 31)
    if (wrong || row.count !== 3)
      throw new Refusal('bad-file', `Edges, line ${row.line}: not left,right,score.`, { line: row.line })
    if (!header) {
      cells[0]![count] = columns[0].number(row.from[0]!, row.to[0]!)
      cells[1]![count] = columns[1].number(row.from[1]!, row.to[1]!)
      cells[2]![count++] = score
    }
    header = false
  })
  const limits = readLimits(capacities)
  const [left, right] = [limits.left, limits.right].map((listed, k) => {
    const texts = columns[k]!.texts()
    const people = roll([...texts, ...listed.keys()])
    for (const [id, limit] of listed) [people.min[people.at.get(id)!], people.max[people.at.get(id)!]] = limit
    return { people, rank: Int32Array.from(texts, (text) => people.at.get(text)!) }
  })
  if (required) left!.people.min.forEach((min, i, all) => (all[i] = Math.max(1, min)))
  return {
    left: left!.people,
    right: right!.people,
    locked: new Set(),
    quotas: [],
    weigh: weighing(left!.people, right!.people, new Set(), 0),
    tiers: null,
    leximinLevels: Infinity,
    ...byRight(
      cells.map((cell) => cell.subarray(0, count)),
      left!.rank,
      right!.rank,
      left!.people.ids,
      right!.people.ids,
    ),
  }
}

function byRight(
  [a, b, points]: Int32Array[],
  leftRank: Int32Array,
  rightRank: Int32Array,
  left: readonly string[],
  right: readonly string[],
): Pick<Instance, 'scores' | 'rowOf'> {
  const start = new Int32Array(right.length + 1)
  for (const k of b!) start[rightRank[k]! + 1]!++
  for (let j = 0; j < right.length; j++) start[j + 1]! += start[j]!
  const next = start.slice()
  const [partners, scores] = [new Int32Array(a!.length), new Int32Array(a!.length)]
  for (let e = 0; e < a!.length; e++) {
    const place = next[rightRank[b![e]!]!]!++
    partners[place] = leftRank[a![e]!]!
    scores[place] = points![e]!
  }
  const last = new Int32Array(left.length).fill(-1)
  for (let j = 0; j < right.length; j++)
    for (let e = start[j]!; e < start[j + 1]!; e++) {
      const i = partners[e]!
      if (last[i] === j)
        throw new Refusal('bad-file', `The edge of ${left[i]} and ${right[j]} is named twice.`, {
          left: left[i]!,
          right: right[j]!,
        })
      last[i] = j
    }
  return {
    scores: (couples) => {
      const count = couples.left.length
      const found = Array<number | string>(count).fill('no-edge')
      // All edges in their order are quicker than a place of each couple somewhere in memory.
      const [first, next] = [new Int32Array(right.length).fill(-1), new Int32Array(count)]
      for (let c = 0; c < count; c++) {
        next[c] = first[couples.right[c]!]!
        first[couples.right[c]!] = c
      }
      for (let j = 0; j < right.length; j++)
        for (let c = first[j]!; c >= 0; c = next[c]!) {
          let e = start[j]!
          while (e < start[j + 1]! && partners[e] !== couples.left[c]) e++
          if (e < start[j + 1]!) found[c] = scores[e]!
        }
      return found
    },
    rowOf: (j) => ({ from: start[j]!, to: start[j + 1]!, partners, scores }),
  }
}
