import type { Network, SideView } from './network.ts'

/**
 * The edges that cost little: those whose slack `from price + to price - weight` was at most `most` when they were looked up, by
 * person of the `to` side. A few an asking person, so that searches backwards need no second copy of the whole graph.
 */
export interface NearEdges {
  readonly most: number
  /** Edges of person j: ptr[j] .. ptr[j + 1] - 1 of who, weight and id. */
  readonly ptr: Int32Array
  readonly who: Int32Array
  readonly weight: Int32Array
  readonly id: Int32Array
  /** Prices at that time. */
  readonly fromPrice: Float64Array
  readonly toPrice: Float64Array
}

const WANTED = 4
const SAMPLE = 512

/** Looks up the edges; null when even those without slack are too many to be worth it. O(E), memory about 4 edges a person. */
export function findNearEdges(network: Network, from: SideView, to: SideView): NearEdges | null {
  const most = slackOfWanted(from, to)
  if (most < 0) return null
  const { people, places, count } = nearPlaces(from, to, most)
  const ptr = new Int32Array(to.size + 1)
  for (let k = 0; k < count; k++) ptr[from.nbr[places[k]!]! + 1]!++
  for (let j = 0; j < to.size; j++) ptr[j + 1]! += ptr[j]!
  const next = ptr.slice(0, to.size)
  const who = new Int32Array(count)
  const weight = new Int32Array(count)
  const id = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    const p = places[k]!
    const at = next[from.nbr[p]!]!++
    who[at] = people[k]!
    weight[at] = from.wt[p]!
    id[at] = from.edge === null ? p : from.edge[p]!
  }
  return { most, ptr, who, weight, id, fromPrice: from.price.slice(), toPrice: to.price.slice() }
}

/** Asking person and position of each near edge, row by row. */
function nearPlaces(from: SideView, to: SideView, most: number) {
  const { size, ptr, nbr, wt, price } = from
  const [prices, least] = [to.price, to.minPrice]
  let people = new Int32Array((WANTED + 2) * size)
  let places = new Int32Array(people.length)
  let count = 0
  for (let i = 0; i < size; i++) {
    const end = ptr[i + 1]!
    if (count + end - ptr[i]! > people.length) {
      people = longer(people, end - ptr[i]!)
      places = longer(places, end - ptr[i]!)
    }
    const limit = most - price[i]!
    for (let p = ptr[i]!; p < end; p++) {
      if (least - wt[p]! > limit) break
      if (prices[nbr[p]!]! - wt[p]! > limit) continue
      people[count] = i
      places[count++] = p
    }
  }
  return { people, places, count }
}

function longer(list: Int32Array, more: number) {
  const copy = new Int32Array(2 * list.length + more)
  copy.set(list)
  return copy
}

/** The largest whole slack that at most four edges a person do not exceed, judged by some hundreds of people; -1: not even 0. */
function slackOfWanted({ size, ptr, nbr, wt, price }: SideView, to: SideView): number {
  const slacks: number[] = []
  const stride = Math.max(1, Math.floor(size / SAMPLE))
  let people = 0
  for (let i = 0; i < size; i += stride, people++)
    for (let p = ptr[i]!; p < ptr[i + 1]!; p++) slacks.push(price[i]! + to.price[nbr[p]!]! - wt[p]!)
  const wanted = WANTED * people
  if (slacks.length <= wanted) return Infinity
  return Float64Array.from(slacks).sort()[wanted]! - 1
}
