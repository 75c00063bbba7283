/**
 * Searches grow long when few people are left to serve, since few places are left to find. So from time to time everybody close to
 * a place learns the way: one search backwards from all ends of paths at once moves prices so that the ways within its radius have
 * no slack. A search forwards then only has to reach that neighbourhood. Both are the halves of a bidirectional search.
 */
import { gainOfOneMore, lossOfOneLess } from './augment.ts'
import { createHeap, push, removeLeast, type MinHeap } from './min-heap.ts'
import { findNearEdges, leastFar, noteMove, type NearEdges } from './near-edges.ts'
import type { Network, SideView } from './network.ts'

/** Looking up near edges takes as long as searches through this part of the people. */
const PAYS = 4

/** What one stage of searches keeps from one call to the next. */
export interface Nearness {
  near: NearEdges | null
  isUseless: boolean
  /** How many people the last search backwards looked at. */
  reached: number
  /** Distance to the nearest end of a path of each person; Infinity where it is not known. */
  fromDist: Float64Array
  toDist: Float64Array
  /** Nodes at the distance just looked at: people of `from`, then those of `to`. */
  level: Int32Array
  readonly heap: MinHeap
}

export function createNearness(): Nearness {
  const none = new Float64Array(0)
  return {
    near: null,
    isUseless: false,
    reached: 0,
    fromDist: none,
    toDist: none,
    level: new Int32Array(0),
    heap: createHeap(),
  }
}

/**
 * Moves prices; pairs stay, and so do the invariants of the exact stage (augment.ts), since distances are potentials: whoever is within
 * the radius moves by their distance, everybody else by the radius. Ends when about `enough` people are reached for the first
 * time. `since`: how many people searches looked at since the last call; gives how many they have to before the next is of any use. O(people + near edges of those reached), now and then O(E).
 */
export function drawNear(
  network: Network,
  from: SideView,
  to: SideView,
  nearness: Nearness,
  enough: number,
  since: number,
): number {
  const near = usableEdges(network, from, to, nearness, since)
  if (near === null) return nearness.isUseless ? Infinity : from.size / PAYS
  const limit = marginOf(from, near)
  startAtEnds(from, to, nearness, limit)
  const radius = spread(network, from, to, near, nearness, limit, enough)
  if (radius <= 0) return 0
  const { fromDist, toDist } = nearness
  for (let i = 0; i < from.size; i++) {
    from.price[i]! -= Math.min(fromDist[i]!, radius)
    if (from.price[i]! < from.minPrice) from.minPrice = from.price[i]!
  }
  for (let j = 0; j < to.size; j++) to.price[j]! += Math.min(toDist[j]!, radius)
  noteMove(near, to, radius)
  return 0
}

/** The known edges while they still say enough, else new ones if the searches since were long enough to pay for them, else none. */
function usableEdges(
  network: Network,
  from: SideView,
  to: SideView,
  nearness: Nearness,
  since: number,
): NearEdges | null {
  const { near, isUseless } = nearness
  if (isUseless) return null
  if (near !== null && 5 * marginOf(from, near) > near.most) return near
  if (near !== null && since < from.size / PAYS) return null
  nearness.near = findNearEdges(network, from, to)
  nearness.isUseless = nearness.near === null
  return nearness.near
}

/** No edge that is not among the near ones has less slack than this. O(people). */
function marginOf(from: SideView, near: NearEdges): number {
  if (near.most === Infinity) return Infinity
  let margin = Infinity
  for (let i = 0; i < from.size; i++) margin = Math.min(margin, leastFar(near, from, i))
  return margin
}

/** Every place a path can end at, and what ending there costs. */
function startAtEnds(from: SideView, to: SideView, nearness: Nearness, limit: number): void {
  const { heap } = nearness
  if (nearness.level.length === 0) {
    nearness.fromDist = new Float64Array(from.size)
    nearness.toDist = new Float64Array(to.size)
    nearness.level = new Int32Array(from.size + to.size)
  }
  const fromDist = nearness.fromDist.fill(Infinity)
  const toDist = nearness.toDist.fill(Infinity)
  heap.size = 0
  for (let j = 0; j < to.size; j++) {
    if (to.count[j]! >= to.hi[j]!) continue
    const cost = to.count[j]! < to.lo[j]! ? 0 : Math.max(0, -gainOfOneMore(to, j))
    if (cost >= limit) continue
    toDist[j] = cost
    push(heap, cost, from.size + j)
  }
  for (let i = 0; i < from.size; i++) {
    if (from.count[i]! < from.lo[i]!) continue
    let cost = from.count[i]! > from.lo[i]! ? lossOfOneLess(from, i) : Infinity
    // Whoever asks for one more can do without; whoever may have none here can hold fixed pairs, which a price below 0 would wrong.
    if (from.count[i]! < from.hi[i]! || from.hi[i] === 0)
      cost = Math.min(cost, Math.max(0, gainOfOneMore(from, i)))
    if (cost >= limit) continue
    fromDist[i] = cost
    push(heap, cost, i)
  }
}

/** Dijkstra's search; everybody nearer than the radius it returns has their final distance. */
function spread(
  network: Network,
  from: SideView,
  to: SideView,
  { to: { ptr, nbr, wt, edge } }: NearEdges,
  nearness: Nearness,
  limit: number,
  enough: number,
): number {
  const { fromDist, toDist, heap, level } = nearness
  let size = 0
  let dist = 0
  let reached = 0
  let known = 0
  for (;;) {
    while (size > 0) {
      const node = level[--size]!
      reached++
      if (node < from.size) {
        const end = from.slotPtr[node]! + from.count[node]!
        for (let s = from.slotPtr[node]!; s < end; s++) {
          const j = from.slotNbr[s]!
          const reach = dist + network.left.wt[from.slotEdge[s]!]! - from.price[node]! - to.price[j]!
          if (reach >= toDist[j]! || reach >= limit) continue
          toDist[j] = reach
          if (reach === dist) level[size++] = from.size + j
          else push(heap, reach, from.size + j)
        }
        continue
      }
      const j = node - from.size
      const base = dist + to.price[j]!
      for (let k = ptr[j]!; k < ptr[j + 1]!; k++) {
        const i = nbr[k]!
        const reach = base + from.price[i]! - wt[k]!
        if (reach >= fromDist[i]! || reach >= limit) continue
        if (reach <= dist && network.held[edge![k]!] === 1) continue
        fromDist[i] = reach
        if (reach === dist) level[size++] = i
        else push(heap, reach, i)
      }
    }
    // What is at no distance knew the way before.
    if (dist === 0) known = reached
    nearness.reached = reached
    if (heap.size === 0) return limit === Infinity ? dist + 1 : limit
    const next = heap.keys[0]!
    if (next > dist && reached - known > enough) return next
    const node = heap.nodes[0]!
    removeLeast(heap)
    dist = next
    if (dist === (node < from.size ? fromDist[node]! : toDist[node - from.size]!)) level[size++] = node
  }
}
