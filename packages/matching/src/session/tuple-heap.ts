import { isLess } from './tuples.ts'

/** A 4-ary heap of (tuple, node) pairs. A node may stand in it several times; the reader skips stale entries. */
export interface TupleHeap {
  readonly width: number
  size: number
  keys: Float64Array
  nodes: Int32Array
}

export function createTupleHeap(width: number): TupleHeap {
  return { width, size: 0, keys: new Float64Array(1024 * width), nodes: new Int32Array(1024) }
}

export function push(heap: TupleHeap, key: Float64Array, node: number): void {
  const { width } = heap
  let at = heap.size++
  if (at === heap.nodes.length) enlarge(heap)
  const { keys, nodes } = heap
  while (at > 0) {
    const parent = (at - 1) >> 2
    if (!isLess(width, key, 0, keys, parent * width)) break
    move(heap, parent, at)
    at = parent
  }
  for (let t = 0; t < width; t++) keys[at * width + t] = key[t]!
  nodes[at] = node
}

/** Takes the least entry away. Read its key and `nodes[0]` before. */
export function removeLeast(heap: TupleHeap): void {
  const { width, keys } = heap
  const last = --heap.size
  let at = 0
  for (;;) {
    const first = 4 * at + 1
    if (first >= last) break
    let least = first
    const end = Math.min(first + 4, last)
    for (let child = first + 1; child < end; child++)
      if (isLess(width, keys, child * width, keys, least * width)) least = child
    if (!isLess(width, keys, least * width, keys, last * width)) break
    move(heap, least, at)
    at = least
  }
  move(heap, last, at)
}

function move({ width, keys, nodes }: TupleHeap, from: number, to: number): void {
  for (let t = 0; t < width; t++) keys[to * width + t] = keys[from * width + t]!
  nodes[to] = nodes[from]!
}

function enlarge(heap: TupleHeap): void {
  const { keys, nodes } = heap
  heap.keys = new Float64Array(2 * keys.length)
  heap.nodes = new Int32Array(2 * nodes.length)
  heap.keys.set(keys)
  heap.nodes.set(nodes)
}
