/** Growing the tree of shortest paths from one person who asks for a pair more or one fewer, and acting on what it found. */
import { askAgain, askAround } from './ask-around.ts'
import { label, setEnd, worthOf } from './label.ts'
import { lumpOf, mostSteps } from './lump.ts'
import { edgesAlong, pathTo, swapAlong } from './move-along.ts'
import { makeMoves, movesWithin } from './price-moves.ts'
import { letGo } from './reach.ts'
import type { Session, SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { push, removeLeast } from './tuple-heap.ts'
import { isLess } from './tuples.ts'

/** Somebody moved, or nobody had to; or the people named lack places. */
export type SearchEnd =
  | 'moved'
  | 'priced'
  | { readonly people: readonly number[]; readonly side: 'left' | 'right' }

/** `more`: `start` is of side `from` and asks for a pair. `less`: `start` is of side `to` and has one too many. */
export function plant(
  session: Session,
  tree: Tree,
  from: SessionSide,
  to: SessionSide,
  start: number,
  wish: 'more' | 'less',
): void {
  setSides(session, tree, from, to)
  tree.end = -1
  tree.bound.fill(Infinity)
  const own = wish === 'more' ? from : to
  const [price, reward] = wish === 'more' ? [tree.fromPrice, tree.fromReward] : [tree.toPrice, tree.toReward]
  const count = own.held[start]!.length
  if (wish === 'more' ? count >= from.min[start]! : count <= to.max[start]!) {
    const pairs = wish === 'more' ? count : count - 1
    worthOf(tree, price, start, pairs === 0 ? reward : null, wish === 'more' ? 1 : -1)
    setEnd(tree, 0)
  }
  tree.sum.fill(0)
  label(tree, wish === 'more' ? tree.fromAt + start : tree.toAt + start, -1, 0)
  if (wish === 'more') push(tree.heap, tree.sum, 0)
  else letGo(session, tree, 0, start)
}

function setSides(session: Session, tree: Tree, from: SessionSide, to: SessionSide): void {
  const { left, mode, stayTier, totalTier } = session
  const isLump = tree.width === 1
  tree.from = from
  tree.to = to
  tree.fromAt = from === left ? 0 : left.ids.length
  tree.toAt = to === left ? 0 : left.ids.length
  tree.fromPrice = isLump ? from.lump : from.price
  tree.toPrice = isLump ? to.lump : to.price
  tree.mostSteps = isLump ? mostSteps(session) : Infinity
  const keep = new Float64Array(session.depth)
  if (mode.kind === 'balanced') keep[totalTier] = mode.bonus
  if (mode.kind === 'fewest-changes') keep[stayTier] = 1
  setTuple(session, tree.keep, keep)
  setTuple(session, tree.fromReward, from.rewards)
  setTuple(session, tree.toReward, to.rewards)
  tree.isLost = false
}

function setTuple(session: Session, to: Float64Array, tuple: Float64Array): void {
  if (to.length === 1) to[0] = lumpOf(session, tuple, 0)
  else to.set(tuple)
}

/** Looks on from the nearest asking person. */
export function grow(session: Session, tree: Tree): void {
  const { heap } = tree
  const mark = heap.nodes[0]!
  const distance = heap.keys[0]!
  removeLeast(heap)
  if (mark < 0) askAgain(session, tree, ~mark, distance + session.reach)
  else askAround(session, tree, mark)
  skipStale(tree)
}

/** Leaves nothing on top of the heap that was reached on a shorter way since. */
export function skipStale({ heap, width, dist }: Tree): void {
  while (heap.size > 0 && heap.nodes[0]! >= 0) {
    if (!isLess(width, dist, heap.nodes[0]! * width, heap.keys, 0)) return
    removeLeast(heap)
  }
}

/** Whether the tree's best end is nearer than everything it has not looked on from. */
export function isFinished({ width, heap, end, best }: Tree): boolean {
  return heap.size === 0 || (end !== -1 && !isLess(width, heap.keys, 0, best, 0))
}

/** Follows a finished tree to its best end. */
export function conclude(session: Session, tree: Tree): SearchEnd {
  const { from, fromAt, end, best, nodes, count } = tree
  if (end === -1) {
    const people = Array.from(nodes.subarray(0, count), (node) => node - fromAt)
    return { side: from.name, people: people.filter((person) => person >= 0 && person < from.ids.length) }
  }
  makeMoves(session, movesWithin(tree, best))
  swapAlong(session, edgesAlong(session, pathTo(tree, end)))
  return end === 0 ? 'priced' : 'moved'
}
