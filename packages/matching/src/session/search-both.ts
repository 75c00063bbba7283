/**
 * Two people of different sides who both ask for a pair, as after a decline: one tree of shortest paths from each. Where all others
 * are paired the two have to find each other, and two small trees meet long before one has grown through everybody.
 *
 * With radii r and s such that the way between the two is r + s long, the prices within r of the one and within s of the other move as they
 * would for a single search; as no way is shorter, no edge between the two trees is violated.
 */
import {
  clearTree,
  conclude,
  grow,
  isFinished,
  pathTo,
  plant,
  reprice,
  swapAlong,
  type SearchEnd,
} from './path-tree.ts'
import { lumpOf } from './lump.ts'
import { labelsOf, mirrored, type Labels, type Meeting, type Tree } from './search-labels.ts'
import type { Session, SessionSide } from './session.ts'
import { compareTuples } from './tuples.ts'

type Asking = readonly [SessionSide, number]

/** Serves one of the two, or both with one path. */
export function searchBoth(session: Session, [side, person]: Asking, [other, partner]: Asking): SearchEnd {
  const labels = [labelsOf(session, 0), labelsOf(session, 1)] as const
  const one = plant(session, labels[0], side, other, person, 'more')
  const two = plant(session, labels[1], other, side, partner, 'more')
  const meeting: Meeting = { labels, length: new Float64Array(session.depth), node: -1 }
  for (const each of labels) each.meeting = meeting
  let end: SearchEnd | null = null
  while (end === null) {
    setBounds(session, meeting)
    const radius = isFarFromMeeting(session, meeting) ? null : radiusOf(session, meeting)
    if (radius !== null) end = join(session, one, two, meeting, radius)
    else if (isFinished(session, one)) end = conclude(session, one)
    else if (isFinished(session, two)) end = conclude(session, two)
    else grow(session, labels[0].touched.length <= labels[1].touched.length ? one : two)
  }
  clearTree(one)
  clearTree(two)
  return end
}

/** A way longer than the best ends of both trees together, or than the best way between them, is of no use. */
function setBounds({ depth }: Session, { labels, length, node }: Meeting): void {
  const [one, two] = labels
  const sum = one.bound
  one.isBounded = one.end !== -1 && two.end !== -1
  if (one.isBounded) for (let t = 0; t < depth; t++) sum[t] = one.best[t]! + two.best[t]!
  if (node !== -1 && (!one.isBounded || compareTuples(depth, length, 0, sum, 0) < 0)) {
    one.isBounded = true
    sum.set(length)
  }
  two.isBounded = one.isBounded
  two.bound.set(sum)
}

/** Whether both trees together surely do not reach all of the way between them yet: a cheap look before `radiusOf`. */
function isFarFromMeeting(session: Session, { labels, length, node }: Meeting): boolean {
  if (node === -1) return true
  let reach = 0
  for (const { heap, dist, end, best } of labels) {
    const next = heap.size === 0 ? Infinity : lumpOf(session, dist, heap.nodes[0]! * session.depth)
    reach += end === -1 ? next : Math.min(next, lumpOf(session, best, 0))
  }
  return reach < lumpOf(session, length, 0)
}

/** How far the first tree reaches on the way to the meeting, once both together reach all of it; null before. */
function radiusOf({ depth }: Session, { labels, length }: Meeting): Float64Array | null {
  const [own, others] = labels.map((tree) => reachOf(depth, tree))
  if (own === null || compareTuples(depth, own!, 0, length, 0) >= 0) return length.slice()
  if (others === null) return own!
  for (let t = 0; t < depth; t++)
    if (own![t]! + others![t]! !== length[t]) return own![t]! + others![t]! > length[t]! ? own! : null
  return own!
}

/** Nearest label that is not final, or best end if that is nearer; null = all of the graph. */
function reachOf(depth: number, { heap, dist, end, best }: Labels): Float64Array | null {
  if (heap.size === 0) return end === -1 ? null : best.slice()
  const at = heap.nodes[0]! * depth
  const isEnd = end !== -1 && compareTuples(depth, best, 0, dist, at) < 0
  return isEnd ? best.slice() : dist.slice(at, at + depth)
}

/** Gives both their pair along the way through the meeting. */
function join(
  session: Session,
  one: Tree,
  two: Tree,
  { node, length }: Meeting,
  radius: Float64Array,
): SearchEnd {
  const ahead = pathTo(session, one, node)
  const back = pathTo(session, two, mirrored(one.labels, two.labels, node))
  // Equally short ways may cross more than once: the last crossing, seen from the second person, is where they are joined.
  const isOnBoth = new Map(ahead.map((step, k) => [step.node, k]))
  isOnBoth.set(one.first, ahead.length)
  const nodes = [...back.map((step) => step.node), two.first].map((at) =>
    mirrored(two.labels, one.labels, at),
  )
  const crossing = nodes.findLastIndex((at) => isOnBoth.has(at))
  reprice(session, one, radius)
  reprice(
    session,
    two,
    length.map((far, t) => far - radius[t]!),
  )
  swapAlong(session, [...ahead.slice(isOnBoth.get(nodes[crossing]!)!), ...back.slice(crossing)])
  return 'moved'
}
