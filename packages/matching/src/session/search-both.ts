/**
 * Two people of different sides who both ask for a pair, as after a decline: one tree of shortest paths from each. Where all others
 * are paired the two have to find each other, and two small trees meet long before one has grown through everybody.
 *
 * With radii r and s such that the way between the two is r + s long, the prices within r of the one and within s of the other move as they
 * would for a single search; as no way is shorter, no edge between the two trees is violated.
 */
import { edgesAlong, pathTo, swapAlong } from './move-along.ts'
import { needOnWay, owe } from './owed-moves.ts'
import { makeMoves, movesWithin } from './price-moves.ts'
import { conclude, grow, isFinished, plant, type SearchEnd } from './path-tree.ts'
import type { Meeting, Tree, Trees } from './search-tree.ts'
import type { Session, SessionSide } from './session.ts'
import { isLess } from './tuples.ts'

export type Asking = readonly [SessionSide, number]

/** Serves one of the two, or both with one path; null when a tree is lost. */
export function searchBoth(
  session: Session,
  trees: Trees,
  [side, person]: Asking,
  [other, partner]: Asking,
): SearchEnd | null {
  const [one, two] = trees
  const meeting: Meeting = { trees, length: new Float64Array(one.width).fill(Infinity), node: -1 }
  for (const tree of trees) tree.meeting = meeting
  plant(session, one, side, other, person, 'more')
  plant(session, two, other, side, partner, 'more')
  const reaches = trees.map(({ width }) => new Float64Array(width)) as [Float64Array, Float64Array]
  let last: 0 | 1 = 0
  while (!one.isLost && !two.isLost) {
    setReach(one, reaches[0])
    setReach(two, reaches[1])
    if (meeting.node !== -1 && isMet(meeting, reaches)) return join(session, trees, meeting, last, reaches)
    if (isFinished(one)) return conclude(session, one)
    if (isFinished(two)) return conclude(session, two)
    setBound(one, two, meeting, reaches[1])
    setBound(two, one, meeting, reaches[0])
    last = one.count <= two.count ? 0 : 1
    grow(session, trees[last])
  }
  return null
}

/** How far a tree has looked: to the nearest it has not looked on from, or to its best end if that is nearer. */
function setReach({ width, heap, end, best, bound }: Tree, reach: Float64Array): void {
  // What was too far to be of use was left out.
  if (heap.size === 0) reach.set(bound)
  else for (let t = 0; t < width; t++) reach[t] = heap.keys[t]!
  if (end !== -1 && isLess(width, best, 0, reach, 0)) reach.set(best)
}

/** Whether both trees together reach all of the way between them. */
function isMet({ length }: Meeting, [one, two]: readonly [Float64Array, Float64Array]): boolean {
  const width = length.length
  for (let t = 0; t < width; t++) {
    const reach = one[t]! + two[t]!
    if (reach !== length[t]) return reach > length[t]!
  }
  return true
}

/**
 * A way longer than the best ends of both trees together, or than the best way between them, is of no use. What lies beyond the other tree's
 * reach on such a way is for that tree to find.
 */
function setBound(tree: Tree, other: Tree, { length }: Meeting, reach: Float64Array): void {
  const { width, bound, best, sum } = tree
  for (let t = 0; t < width; t++) sum[t] = length[t]! - reach[t]!
  if (isLess(width, sum, 0, bound, 0)) bound.set(sum)
  if (tree.end === -1 || other.end === -1) return
  for (let t = 0; t < width; t++) sum[t] = best[t]! + other.best[t]!
  if (isLess(width, sum, 0, bound, 0)) bound.set(sum)
}

/**
 * Gives both their pair along the way through the meeting. The tree that grew last takes the rest of the way: the other's bound was
 * set when this one reached less far.
 */
function join(
  session: Session,
  [one, two]: Trees,
  { node, length }: Meeting,
  last: 0 | 1,
  reaches: readonly [Float64Array, Float64Array],
): SearchEnd {
  const radius = reaches[last === 0 ? 1 : 0]
  if (isLess(one.width, length, 0, radius, 0)) radius.set(length)
  const rest = length.map((far, t) => far - radius[t]!)
  const [mine, theirs] = last === 0 ? [rest, radius] : [radius, rest]
  const ahead = pathTo(one, one.markOf[node]!).toReversed()
  const back = pathTo(two, two.markOf[node]!).slice(1)
  const way = withoutLoops([...ahead, ...back])
  const moves = [movesWithin(one, mine), movesWithin(two, theirs)] as const
  if (one.width > 1) makeMoves(session, moves.flat())
  else {
    const isAhead = new Set(ahead)
    const places = way.map((at) =>
      isAhead.has(at) ? one.dist[one.markOf[at]!]! : length[0]! - two.dist[two.markOf[at]!]!,
    )
    const needs = needOnWay(places, mine[0]!, one.keep[0]!)
    owe(
      session,
      moves.flatMap((pair, which) => pair.map((move) => ({ ...move, need: needs[which]! }))),
    )
  }
  swapAlong(session, edgesAlong(session, way))
  return 'moved'
}

/** Equally short ways may cross more than once: what lies between two visits of the same person is left out. */
function withoutLoops(nodes: readonly number[]): number[] {
  const lastAt = new Map(nodes.map((node, k) => [node, k]))
  const path: number[] = []
  for (let k = 0; k < nodes.length; k = lastAt.get(nodes[k]!)! + 1) path.push(nodes[k]!)
  return path
}
