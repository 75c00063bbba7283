import { sortByWeight } from './network/sort-by-weight.ts'
import type { Instance } from './instance.ts'
import type { InputProblem, Side } from './solve-spec.ts'

/** A raw instance column by column, in any order: edge k joins left[edgeLeft[k]] and right[edgeRight[k]]. */
export interface RawColumns {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly edgeLeft: Int32Array
  readonly edgeRight: Int32Array
  /** Whole numbers with absolute value below 2^31; anything else is refused by name. */
  readonly score: Int32Array | Float64Array
  /** Who is not listed has min 0, max 1. */
  readonly capacities?: readonly {
    readonly id: string
    readonly side: Side
    readonly min: number
    readonly max: number
  }[]
  /** Pairs (left id, right id) that must be in the result; each needs an edge. */
  readonly locks?: readonly (readonly [string, string])[]
}

export type RawResult =
  | { readonly kind: 'built'; readonly instance: Instance }
  | { readonly kind: 'bad-input'; readonly problems: readonly InputProblem[] }

const LARGEST = 2 ** 31 - 1
const MOST_PROBLEMS = 100

/** Puts a raw instance into canonical order, so that equal sets of rows give equal instances. O(E + people log people). */
export function buildRawInstance(raw: RawColumns): RawResult {
  const problems: InputProblem[] = []
  const refuse = (rule: InputProblem['rule'], people: readonly string[], message: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ rule, people, message })
  }
  const left = canonical(raw.left)
  const right = canonical(raw.right)
  for (const [side, { ids }] of [
    ['left', left],
    ['right', right],
  ] as const) {
    ids.forEach((id, k) => {
      if (k > 0 && id === ids[k - 1]) refuse('duplicate-id', [id], `${id} stands twice on the ${side} side`)
    })
  }
  const leftLimits = limits(left.ids.length)
  const rightLimits = limits(right.ids.length)
  const listed = new Set<string>()
  for (const { id, side, min, max } of raw.capacities ?? []) {
    const k = (side === 'left' ? left : right).at.get(id)
    const limit = side === 'left' ? leftLimits : rightLimits
    const areWhole = [min, max].every(
      (number) => Number.isInteger(number) && number >= 0 && number <= LARGEST,
    )
    if (k === undefined) refuse('capacity', [id], `${id} is not on the ${side} side`)
    else if (listed.has(`${side} ${id}`)) refuse('capacity', [id], `${id} (${side}) has two capacities`)
    else if (!areWhole || min > max)
      refuse('capacity', [id], `${id} (${side}) has a least of ${min} and a most of ${max} pairs`)
    else {
      limit.min[k] = min
      limit.max[k] = max
    }
    listed.add(`${side} ${id}`)
  }
  for (let e = 0; e < raw.score.length; e++) {
    const score = raw.score[e]!
    if (Number.isInteger(score) && Math.abs(score) <= LARGEST) continue
    const people = [raw.left[raw.edgeLeft[e]!] ?? '?', raw.right[raw.edgeRight[e]!] ?? '?']
    refuse('score-range', people, `the score ${score} of ${people.join(', ')} is no whole number below 2^31`)
  }
  if (problems.length > 0) return { kind: 'bad-input', problems }
  const rows = sortedRows(raw, left, right)
  const instance: Instance = {
    left: left.ids,
    right: right.ids,
    leftMin: leftLimits.min,
    leftMax: leftLimits.max,
    rightMin: rightLimits.min,
    rightMax: rightLimits.max,
    ...rows,
    locked: new Uint8Array(rows.col.length),
    scope: 'candidates',
  }
  for (const [a, b] of raw.locks ?? []) {
    const e = edgeBetween(instance, left.at.get(a), right.at.get(b))
    if (e === -1) refuse('edge-target', [a, b], `${a} and ${b} are locked and no edge joins them`)
    else instance.locked[e] = 1
  }
  return problems.length > 0 ? { kind: 'bad-input', problems } : { kind: 'built', instance }
}

interface Canonical {
  readonly ids: readonly string[]
  readonly at: ReadonlyMap<string, number>
}

function canonical(ids: readonly string[]): Canonical {
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return { ids: sorted, at: new Map(sorted.map((id, k) => [id, k])) }
}

function limits(size: number): { min: Int32Array; max: Int32Array } {
  return { min: new Int32Array(size), max: new Int32Array(size).fill(1) }
}

/** Rows by falling score, then rising column. A pass by column first makes the stable sort by score leave columns rising. */
function sortedRows(
  raw: RawColumns,
  left: Canonical,
  right: Canonical,
): Pick<Instance, 'rowPtr' | 'col' | 'score'> {
  const leftAt = Int32Array.from(raw.left, (id) => left.at.get(id)!)
  const rightAt = Int32Array.from(raw.right, (id) => right.at.get(id)!)
  const count = raw.score.length
  const byColumn = bucket(right.ids.length, count, (e) => rightAt[raw.edgeRight[e]!]!).order
  const { order, ptr } = bucket(left.ids.length, count, (k) => leftAt[raw.edgeLeft[byColumn[k]!]!]!)
  const col = new Int32Array(count)
  const score = new Int32Array(count)
  for (let p = 0; p < count; p++) {
    const e = byColumn[order[p]!]!
    col[p] = rightAt[raw.edgeRight[e]!]!
    score[p] = raw.score[e]!
  }
  sortByWeight(ptr, col, score, order)
  return { rowPtr: ptr, col, score }
}

/** A stable counting sort: `order` lists 0..count-1 by rising key, `ptr` says where each key starts. */
function bucket(
  keys: number,
  count: number,
  key: (k: number) => number,
): { order: Int32Array; ptr: Int32Array } {
  const ptr = new Int32Array(keys + 1)
  for (let k = 0; k < count; k++) ptr[key(k) + 1]!++
  for (let i = 0; i < keys; i++) ptr[i + 1]! += ptr[i]!
  const next = ptr.slice(0, keys)
  const order = new Int32Array(count)
  for (let k = 0; k < count; k++) order[next[key(k)]!++] = k
  return { order, ptr }
}

/** The edge between two people, or -1. */
export function edgeBetween(instance: Instance, i: number | undefined, j: number | undefined): number {
  if (i === undefined || j === undefined) return -1
  for (let e = instance.rowPtr[i]!; e < instance.rowPtr[i + 1]!; e++) if (instance.col[e] === j) return e
  return -1
}
