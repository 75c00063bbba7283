/**
 * The graph one tier is solved on: what the tiers before it left open, seen from both sides.
 *
 * Edge ids are positions in the left side's rows. The right side's rows are built only when a search needs them: on
 * a large instance most never do, and they cost 12 bytes an edge.
 */
import { sortByWeight } from './sort-by-weight.ts'

/** Edges by person. Row of person i: positions ptr[i] .. ptr[i + 1] - 1 of nbr, wt and edge, by falling weight. */
export interface EdgeRows {
  readonly ptr: Int32Array
  readonly nbr: Int32Array
  readonly wt: Int32Array
  /** Edge id at a position; null where the position is the id. */
  readonly edge: Int32Array | null
}

export interface SideView {
  readonly size: number
  /** All edges, as in `EdgeRows`. */
  ptr: Int32Array
  nbr: Int32Array
  wt: Int32Array
  edge: Int32Array | null
  /** Fewest and most pairs to hold among these edges. */
  readonly lo: Int32Array
  readonly hi: Int32Array
  /** Extra worth of the first pair (1 in a coverage tier for whoever has none fixed). */
  readonly reward: Uint8Array
  readonly price: Float64Array
  /** A number no price of this side is below. */
  minPrice: number
  readonly count: Int32Array
  /** Held pairs of person i: slotPtr[i] .. slotPtr[i] + count[i] - 1. */
  readonly slotPtr: Int32Array
  readonly slotEdge: Int32Array
  readonly slotNbr: Int32Array
}

export interface Network {
  readonly left: SideView
  readonly right: SideView
  /** 1 where the edge is held. */
  readonly held: Uint8Array
  /** Edge of the instance behind each edge here; null where they are the same. */
  readonly origin: Int32Array | null
}

export interface Bounds {
  readonly lo: Int32Array
  readonly hi: Int32Array
  readonly reward: Uint8Array
}

/** Rows of the left side, each sorted by falling weight. */
export interface Rows {
  readonly ptr: Int32Array
  readonly nbr: Int32Array
  readonly wt: Int32Array
  readonly origin: Int32Array | null
}

/** Wraps sorted rows. Nothing is held, all prices are 0. O(E). */
export function createNetwork(rows: Rows, leftBounds: Bounds, rightBounds: Bounds): Network {
  const leftDegree = new Int32Array(leftBounds.hi.length)
  const rightDegree = new Int32Array(rightBounds.hi.length)
  for (let i = 0; i < leftDegree.length; i++) leftDegree[i] = rows.ptr[i + 1]! - rows.ptr[i]!
  for (let p = 0; p < rows.nbr.length; p++) rightDegree[rows.nbr[p]!]!++
  return {
    left: { ...emptySide(leftDegree, leftBounds), ptr: rows.ptr, nbr: rows.nbr, wt: rows.wt },
    right: emptySide(rightDegree, rightBounds),
    held: new Uint8Array(rows.nbr.length),
    origin: rows.origin,
  }
}

function emptySide(degree: Int32Array, bounds: Bounds): SideView {
  const size = degree.length
  const slotPtr = new Int32Array(size + 1)
  for (let i = 0; i < size; i++) slotPtr[i + 1] = slotPtr[i]! + Math.min(bounds.hi[i]!, degree[i]!)
  const none = new Int32Array(0)
  return {
    size,
    ptr: none,
    nbr: none,
    wt: none,
    edge: null,
    lo: bounds.lo,
    hi: bounds.hi,
    reward: bounds.reward,
    price: new Float64Array(size),
    minPrice: 0,
    count: new Int32Array(size),
    slotPtr,
    slotEdge: new Int32Array(slotPtr[size]!),
    slotNbr: new Int32Array(slotPtr[size]!),
  }
}

/** Builds the right side's rows if they are not there yet. O(E log(largest degree)). */
export function ensureRightRows(network: Network): void {
  const { left, right } = network
  if (right.ptr.length > 0) return
  const edges = left.nbr.length
  const ptr = new Int32Array(right.size + 1)
  for (let p = 0; p < edges; p++) ptr[left.nbr[p]! + 1]!++
  for (let j = 0; j < right.size; j++) ptr[j + 1]! += ptr[j]!
  const next = ptr.slice(0, right.size)
  const nbr = new Int32Array(edges)
  const wt = new Int32Array(edges)
  const edge = new Int32Array(edges)
  for (let i = 0; i < left.size; i++) {
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
      const q = next[left.nbr[p]!]!++
      nbr[q] = i
      wt[q] = left.wt[p]!
      edge[q] = p
    }
  }
  sortByWeight(ptr, nbr, wt, edge)
  right.ptr = ptr
  right.nbr = nbr
  right.wt = wt
  right.edge = edge
}

/** Holds an edge. Both people must have room. */
export function take(network: Network, edge: number, i: number, j: number): void {
  const { left, right } = network
  network.held[edge] = 1
  const a = left.slotPtr[i]! + left.count[i]!++
  left.slotEdge[a] = edge
  left.slotNbr[a] = j
  const b = right.slotPtr[j]! + right.count[j]!++
  right.slotEdge[b] = edge
  right.slotNbr[b] = i
}

/** Lets a held edge go. O(pairs of the two people). */
export function release(network: Network, edge: number, i: number, j: number): void {
  network.held[edge] = 0
  dropSlot(network.left, i, edge)
  dropSlot(network.right, j, edge)
}

function dropSlot(side: SideView, person: number, edge: number): void {
  const first = side.slotPtr[person]!
  const last = first + --side.count[person]!
  let s = first
  while (side.slotEdge[s] !== edge) s++
  side.slotEdge[s] = side.slotEdge[last]!
  side.slotNbr[s] = side.slotNbr[last]!
}
