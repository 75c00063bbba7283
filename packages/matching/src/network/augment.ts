/**
 * The exact stage: gives a person one more pair along a shortest path, or lowers their price until they no longer ask.
 *
 * Invariants before and after every call: reduced cost `w - uLeft - vRight` is >= 0 on held edges and <= 0 on the others;
 * nobody would gain by holding one pair fewer. Only people who would gain by one pair more, or lack their fewest, are
 * left to treat. Shortest augmenting paths with prices: Jonker and Volgenant (1987), Duff and Koster (2001).
 */
import { createHeap, push, removeLeast, type MinHeap } from './min-heap.ts'
import { leastFar, type NearEdges } from './near-edges.ts'
import { release, take, type EdgeRows, type Network, type SideView } from './network.ts'
import { step, type StopWatch } from './stop-watch.ts'

/** Arrays shared by all searches on networks of up to this many people a side. */
export interface Workspace {
  readonly fromDist: Float64Array
  readonly toDist: Float64Array
  /** The held edge by which a person of the starting side was reached, and its other end. */
  readonly fromEdge: Int32Array
  readonly fromVia: Int32Array
  readonly toEdge: Int32Array
  readonly toVia: Int32Array
  readonly fromTouched: Int32Array
  readonly toTouched: Int32Array
  fromCount: number
  toCount: number
  readonly pending: Int32Array
  readonly heap: MinHeap
  /** People looked at by all searches so far. */
  steps: number
}

export function createWorkspace(largestSide: number): Workspace {
  const ints = () => new Int32Array(largestSide)
  const distances = () => new Float64Array(largestSide).fill(Infinity)
  return {
    fromDist: distances(),
    toDist: distances(),
    fromEdge: ints(),
    fromVia: ints(),
    toEdge: ints(),
    toVia: ints(),
    fromTouched: ints(),
    toTouched: ints(),
    fromCount: 0,
    toCount: 0,
    pending: ints(),
    heap: createHeap(),
    steps: 0,
  }
}

/** `priced`: nobody needs to change, the price fell. `unreachable`: the fewest pairs cannot be met; labels stay in the workspace. */
export type SearchResult = 'added' | 'priced' | 'unreachable' | 'stopped'

/** What one more pair is worth to a person beyond the price. */
export function gainOfOneMore(side: SideView, person: number): number {
  return (side.count[person] === 0 ? side.reward[person]! : 0) + side.price[person]!
}

/** What a person would lose by one pair fewer. */
export function lossOfOneLess(side: SideView, person: number): number {
  return (side.count[person] === 1 ? side.reward[person]! : 0) + side.price[person]!
}

export function wantsMore(side: SideView, person: number): boolean {
  const count = side.count[person]!
  return count < side.lo[person]! || (count < side.hi[person]! && gainOfOneMore(side, person) > 0)
}

const NOBODY = -1

/**
 * One search from `start` of side `from`. Where near edges are known it looks at those of a person first, and at the whole row
 * once the search comes as far as anybody in the rest of it can be. O((E + n) log n), in practice a few dozen edges.
 */
export function augmentOnce(
  network: Network,
  from: SideView,
  to: SideView,
  start: number,
  work: Workspace,
  watch: StopWatch,
  near: NearEdges | null = null,
): SearchResult {
  const { fromDist, toDist, fromEdge, fromVia, toEdge, toVia, fromTouched, toTouched, pending, heap } = work
  const heldWeight = network.left.wt
  const held = network.held
  // Nodes of the heap: people of `to`, of `from`, and the latter again for the rest of their rows.
  const fromPrice = from.price
  const toPrice = to.price
  const toSize = to.size
  const bothSizes = toSize + from.size
  const minTo = to.minPrice
  const mandatory = from.count[start]! < from.lo[start]!
  let best = mandatory ? Infinity : gainOfOneMore(from, start)
  let endTo = NOBODY
  let endFrom = NOBODY
  let pendingCount = 1
  work.fromCount = 1
  work.toCount = 0
  heap.size = 0
  fromTouched[0] = start
  fromDist[start] = 0
  pending[0] = start

  for (;;) {
    while (pendingCount > 0) {
      const next = pending[--pendingCount]!
      const isWhole = near === null || next < 0
      const person = next < 0 ? ~next : next
      const { ptr, nbr, wt, edge }: EdgeRows = isWhole ? from : near.from
      const base = fromDist[person]! + fromPrice[person]!
      const end = ptr[person + 1]!
      // The pair by which a person was reached is no way on, and gains nothing by the labels; others they hold have to be told apart.
      const holdsOthers = from.count[person]! > (person === start ? 0 : 1)
      if (!isWhole) {
        const rest = fromDist[person]! + leastFar(near, from, person)
        if (rest < best) push(heap, rest, bothSizes + person)
      }
      for (let p = ptr[person]!; p < end; p++) {
        const reach = base - wt[p]!
        if (reach + minTo >= best) break
        const other = nbr[p]!
        const dist = reach + toPrice[other]!
        if (dist >= best || dist >= toDist[other]!) continue
        const id = edge === null ? p : edge[p]!
        if (holdsOthers && held[id] === 1) continue
        if (toDist[other] === Infinity) toTouched[work.toCount++] = other
        toDist[other] = dist
        toEdge[other] = id
        toVia[other] = person
        if (to.count[other]! < to.hi[other]!) {
          const asks = to.count[other]! < to.lo[other]! ? Infinity : gainOfOneMore(to, other)
          // Whoever asks for a pair anyway ends the path for nothing.
          const total = dist + Math.max(0, -asks)
          if (total < best) {
            best = total
            endTo = other
            endFrom = NOBODY
          }
        }
        push(heap, dist, other)
      }
    }
    if (heap.size === 0) break
    const dist = heap.keys[0]!
    if (dist >= best) break
    const node = heap.nodes[0]!
    removeLeast(heap)
    work.steps++
    if (step(watch)) {
      forget(work)
      return 'stopped'
    }
    if (node >= bothSizes) {
      pending[pendingCount++] = ~(node - bothSizes)
      continue
    }
    if (node >= toSize) {
      if (dist === fromDist[node - toSize]) pending[pendingCount++] = node - toSize
      continue
    }
    if (dist > toDist[node]!) continue
    const slotEnd = to.slotPtr[node]! + to.count[node]!
    for (let s = to.slotPtr[node]!; s < slotEnd; s++) {
      const person = to.slotNbr[s]!
      const id = to.slotEdge[s]!
      const reach = dist + heldWeight[id]! - fromPrice[person]! - toPrice[node]!
      if (reach >= best || reach >= fromDist[person]!) continue
      if (fromDist[person] === Infinity) fromTouched[work.fromCount++] = person
      fromDist[person] = reach
      fromEdge[person] = id
      fromVia[person] = node
      if (from.count[person]! > from.lo[person]!) {
        const total = reach + lossOfOneLess(from, person)
        if (total < best) {
          best = total
          endFrom = person
          endTo = NOBODY
        }
      }
      // Whoever holds one pair can be reached by it alone, so the label is final.
      if (from.count[person] === 1) pending[pendingCount++] = person
      else push(heap, reach, toSize + person)
    }
  }

  if (best === Infinity) return 'unreachable'
  settlePrices(from, to, best, work)
  const moved = endTo !== NOBODY || endFrom !== NOBODY
  if (moved) followPath(network, from === network.left, start, endTo, endFrom, work)
  forget(work)
  return moved ? 'added' : 'priced'
}

function settlePrices(from: SideView, to: SideView, best: number, work: Workspace): void {
  for (let k = 0; k < work.toCount; k++) {
    const node = work.toTouched[k]!
    const change = best - work.toDist[node]!
    if (change > 0) to.price[node]! += change
  }
  for (let k = 0; k < work.fromCount; k++) {
    const node = work.fromTouched[k]!
    const change = best - work.fromDist[node]!
    if (change <= 0) continue
    from.price[node]! -= change
    if (from.price[node]! < from.minPrice) from.minPrice = from.price[node]!
  }
}

function followPath(
  network: Network,
  fromLeft: boolean,
  start: number,
  endTo: number,
  endFrom: number,
  work: Workspace,
): void {
  const taken: number[] = []
  let to = endTo
  if (to === NOBODY) to = letGo(network, fromLeft, endFrom, work)
  for (;;) {
    const person = work.toVia[to]!
    taken.push(work.toEdge[to]!, person, to)
    if (person === start) break
    to = letGo(network, fromLeft, person, work)
  }
  for (let k = 0; k < taken.length; k += 3) {
    const [person, other] = [taken[k + 1]!, taken[k + 2]!]
    take(network, taken[k]!, fromLeft ? person : other, fromLeft ? other : person)
  }
}

function letGo(network: Network, fromLeft: boolean, person: number, work: Workspace): number {
  const via = work.fromVia[person]!
  release(network, work.fromEdge[person]!, fromLeft ? person : via, fromLeft ? via : person)
  return via
}

/** Clears the labels of the last search. */
export function forget(work: Workspace): void {
  for (let k = 0; k < work.toCount; k++) work.toDist[work.toTouched[k]!] = Infinity
  for (let k = 0; k < work.fromCount; k++) work.fromDist[work.fromTouched[k]!] = Infinity
  work.toCount = 0
  work.fromCount = 0
}
