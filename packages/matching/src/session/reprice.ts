/** Moving the prices of the people of a tree. */
import { lumpPrice, tupleOf } from './lump.ts'
import { note, type Session, type SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { compareTuples, isLess } from './tuples.ts'

/** Moves the prices of everybody nearer than the radius, so that paths that long cost nothing and no edge is violated. */
export function reprice(session: Session, tree: Tree, radius: Float64Array): void {
  movePrices(session, tree, radius, tree.to, tree.toAt, 1)
  movePrices(session, tree, radius, tree.from, tree.fromAt, -1)
}

/** Of those of one side: up (sign 1) where they give places, down where they ask. */
function movePrices(
  session: Session,
  { width, dist, nodes, count }: Tree,
  radius: Float64Array,
  side: SessionSide,
  first: number,
  sign: 1 | -1,
): void {
  const { depth } = session
  const people = new Int32Array(count)
  const changes = new Float64Array(count * depth)
  let size = 0
  for (let mark = 0; mark < count; mark++) {
    const person = nodes[mark]! - first
    if (person < 0 || person >= side.ids.length || !isLess(width, dist, mark * width, radius, 0)) continue
    if (width === 1) tupleOf(session, sign * (radius[0]! - dist[mark]!), changes, size * depth)
    else
      for (let t = 0; t < depth; t++)
        changes[size * depth + t] = sign * (radius[t]! - dist[mark * depth + t]!)
    people[size++] = person
  }
  const [moved, by] = [people.slice(0, size), changes.slice(0, size * depth)]
  addToPrices(session, side, moved, by, 1)
  note(session, size * (depth + 1), () => addToPrices(session, side, moved, by, -1))
}

function addToPrices(
  session: Session,
  side: SessionSide,
  people: Int32Array,
  changes: Float64Array,
  sign: 1 | -1,
): void {
  const { depth } = session
  const { price, least } = side
  // Prices in a loop of their own: so the processor waits for many of them at once.
  for (let k = 0; k < people.length; k++)
    for (let t = 0; t < depth; t++) price[people[k]! * depth + t]! += sign * changes[k * depth + t]!
  for (const person of people) {
    lumpPrice(session, side, person)
    const at = person * depth
    if (compareTuples(depth, price, at, least, 0) < 0) least.set(price.subarray(at, at + depth))
  }
}
