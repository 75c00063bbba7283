/** Growing the tree of shortest paths from one person who asks for a pair more or one fewer, and acting on what it found. */
import { askAgain, askAround, letGo } from './ask-around.ts'
import { lumpPrice } from './lump.ts'
import { HELD, note, setHeld, type Session, type SessionSide } from './session.ts'
import { FINAL, LABELLED, type Labels, type Tree } from './search-labels.ts'
import { clearHeap, raise, takeLeast } from './tuple-heap.ts'
import { compareTuples } from './tuples.ts'

/** Somebody moved, or nobody had to; or the people named lack places. */
export type SearchEnd =
  | 'moved'
  | 'priced'
  | { readonly people: readonly number[]; readonly side: 'left' | 'right' }

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
export function grow(session: Session, tree: Tree): void {
  const { from, to, labels } = tree
  const node = takeLeast(labels.heap)
  if (node >= labels.room) return askAgain(session, tree, node - labels.room)
  labels.seen[node] = FINAL
  labels.final.push(node)
  if (node >= to.ids.length) askAround(session, tree, node)
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
  const { seen, touched, final, heap, waiting } = labels
  for (const node of touched) seen[node] = 0
  touched.length = 0
  waiting.size = 0
  final.length = 0
  clearHeap(heap)
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
    lumpPrice(session, side, at / depth)
    if (compareTuples(depth, side.price, at, side.least, 0) < 0)
      side.least.set(side.price.subarray(at, at + depth))
  })
  const nodes = Int32Array.from(nearer)
  note(session, before.length + nodes.length, () => {
    nodes.forEach((node, k) => {
      const [side, person] = node >= size ? [from, node - size] : [to, node]
      side.price.set(before.subarray(k * depth, k * depth + depth), person * depth)
      lumpPrice(session, side, person)
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
