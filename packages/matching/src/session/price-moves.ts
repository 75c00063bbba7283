/** Moving the prices of the people of a tree. */
import { lumpPrice, tupleOf } from './lump.ts'
import { note, type Session, type SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { compareTuples, isLess } from './tuples.ts'

/** People of one side whose prices move, all up (sign 1) or all down. */
export interface PriceMove {
  readonly side: SessionSide
  readonly sign: 1 | -1
  readonly people: Int32Array
  /** By how much: a tuple of `width` numbers each, above 0; see `Tree`. */
  readonly width: number
  readonly amounts: Float64Array
}

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
  const people = new Int32Array(count)
  const amounts = new Float64Array(count * width)
  let size = 0
  for (let mark = 0; mark < count; mark++) {
    const person = nodes[mark]! - first
    if (person < 0 || person >= side.ids.length || !isLess(width, dist, mark * width, radius, 0)) continue
    for (let t = 0; t < width; t++) amounts[size * width + t] = radius[t]! - dist[mark * width + t]!
    people[size++] = person
  }
  return { side, sign, width, people: people.slice(0, size), amounts: amounts.slice(0, size * width) }
}

/** Makes moves for good, or until the change is taken back. */
export function makeMoves(session: Session, moves: readonly PriceMove[]): void {
  for (const move of moves) {
    addToPrices(session, move, 1)
    note(session, move.people.length * (move.width + 1), () => addToPrices(session, move, -1))
  }
}

/** Adds a move to the prices or takes it off, or of each amount only a part (of moves that take prices as one number). */
export function addToPrices(
  session: Session,
  { side, sign, people, width, amounts }: PriceMove,
  times: 1 | -1,
  part: ((amount: number) => number) | null = null,
): void {
  const { depth } = session
  const { price, least } = side
  const moved = new Int32Array(people.length)
  const changes = new Float64Array(people.length * depth)
  let size = 0
  for (let k = 0; k < people.length; k++) {
    const at = size * depth
    if (width === 1) {
      const amount = part === null ? amounts[k]! : part(amounts[k]!)
      if (amount === 0) continue
      tupleOf(session, sign * times * amount, changes, at)
    } else for (let t = 0; t < depth; t++) changes[at + t] = sign * times * amounts[k * depth + t]!
    moved[size++] = people[k]!
  }
  // Prices in a loop of their own: so the processor waits for many of them at once.
  for (let k = 0; k < size; k++)
    for (let t = 0; t < depth; t++) price[moved[k]! * depth + t]! += changes[k * depth + t]!
  for (let k = 0; k < size; k++) {
    lumpPrice(session, side, moved[k]!)
    const at = moved[k]! * depth
    if (compareTuples(depth, price, at, least, 0) < 0) least.set(price.subarray(at, at + depth))
  }
}
