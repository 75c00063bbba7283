/**
 * The cheapest swap that changes how many tagged pairs are held by an exact number: a shortest path over (person, change of the
 * count so far). It closes the gap that multipliers leave where the count jumps past the limit.
 */
import { createHeap, push, removeLeast } from '../network/min-heap.ts'
import { release, take, type Network } from '../network/network.ts'
import { step, type StopWatch } from '../network/stop-watch.ts'

const SPARE = 2

/**
 * Swaps partners around one cycle so that the number of tagged pairs changes by `wanted`, at the least loss below `most` (in the
 * network's weights; its prices must be optimal). False where there is no such cycle. Worst case O(people * edges), in practice cut
 * short by the best cycle so far.
 */
export function swapToCount(
  network: Network,
  tagged: (edge: number) => number,
  wanted: number,
  most: number,
  watch: StopWatch,
): boolean {
  const { left, right, held } = network
  const reach = Math.abs(wanted) + SPARE
  const layers = 2 * reach + 1
  const dist = new Float64Array(left.size * layers).fill(Infinity)
  const fromState = new Int32Array(dist.length)
  const taken = new Int32Array(dist.length)
  const freed = new Int32Array(dist.length)
  const heap = createHeap()
  const touched: number[] = []
  let best = most
  let cycle: { taken: number; freed: number; i: number; j: number; holder: number }[] | null = null

  const spare = (i: number, edge: number) => left.wt[edge]! - left.price[i]! - right.price[left.nbr[edge]!]!
  const pathFrom = (state: number, last: number, i0: number, e0: number) => {
    const swaps = [{ taken: last, freed: e0, i: Math.floor(state / layers), j: left.nbr[last]!, holder: i0 }]
    for (let at = state; taken[at] !== -1; at = fromState[at]!) {
      const before = Math.floor(fromState[at]! / layers)
      swaps.push({
        taken: taken[at]!,
        freed: freed[at]!,
        i: before,
        j: left.nbr[taken[at]!]!,
        holder: Math.floor(at / layers),
      })
    }
    return swaps
  }
  for (let i0 = 0; i0 < left.size && !watch.stopped; i0++) {
    for (let s0 = left.slotPtr[i0]!; s0 < left.slotPtr[i0]! + left.count[i0]!; s0++) {
      const e0 = left.slotEdge[s0]!
      const j0 = left.nbr[e0]!
      if (tagged(e0) !== (wanted < 0 ? 1 : 0)) continue
      heap.size = 0
      for (const state of touched) dist[state] = Infinity
      touched.length = 0
      const start = i0 * layers + reach - tagged(e0)
      dist[start] = spare(i0, e0)
      taken[start] = -1
      touched.push(start)
      push(heap, dist[start]!, start)
      while (heap.size > 0) {
        const [d, state] = [heap.keys[0]!, heap.nodes[0]!]
        if (d >= best) break
        removeLeast(heap)
        if (d > dist[state]!) continue
        if (step(watch)) return false
        const i = Math.floor(state / layers)
        const change = (state % layers) - reach
        for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
          if (d + left.price[i]! - left.wt[p]! + right.minPrice >= best) break
          if (held[p] === 1) continue
          const j = left.nbr[p]!
          const cost = d - spare(i, p)
          const now = change + tagged(p)
          if (cost >= best) continue
          if (j === j0) {
            if (now !== wanted) continue
            const swaps = pathFrom(state, p, i0, e0)
            if (!isSimple(swaps)) continue
            best = cost
            cycle = swaps
            continue
          }
          for (let s = right.slotPtr[j]!; s < right.slotPtr[j]! + right.count[j]!; s++) {
            const out = right.slotEdge[s]!
            const holder = right.slotNbr[s]!
            const after = now - tagged(out)
            if (after < -reach || after > reach) continue
            const next = holder * layers + after + reach
            const total = cost + spare(holder, out)
            if (total >= dist[next]! || total >= best) continue
            if (dist[next] === Infinity) touched.push(next)
            dist[next] = total
            fromState[next] = state
            taken[next] = p
            freed[next] = out
            push(heap, total, next)
          }
        }
      }
    }
  }
  if (cycle === null) return false
  for (const swap of cycle) release(network, swap.freed, swap.holder, swap.j)
  for (const swap of cycle) take(network, swap.taken, swap.i, swap.j)
  return true
}

/** A path over layers may meet a person twice; such a one is no swap. */
function isSimple(swaps: readonly { readonly i: number; readonly j: number }[]): boolean {
  return (
    new Set(swaps.map(({ i }) => i)).size === swaps.length &&
    new Set(swaps.map(({ j }) => j)).size === swaps.length
  )
}
