/** A 4-ary heap of (key, node) pairs. A node may stand in it several times; the reader skips stale entries. */
export interface MinHeap {
  size: number
  keys: Float64Array
  nodes: Int32Array
}

export function createHeap(): MinHeap {
  return { size: 0, keys: new Float64Array(1024), nodes: new Int32Array(1024) }
}

export function push(heap: MinHeap, key: number, node: number): void {
  let at = heap.size++
  if (at === heap.keys.length) grow(heap)
  const { keys, nodes } = heap
  while (at > 0) {
    const parent = (at - 1) >> 2
    if (keys[parent]! <= key) break
    keys[at] = keys[parent]!
    nodes[at] = nodes[parent]!
    at = parent
  }
  keys[at] = key
  nodes[at] = node
}

/** Takes the least entry away. Read `keys[0]` and `nodes[0]` before. */
export function removeLeast(heap: MinHeap): void {
  const size = --heap.size
  const { keys, nodes } = heap
  const key = keys[size]!
  const node = nodes[size]!
  let at = 0
  for (;;) {
    const first = 4 * at + 1
    if (first >= size) break
    let least = first
    const end = Math.min(first + 4, size)
    for (let child = first + 1; child < end; child++) if (keys[child]! < keys[least]!) least = child
    if (keys[least]! >= key) break
    keys[at] = keys[least]!
    nodes[at] = nodes[least]!
    at = least
  }
  keys[at] = key
  nodes[at] = node
}

function grow(heap: MinHeap): void {
  const keys = new Float64Array(2 * heap.keys.length)
  const nodes = new Int32Array(2 * heap.nodes.length)
  keys.set(heap.keys)
  nodes.set(heap.nodes)
  heap.keys = keys
  heap.nodes = nodes
}
