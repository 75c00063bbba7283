import { compareTuples } from './tuples.ts'

/** A binary heap of nodes whose keys are tuples in a flat array; a node stands in it at most once. */
export interface TupleHeap {
  readonly depth: number
  readonly keys: Float64Array
  readonly nodes: Int32Array
  /** Where a node stands, or -1. */
  readonly place: Int32Array
  size: number
}

export function createTupleHeap(depth: number, nodes: number, keys: Float64Array): TupleHeap {
  return { depth, keys, nodes: new Int32Array(nodes), place: new Int32Array(nodes).fill(-1), size: 0 }
}

/** Puts a node in, or moves it up after its key fell. */
export function raise(heap: TupleHeap, node: number): void {
  const { depth, keys, nodes, place } = heap
  let at = place[node]!
  if (at === -1) at = heap.size++
  while (at > 0) {
    const parent = (at - 1) >> 1
    const other = nodes[parent]!
    if (compareTuples(depth, keys, other * depth, keys, node * depth) <= 0) break
    nodes[at] = other
    place[other] = at
    at = parent
  }
  nodes[at] = node
  place[node] = at
}

/** Takes the least node out; -1 when the heap is empty. */
export function takeLeast(heap: TupleHeap): number {
  if (heap.size === 0) return -1
  const { depth, keys, nodes, place } = heap
  const least = nodes[0]!
  place[least] = -1
  const node = nodes[--heap.size]!
  if (node === least) return least
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.size) break
    if (
      child + 1 < heap.size &&
      compareTuples(depth, keys, nodes[child + 1]! * depth, keys, nodes[child]! * depth) < 0
    )
      child++
    if (compareTuples(depth, keys, nodes[child]! * depth, keys, node * depth) >= 0) break
    nodes[at] = nodes[child]!
    place[nodes[at]!] = at
    at = child
  }
  nodes[at] = node
  place[node] = at
  return least
}

export function clearHeap(heap: TupleHeap): void {
  for (let k = 0; k < heap.size; k++) heap.place[heap.nodes[k]!] = -1
  heap.size = 0
}
