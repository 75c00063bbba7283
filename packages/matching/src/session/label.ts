/** Noting what a tree reached, and where a path could end. */
import type { Meeting, Tree } from './search-tree.ts'
import { isLess, signOf } from './tuples.ts'

/** Takes `tree.sum` as a node's distance when it is shorter than what is known and than the bound. */
export function label(tree: Tree, node: number, before: number, steps: number): boolean {
  const { width, sum, bound, table, links } = tree
  const at = tree.base + node * tree.stride
  if (!isLess(width, sum, 0, bound, 0) || !isLess(width, sum, 0, table, at)) {
    if (Number.isNaN(sum[0])) tree.isLost = true
    return false
  }
  if (steps > tree.mostSteps) tree.isLost = true
  if (table[at] === Infinity) {
    tree.touched[tree.count++] = node
    tree.seen[node]! |= tree.bit
  }
  for (let t = 0; t < width; t++) table[at + t] = sum[t]!
  links[2 * (at + width)] = before
  links[2 * (at + width) + 1] = steps
  if (tree.meeting !== null && table[at + tree.toOther] !== Infinity) meet(tree, tree.meeting, node, at)
  return true
}

function meet({ width, sum, total, table, toOther }: Tree, meeting: Meeting, node: number, at: number): void {
  for (let t = 0; t < width; t++) total[t] = sum[t]! + table[at + toOther + t]!
  if (!isLess(width, total, 0, meeting.length, 0)) return
  meeting.length.set(total)
  meeting.node = node
}

/** Ends the path at a person of `to` who takes one pair more, if that is the best end. */
export function offerTaking(tree: Tree, person: number, pairs: number, lacks: boolean): void {
  const { total, toPrice, toReward } = tree
  if (lacks) total.fill(0)
  else worthOf(tree, toPrice, person, pairs === 0 ? toReward : null, -1)
  offer(tree, tree.toAt + person)
}

/** Ends the path at a person of `from` who goes on with one pair fewer, if that is the best end. */
export function offerLosing(tree: Tree, person: number, pairs: number): void {
  const { fromPrice, fromReward } = tree
  worthOf(tree, fromPrice, person, pairs === 1 ? fromReward : null, 1)
  offer(tree, tree.fromAt + person)
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
function offer(tree: Tree, node: number): void {
  const { width, table, total } = tree
  const at = tree.base + node * tree.stride
  const isLoss = signOf(width, total) > 0
  for (let t = 0; t < width; t++) total[t] = table[at + t]! + (isLoss ? total[t]! : 0)
  if (tree.end === -1 || isLess(width, total, 0, tree.best, 0)) setEnd(tree, node)
}

/** Makes `tree.total` the distance of the best end. */
export function setEnd(tree: Tree, node: number): void {
  if (Number.isNaN(tree.total[0])) tree.isLost = true
  tree.best.set(tree.total)
  tree.end = node
  if (tree.meeting === null) tree.bound.set(tree.total)
}
