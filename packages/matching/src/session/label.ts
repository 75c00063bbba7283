/** Noting what a tree reached, and where a path could end. */
import { hasSeen, otherTree, type Tree } from './search-tree.ts'
import { isLess, signOf } from './tuples.ts'

/**
 * Takes `tree.sum` as a node's distance when it is shorter than what is known and than the bound: gives the node's mark, or -1. The bound
 * leaves to the other tree what lies beyond its reach; a shorter way through a node that the other reached long ago is for this one to find.
 */
export function label(tree: Tree, node: number, before: number, steps: number): number {
  const { width, sum, bound, seen, dist } = tree
  const meets = isShortcut(tree, node)
  if (!meets && !isLess(width, sum, 0, bound, 0)) {
    if (Number.isNaN(sum[0])) tree.isLost = true
    return -1
  }
  if (steps > tree.mostSteps) tree.isLost = true
  let mark
  if (hasSeen(tree, node)) {
    mark = tree.markOf[node]!
    if (!isLess(width, sum, 0, dist, mark * width)) return -1
  } else {
    mark = tree.count++
    seen[node >> 5]! |= 1 << (node & 31)
    tree.markOf[node] = mark
    tree.nodes[mark] = node
  }
  for (let t = 0; t < width; t++) dist[mark * width + t] = sum[t]!
  tree.before[mark] = before
  tree.steps[mark] = steps
  if (meets) {
    tree.meeting!.length.set(tree.total)
    tree.meeting!.node = node
  }
  return mark
}

/** Whether the way through a node at the distance `tree.sum`, whose length is put into `tree.total`, is the shortest to the other tree so far. */
function isShortcut(tree: Tree, node: number): boolean {
  const { width, sum, total, meeting } = tree
  const other = otherTree(tree)
  if (meeting === null || other === null || !hasSeen(other, node)) return false
  const at = other.markOf[node]! * width
  for (let t = 0; t < width; t++) total[t] = sum[t]! + other.dist[at + t]!
  return isLess(width, total, 0, meeting.length, 0)
}

/** Ends the path at a person of `to` who takes one pair more, if that is the best end. */
export function offerTaking(tree: Tree, mark: number, person: number, pairs: number, lacks: boolean): void {
  const { total, toPrice, toReward } = tree
  if (lacks) total.fill(0)
  else worthOf(tree, toPrice, person, pairs === 0 ? toReward : null, -1)
  offer(tree, mark)
}

/** Ends the path at a person of `from` who goes on with one pair fewer, if that is the best end. */
export function offerLosing(tree: Tree, mark: number, person: number, pairs: number): void {
  const { fromPrice, fromReward } = tree
  worthOf(tree, fromPrice, person, pairs === 1 ? fromReward : null, 1)
  offer(tree, mark)
}

/** Puts sign * (what a pair is worth to a person: their price, and the reward of the first pair) into `tree.total`. */
export function worthOf(
  tree: Tree,
  price: Float64Array,
  person: number,
  reward: Float64Array | null,
  sign: 1 | -1,
): void {
  const { width, total } = tree
  for (let t = 0; t < width; t++)
    total[t] = sign * (price[person * width + t]! + (reward === null ? 0 : reward[t]!))
  if (Number.isNaN(total[0])) tree.isLost = true
}

/** `tree.total` is what the person at the end loses; whoever gains asks for the change anyway, and ends the path for nothing. */
function offer(tree: Tree, mark: number): void {
  const { width, dist, total } = tree
  const isLoss = signOf(width, total) > 0
  for (let t = 0; t < width; t++) total[t] = dist[mark * width + t]! + (isLoss ? total[t]! : 0)
  if (tree.end === -1 || isLess(width, total, 0, tree.best, 0)) setEnd(tree, mark)
}

/** Makes `tree.total` the distance of the best end. */
export function setEnd(tree: Tree, mark: number): void {
  tree.best.set(tree.total)
  tree.end = mark
  if (tree.meeting === null) tree.bound.set(tree.total)
}
