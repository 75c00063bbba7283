/**
 * Shortest augmenting paths over tuples: the exact stage of the solver (see network/augment.ts, whose invariants hold here too),
 * for one person at a time on a graph that changes. Searches from somebody who asks for one pair more or one fewer.
 */
import {
  LOCKED,
  HELD,
  note,
  setHeld,
  usableEdges,
  weightIn,
  type Session,
  type SessionSide,
} from './session.ts'
import { clearHeap, createTupleHeap, raise, takeLeast, type TupleHeap } from './tuple-heap.ts'
import { compareTuples, signOf } from './tuples.ts'

/** Labels of one search. Nodes are people: of the giving side 0..to-1, then of the asking side. */
interface Labels {
  readonly dist: Float64Array
  readonly edge: Int32Array
  readonly seen: Uint8Array
  readonly touched: number[]
  readonly heap: TupleHeap
  readonly final: number[]
}

export type SearchEnd =
  | 'moved'
  | 'priced'
  | { readonly people: readonly number[]; readonly side: 'left' | 'right' }

const scratch = new WeakMap<Session, Labels>()

function labelsOf(session: Session): Labels {
  const nodes = session.left.ids.length + session.right.ids.length
  const known = scratch.get(session)
  if (known !== undefined && known.seen.length >= nodes) return known
  const room = nodes + 1024
  const dist = new Float64Array(room * session.depth)
  const labels: Labels = {
    dist,
    edge: new Int32Array(room),
    seen: new Uint8Array(room),
    touched: [],
    heap: createTupleHeap(session.depth, room, dist),
    final: [],
  }
  scratch.set(session, labels)
  return labels
}

/** Gain of one pair more (`from` = count) or loss of one pair fewer (`from` = count - 1), beyond the edges' prices. */
function stepWorth(session: Session, side: SessionSide, person: number, from: number): Float64Array {
  const worth = new Float64Array(session.depth)
  for (let t = 0; t < session.depth; t++) {
    worth[t] = side.price[person * session.depth + t]! + (from === 0 ? side.rewards[t]! : 0)
  }
  return worth
}

export function wantsMore(session: Session, side: SessionSide, person: number): boolean {
  const count = side.held[person]!.length
  if (count < side.min[person]!) return true
  return count < side.max[person]! && signOf(session.depth, stepWorth(session, side, person, count)) > 0
}

export function wantsLess(session: Session, side: SessionSide, person: number): boolean {
  const count = side.held[person]!.length
  if (count > side.max[person]!) return true
  return count > side.min[person]! && signOf(session.depth, stepWorth(session, side, person, count - 1)) < 0
}

/** Serves everybody named until nobody asks for a pair more or fewer; gives the people of a Hall set when that cannot be. */
export function settle(
  session: Session,
  people: readonly (readonly [SessionSide, number])[],
): SearchEnd | null {
  for (const [side, person] of people) {
    const other = side === session.left ? session.right : session.left
    while (wantsLess(session, side, person)) {
      const end = search(session, other, side, person, 'less')
      if (typeof end === 'object') return end
    }
    while (wantsMore(session, side, person)) {
      const end = search(session, side, other, person, 'more')
      if (typeof end === 'object') return end
    }
  }
  return null
}

/** `more`: `start` is of side `from` and asks for a pair. `less`: `start` is of side `to` and has one too many. */
function search(
  session: Session,
  from: SessionSide,
  to: SessionSide,
  start: number,
  wish: 'more' | 'less',
): SearchEnd {
  const { depth, edges } = session
  const labels = labelsOf(session)
  const { dist, edge, seen, touched, heap, final } = labels
  const size = to.ids.length
  const best = new Float64Array(depth)
  const total = new Float64Array(depth)
  const first = wish === 'more' ? size + start : start
  const count = wish === 'more' ? from.held[start]!.length : to.held[start]!.length
  const mayStay = wish === 'more' ? count >= from.min[start]! : count <= to.max[start]!
  let end = mayStay ? first : -1
  if (mayStay) {
    const worth =
      wish === 'more' ? stepWorth(session, from, start, count) : stepWorth(session, to, start, count - 1)
    for (let t = 0; t < depth; t++) best[t] = wish === 'more' ? worth[t]! : -worth[t]!
  }
  const offer = (node: number, extra: Float64Array | null, sign: number) => {
    const isCostly = extra !== null && sign * signOf(depth, extra) > 0
    for (let t = 0; t < depth; t++) total[t] = dist[node * depth + t]! + (isCostly ? sign * extra[t]! : 0)
    if (end !== -1 && compareTuples(depth, total, 0, best, 0) >= 0) return
    best.set(total)
    end = node
  }
  const candidate = new Float64Array(depth)
  const label = (node: number, via: number): boolean => {
    if (end !== -1 && compareTuples(depth, candidate, 0, best, 0) >= 0) return false
    if (seen[node] === 2 || (seen[node] === 1 && compareTuples(depth, candidate, 0, dist, node * depth) >= 0))
      return false
    if (seen[node] === 0) touched.push(node)
    seen[node] = 1
    dist.set(candidate, node * depth)
    edge[node] = via
    raise(heap, node)
    return true
  }
  touched.push(first)
  seen[first] = 1
  dist.fill(0, first * depth, first * depth + depth)
  raise(heap, first)
  for (let node = takeLeast(heap); node !== -1; node = takeLeast(heap)) {
    if (end !== -1 && compareTuples(depth, dist, node * depth, best, 0) >= 0) break
    seen[node] = 2
    final.push(node)
    const isAsking = node >= size
    const person = isAsking ? node - size : node
    const own = isAsking ? from : to
    const other = isAsking ? to : from
    const sign = isAsking ? 1 : -1
    for (const e of isAsking ? usableEdges(session, own, person) : own.held[person]!) {
      const state = edges.state[e]!
      if (isAsking ? (state & HELD) !== 0 : (state & LOCKED) !== 0) continue
      const partner = other === session.left ? edges.row[e]! : edges.col[e]!
      for (let t = 0; t < depth; t++) {
        const spare =
          own.price[person * depth + t]! + other.price[partner * depth + t]! - weightIn(session, e, t)
        candidate[t] = dist[node * depth + t]! + sign * spare
      }
      const next = isAsking ? partner : size + partner
      if (!label(next, e)) continue
      const pairs = other.held[partner]!.length
      if (isAsking && pairs < to.max[partner]!)
        offer(next, pairs < to.min[partner]! ? null : stepWorth(session, to, partner, pairs), -1)
      if (!isAsking && pairs > from.min[partner]!)
        offer(next, stepWorth(session, from, partner, pairs - 1), 1)
    }
  }
  const reached = final.filter((node) => node >= size).map((node) => node - size)
  const result = end === -1 ? { side: from.name, people: reached } : end === first ? 'priced' : 'moved'
  if (end !== -1) {
    reprice(session, from, to, labels, best)
    follow(session, from, to, labels, end, first)
  }
  for (const node of touched) seen[node] = 0
  touched.length = 0
  final.length = 0
  clearHeap(heap)
  return result
}

function reprice(
  session: Session,
  from: SessionSide,
  to: SessionSide,
  { dist, final }: Labels,
  best: Float64Array,
): void {
  const { depth } = session
  const size = to.ids.length
  for (const node of final) {
    if (compareTuples(depth, dist, node * depth, best, 0) >= 0) continue
    const [side, person, sign] = node >= size ? [from, node - size, -1] : [to, node, 1]
    const at = person * depth
    const before = side.price.slice(at, at + depth)
    note(session, () => side.price.set(before, at))
    for (let t = 0; t < depth; t++) side.price[at + t]! += sign * (best[t]! - dist[node * depth + t]!)
  }
}

/** Swaps the edges of the path that ends at a node: held ones become free, free ones held. */
function follow(
  session: Session,
  from: SessionSide,
  to: SessionSide,
  { edge }: Labels,
  end: number,
  first: number,
): void {
  const size = to.ids.length
  const [freed, taken]: [number[], number[]] = [[], []]
  for (let node = end; node !== first;) {
    const e = edge[node]!
    const isAsking = node >= size
    if (isAsking) freed.push(e)
    else taken.push(e)
    const before = isAsking ? to : from
    const person = before === session.left ? session.edges.row[e]! : session.edges.col[e]!
    node = isAsking ? person : size + person
  }
  for (const e of freed) setHeld(session, e, false)
  for (const e of taken) setHeld(session, e, true)
}
