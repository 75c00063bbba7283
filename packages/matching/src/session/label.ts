/** Noting what a tree reached, and where a path could end. */
import { hasSeen, otherTree, type Tree } from './search-tree.ts'
import { isLess, signOf } from './tuples.ts'

/** Takes `tree.sum` as a node's distance when it is shorter than what is known and than the bound: gives the node's mark, or -1. */
export function label(tree: Tree, node: number, before: number, steps: number): number {
  const { width, sum, bound, seen, dist } = tree
  if (!isLess(width, sum, 0, bound, 0)) {
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
  meet(tree, node)
  return mark
}

/** Takes a node that the other tree reached too as the meeting, if the way through it is the shortest so far. */
function meet(tree: Tree, node: number): void {
  const { width, sum, total, meeting } = tree
  const other = otherTree(tree)
  if (meeting === null || other === null || !hasSeen(other, node)) return
  const at = other.markOf[node]! * width
  for (let t = 0; t < width; t++) total[t] = sum[t]! + other.dist[at + t]!
  if (!isLess(width, total, 0, meeting.length, 0)) return
  meeting.length.set(total)
  meeting.node = node
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
  { width, total }: Tree,
  price: Float64Array,
  person: number,
  reward: Float64Array | null,
  sign: 1 | -1,
): void {
  for (let t = 0; t < width; t++)
    total[t] = sign * (price[person * width + t]! + (reward === null ? 0 : reward[t]!))
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
  if (Number.isNaN(tree.total[0])) tree.isLost = true
  tree.best.set(tree.total)
  tree.end = mark
  if (tree.meeting === null) tree.bound.set(tree.total)
}
