/** Moving the prices of the people of a tree. */
import { lumpPrice, tupleOf } from './lump.ts'
import { note, type PriceMove, type Session, type SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { compareTuples, isLess } from './tuples.ts'

/** How the prices of everybody nearer than the radius move, so that paths that long cost nothing and no edge is violated. */
export function movesWithin(tree: Tree, radius: Float64Array): [PriceMove, PriceMove] {
  // Up where they give places, down where they ask.
  return [moveOf(tree, radius, tree.to, tree.toAt, 1), moveOf(tree, radius, tree.from, tree.fromAt, -1)]
}

function moveOf(
  { width, dist, nodes, count }: Tree,
  radius: Float64Array,
  side: SessionSide,
  first: number,
  sign: 1 | -1,
): PriceMove {
  const isMoved = (mark: number) => {
    const person = nodes[mark]! - first
    return person >= 0 && person < side.ids.length && isLess(width, dist, mark * width, radius, 0)
  }
  let size = 0
  for (let mark = 0; mark < count; mark++) if (isMoved(mark)) size++
  const people = new Int32Array(size)
  const amounts = new Float64Array(size * width)
  for (let mark = 0, k = 0; k < size; mark++) {
    if (!isMoved(mark)) continue
    for (let t = 0; t < width; t++) amounts[k * width + t] = radius[t]! - dist[mark * width + t]!
    people[k++] = nodes[mark]! - first
  }
  return { side, sign, width, people, amounts }
}

/** Makes moves for good, or until the change is taken back. */
export function makeMoves(session: Session, moves: readonly PriceMove[]): void {
  for (const move of moves) {
    addToPrices(session, move, 1)
    note(session, move.people.length * (move.width + 1), () => addToPrices(session, move, -1))
  }
}

/** Adds a move to the prices, or takes it off. */
export function addToPrices(
  session: Session,
  { side, sign, people, width, amounts }: PriceMove,
  times: 1 | -1,
): void {
  const { depth } = session
  const { price, least } = side
  const tuple = new Float64Array(depth)
  // Prices in a loop of their own: so the processor waits for many of them at once.
  for (let k = 0; k < people.length; k++) {
    if (width === 1) tupleOf(session, sign * times * amounts[k]!, tuple, 0)
    else for (let t = 0; t < depth; t++) tuple[t] = sign * times * amounts[k * depth + t]!
    for (let t = 0; t < depth; t++) price[people[k]! * depth + t]! += tuple[t]!
  }
  for (const person of people) {
    lumpPrice(session, side, person)
    const at = person * depth
    if (compareTuples(depth, price, at, least, 0) < 0) least.set(price.subarray(at, at + depth))
  }
}
