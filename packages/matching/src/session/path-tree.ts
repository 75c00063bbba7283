/** Growing the tree of shortest paths from one person who asks for a pair more or one fewer, and acting on what it found. */
import {
  BANNED,
  FLIPPED,
  HELD,
  LOCKED,
  note,
  setHeld,
  weightIn,
  type Session,
  type SessionSide,
} from './session.ts'
import { FINAL, label, LABELLED, offer, type Labels } from './search-labels.ts'
import { clearHeap, raise, takeLeast } from './tuple-heap.ts'
import { compareTuples } from './tuples.ts'

/** Somebody moved, or nobody had to; or the people named lack places. */
export type SearchEnd =
  | 'moved'
  | 'priced'
  | { readonly people: readonly number[]; readonly side: 'left' | 'right' }

/** One search: people of `from` ask people of `to`, who let others of `from` go. */
export interface Tree {
  readonly from: SessionSide
  readonly to: SessionSide
  readonly labels: Labels
  readonly first: number
}

/** `more`: `start` is of side `from` and asks for a pair. `less`: `start` is of side `to` and has one too many. */
export function plant(
  session: Session,
  labels: Labels,
  from: SessionSide,
  to: SessionSide,
  start: number,
  wish: 'more' | 'less',
): Tree {
  const { depth } = session
  const { dist, seen, touched, heap, best } = labels
  const first = wish === 'more' ? to.ids.length + start : start
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
  labels.size = to.ids.length
  labels.meeting = null
  labels.isBounded = labels.end !== -1
  labels.bound.set(best)
  touched.push(first)
  seen[first] = LABELLED
  dist.fill(0, first * depth, first * depth + depth)
  raise(heap, first)
  return { from, to, labels, first }
}

/** Makes the nearest label final and labels everybody behind it. */
export function grow(session: Session, { from, to, labels }: Tree): void {
  const node = takeLeast(labels.heap)
  labels.seen[node] = FINAL
  labels.final.push(node)
  if (node >= to.ids.length) askAround(session, from, to, labels, node)
  else letGo(session, from, to, labels, node)
}

/** Whether the tree's best end is nearer than everything not final yet. */
export function isFinished({ depth }: Session, { labels }: Tree): boolean {
  const { heap, end, dist, best } = labels
  return heap.size === 0 || (end !== -1 && compareTuples(depth, dist, heap.nodes[0]! * depth, best, 0) >= 0)
}

/** Follows a finished tree to its best end. */
export function conclude(session: Session, tree: Tree): SearchEnd {
  const { from, to, first, labels } = tree
  const { end, best, final } = labels
  if (end === -1) {
    const size = to.ids.length
    return { side: from.name, people: final.filter((node) => node >= size).map((node) => node - size) }
  }
  reprice(session, tree, best)
  swapAlong(session, pathTo(session, tree, end))
  return end === first ? 'priced' : 'moved'
}

export function clearTree({ labels }: Tree): void {
  const { seen, touched, final, heap } = labels
  for (const node of touched) seen[node] = 0
  touched.length = 0
  final.length = 0
  clearHeap(heap)
}

/** Labels everybody this asking person could have instead. Rows fall by score, so a row ends where nothing is near enough. */
function askAround(session: Session, from: SessionSide, to: SessionSide, labels: Labels, node: number): void {
  const { depth, edges, totalTier, stayTier, mode } = session
  const { state, score } = edges
  const { dist, bar, candidate, bound } = labels
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
      if (labels.isBounded && compareTuples(depth, bar, 0, bound, 0) >= 0) break
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
  const { depth, gradedTiers, totalTier, edges } = session
  const { sum, candidate } = labels
  for (let t = 0; t < depth; t++) sum[t] = candidate[t]! + to.price[partner * depth + t]!
  // Most edges weigh their score and nothing else.
  if ((edges.state[e]! & FLIPPED) !== 0) for (let t = 0; t < depth; t++) sum[t]! -= weightIn(session, e, t)
  else {
    sum[totalTier]! -= edges.score[e]!
    for (const t of gradedTiers) sum[t]! -= weightIn(session, e, t)
  }
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

/** Moves the prices of everybody nearer than the radius, so that paths that long cost nothing and no edge is violated. */
export function reprice(session: Session, { from, to, labels }: Tree, radius: Float64Array): void {
  const { depth } = session
  const { dist, final } = labels
  const size = to.ids.length
  const nearer = final.filter((node) => compareTuples(depth, dist, node * depth, radius, 0) < 0)
  const before = new Float64Array(nearer.length * depth)
  nearer.forEach((node, k) => {
    const side = node >= size ? from : to
    const at = (node >= size ? node - size : node) * depth
    const sign = node >= size ? -1 : 1
    for (let t = 0; t < depth; t++) {
      before[k * depth + t] = side.price[at + t]!
      side.price[at + t]! += sign * (radius[t]! - dist[node * depth + t]!)
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

/** Edges of the path from the start to a node, with the node that each leads to; the last step first. */
export function pathTo(session: Session, { from, to, labels, first }: Tree, end: number): Step[] {
  const size = to.ids.length
  const steps: Step[] = []
  for (let node = end; node !== first;) {
    const edge = labels.edge[node]!
    steps.push({ edge, node })
    const before = node >= size ? to : from
    const person = before === session.left ? session.edges.row[edge]! : session.edges.col[edge]!
    node = node >= size ? person : size + person
  }
  return steps
}

export interface Step {
  readonly edge: number
  readonly node: number
}

/** Swaps the edges of a path: held ones become free, free ones held. */
export function swapAlong(session: Session, steps: readonly Step[]): void {
  const isHeld = ({ edge }: Step) => (session.edges.state[edge]! & HELD) !== 0
  const [freed, taken] = [steps.filter(isHeld), steps.filter((step) => !isHeld(step))]
  for (const { edge } of freed) setHeld(session, edge, false)
  for (const { edge } of taken) setHeld(session, edge, true)
}
