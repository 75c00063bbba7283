import type { Instance } from '@upstream/matching'
import type { Capacities, Limits } from './read-capacities.ts'
import type { EdgeList } from './read-edges.ts'
import { Sentence } from './sentence.ts'

/** Two numbers share the 53 bits of a double below: a score of 32 bits and a person of 21. */
const mostPeople = 2 ** 21

/** Sorts edges and people as the engine wants them, in memory that a worker thread can share. */
export function rawInstance(file: string, edges: EdgeList, capacities: Capacities | null): Instance {
  const left = inOrder(edges.left, capacities?.left)
  const right = inOrder(edges.right, capacities?.right)
  if (Math.max(left.ids.length, right.ids.length) > mostPeople)
    throw new Sentence(`${file} names more than ${mostPeople} people on one side; that is more than can be solved.`)
  return {
    left: left.ids,
    right: right.ids,
    leftMin: limits(left.ids, capacities?.left, 'min'),
    leftMax: limits(left.ids, capacities?.left, 'max'),
    rightMin: limits(right.ids, capacities?.right, 'min'),
    rightMax: limits(right.ids, capacities?.right, 'max'),
    ...rows(file, edges, left, right),
    locked: new Uint8Array(new SharedArrayBuffer(edges.score.length)),
    scope: 'candidates',
  }
}

interface Order {
  readonly ids: readonly string[]
  /** Place of each numbered id in `ids`. */
  readonly rank: Int32Array
}

function inOrder(found: readonly string[], listed: ReadonlyMap<string, Limits> | undefined): Order {
  // The default order is by UTF-16 code units, which is the canonical one.
  const ids = [...new Set([...found, ...(listed?.keys() ?? [])])].sort()
  const at = new Map(ids.map((id, place) => [id, place]))
  return { ids, rank: Int32Array.from(found, (id) => at.get(id)!) }
}

const sharedNumbers = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))

function limits(ids: readonly string[], listed: ReadonlyMap<string, Limits> | undefined, which: 'min' | 'max'): Int32Array {
  const numbers = sharedNumbers(ids.length).fill(which === 'min' ? 0 : 1)
  if (listed) ids.forEach((id, k) => (numbers[k] = listed.get(id)?.[which] ?? numbers[k]!))
  return numbers
}

/** Rows by left person, inside a row by falling score and then by right person. */
function rows(file: string, { from, to, score }: EdgeList, left: Order, right: Order) {
  const rowPtr = sharedNumbers(left.ids.length + 1)
  for (let e = 0; e < from.length; e++) rowPtr[left.rank[from[e]!]! + 1]! += 1
  for (let i = 0; i < left.ids.length; i++) rowPtr[i + 1]! += rowPtr[i]!
  const next = rowPtr.slice()
  const keys = new Float64Array(from.length)
  for (let e = 0; e < from.length; e++) keys[next[left.rank[from[e]!]!]!++] = right.rank[to[e]!]! - score[e]! * mostPeople
  const sorted = { rowPtr, col: sharedNumbers(from.length), score: sharedNumbers(from.length) }
  const seenIn = new Int32Array(right.ids.length).fill(-1)
  for (let i = 0; i < left.ids.length; i++) {
    keys.subarray(rowPtr[i], rowPtr[i + 1]).sort()
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      sorted.score[e] = -Math.floor(keys[e]! / mostPeople)
      const j = keys[e]! + sorted.score[e]! * mostPeople
      if (seenIn[j] === i) throw new Sentence(`${file}: the edge of "${left.ids[i]}" and "${right.ids[j]}" stands twice. Keep one of the rows.`)
      seenIn[j] = i
      sorted.col[e] = j
    }
  }
  return sorted
}
