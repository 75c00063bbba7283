/**
 * Shortest augmenting paths over tuples: the exact stage of the solver (see network/augment.ts, whose invariants hold here too),
 * for one person at a time on a graph that changes. Searches from somebody who asks for one pair more or one fewer.
 */
import { BANNED, HELD, LOCKED, note, setHeld, weightIn, type Session, type SessionSide } from './session.ts'
import { FINAL, label, LABELLED, labelsOf, offer, type Labels } from './search-labels.ts'
import { clearHeap, raise, takeLeast } from './tuple-heap.ts'
import { compareTuples, signOf } from './tuples.ts'

export type SearchEnd =
  | 'moved'
  | 'priced'
  | { readonly people: readonly number[]; readonly side: 'left' | 'right' }

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
  const { depth } = session
  const labels = labelsOf(session)
  const { dist, seen, touched, heap, final, best } = labels
  const size = to.ids.length
  const first = wish === 'more' ? size + start : start
  const own = wish === 'more' ? from : to
  const count = own.held[start]!.length
  labels.end = -1
  if (wish === 'more' ? count >= from.min[start]! : count <= to.max[start]!) {
    labels.end = first
    const pairs = wish === 'more' ? count : count - 1
    const sign = wish === 'more' ? 1 : -1
    for (let t = 0; t < depth; t++)
      best[t] = sign * (own.price[start * depth + t]! + (pairs === 0 ? own.rewards[t]! : 0))
  }
  touched.push(first)
  seen[first] = LABELLED
  dist.fill(0, first * depth, first * depth + depth)
  raise(heap, first)
  for (let node = takeLeast(heap); node !== -1; node = takeLeast(heap)) {
    if (labels.end !== -1 && compareTuples(depth, dist, node * depth, best, 0) >= 0) break
    seen[node] = FINAL
    final.push(node)
    if (node >= size) askAround(session, from, to, labels, node)
    else letGo(session, from, to, labels, node)
  }
  const { end } = labels
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

/** Labels everybody this asking person could have instead. Rows fall by score, so a row ends where nothing can beat the best end. */
function askAround(session: Session, from: SessionSide, to: SessionSide, labels: Labels, node: number): void {
  const { depth, edges, totalTier, stayTier, mode } = session
  const { state, score } = edges
  const { dist, bar, candidate, best } = labels
  const person = node - to.ids.length
  const partnerOf = to === session.left ? edges.row : edges.col
  const bonus = mode.kind === 'balanced' ? mode.bonus : 0
  for (let t = 0; t < depth; t++) {
    candidate[t] = dist[node * depth + t]! + from.price[person * depth + t]!
    bar[t] = candidate[t]! + to.least[t]!
  }
  if (mode.kind === 'fewest-changes') bar[stayTier]! -= 1
  const total = bar[totalTier]! - bonus
  if (person + 1 < from.basePtr.length) {
    const { basePtr, baseEdge } = from
    for (let p = basePtr[person]!; p < basePtr[person + 1]!; p++) {
      const e = baseEdge === null ? p : baseEdge[p]!
      bar[totalTier] = total - score[e]!
      if (labels.end !== -1 && compareTuples(depth, bar, 0, best, 0) >= 0) break
      if ((state[e]! & (HELD | BANNED)) === 0) labelPartner(session, to, labels, node, e, partnerOf[e]!)
    }
  }
  for (const e of from.later.get(person) ?? []) {
    if ((state[e]! & (HELD | BANNED)) === 0) labelPartner(session, to, labels, node, e, partnerOf[e]!)
  }
}

/** `labels.candidate` holds distance and price of the asking person. */
function labelPartner(
  session: Session,
  to: SessionSide,
  labels: Labels,
  node: number,
  e: number,
  partner: number,
): void {
  const { depth } = session
  const { sum, candidate } = labels
  for (let t = 0; t < depth; t++)
    sum[t] = candidate[t]! + to.price[partner * depth + t]! - weightIn(session, e, t)
  if (!label(labels, depth, partner, e)) return
  const pairs = to.held[partner]!.length
  if (pairs >= to.max[partner]!) return
  // Whoever lacks a pair they must have ends the path for nothing; others for what their price is above their gain.
  offer(labels, depth, partner, pairs < to.min[partner]! ? null : to, partner, pairs, -1)
}

/** Labels everybody who holds a place of this giving person and could be put out. */
function letGo(session: Session, from: SessionSide, to: SessionSide, labels: Labels, node: number): void {
  const { depth, edges } = session
  const { dist, sum } = labels
  const size = to.ids.length
  const personOf = from === session.left ? edges.row : edges.col
  for (const e of to.held[node]!) {
    if ((edges.state[e]! & LOCKED) !== 0) continue
    const person = personOf[e]!
    for (let t = 0; t < depth; t++) {
      sum[t] =
        dist[node * depth + t]! +
        weightIn(session, e, t) -
        from.price[person * depth + t]! -
        to.price[node * depth + t]!
    }
    if (!label(labels, depth, size + person, e)) continue
    const pairs = from.held[person]!.length
    if (pairs > from.min[person]!) offer(labels, depth, size + person, from, person, pairs - 1, 1)
  }
}

/** Moves the prices of everybody nearer than the end, so that the path costs nothing and no edge is violated. */
function reprice(
  session: Session,
  from: SessionSide,
  to: SessionSide,
  { dist, final }: Labels,
  best: Float64Array,
): void {
  const { depth } = session
  const size = to.ids.length
  const nearer = final.filter((node) => compareTuples(depth, dist, node * depth, best, 0) < 0)
  const before = new Float64Array(nearer.length * depth)
  nearer.forEach((node, k) => {
    const side = node >= size ? from : to
    const at = (node >= size ? node - size : node) * depth
    const sign = node >= size ? -1 : 1
    for (let t = 0; t < depth; t++) {
      before[k * depth + t] = side.price[at + t]!
      side.price[at + t]! += sign * (best[t]! - dist[node * depth + t]!)
    }
    if (compareTuples(depth, side.price, at, side.least, 0) < 0)
      side.least.set(side.price.subarray(at, at + depth))
  })
  const nodes = Int32Array.from(nearer)
  note(session, before.length + nodes.length, () => {
    nodes.forEach((node, k) => {
      const side = node >= size ? from : to
      side.price.set(
        before.subarray(k * depth, k * depth + depth),
        (node >= size ? node - size : node) * depth,
      )
    })
  })
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
