/** Acting on a finished tree: moving prices, and swapping edges along a path. */
import { lumpPrice, tupleOf } from './lump.ts'
import { HELD, note, setHeld, usableEdges, type Session, type SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { compareTuples, isLess } from './tuples.ts'

/** Moves the prices of everybody nearer than the radius, so that paths that long cost nothing and no edge is violated. */
export function reprice(session: Session, tree: Tree, radius: Float64Array): void {
  const { width, dist, nodes, count, from, to, fromAt, toAt } = tree
  const size = from.ids.length
  const people = new Int32Array(count)
  const change = new Float64Array(count * width)
  let nearer = 0
  for (let mark = 0; mark < count; mark++) {
    if (!isLess(width, dist, mark * width, radius, 0)) continue
    const asking = nodes[mark]! - fromAt
    people[nearer] = asking >= 0 && asking < size ? ~asking : nodes[mark]! - toAt
    for (let t = 0; t < width; t++) change[nearer * width + t] = radius[t]! - dist[mark * width + t]!
    nearer++
  }
  const move = (sign: 1 | -1) => {
    for (let k = 0; k < nearer; k++) {
      const person = people[k]!
      if (person < 0) addToPrice(session, from, ~person, change, k, width, -sign)
      else addToPrice(session, to, person, change, k, width, sign)
    }
  }
  move(1)
  note(session, change.length + people.length, () => move(-1))
}

const tuple = new Float64Array(64)

function addToPrice(
  session: Session,
  side: SessionSide,
  person: number,
  change: Float64Array,
  k: number,
  width: number,
  sign: number,
): void {
  const { depth } = session
  const { price, least } = side
  const at = person * depth
  if (width === 1) {
    tupleOf(session, change[k]!, tuple)
    for (let t = 0; t < depth; t++) price[at + t]! += sign * tuple[t]!
  } else for (let t = 0; t < depth; t++) price[at + t]! += sign * change[k * depth + t]!
  lumpPrice(session, side, person)
  if (compareTuples(depth, price, at, least, 0) < 0) least.set(price.subarray(at, at + depth))
}

/** Nodes of the path to a mark, the last one first and the start last. */
export function pathTo({ before, nodes }: Tree, mark: number): number[] {
  const path: number[] = []
  for (let at = mark; at !== -1; at = before[at]!) path.push(nodes[at]!)
  return path
}

/** The edges between nodes that follow each other on a path. */
export function edgesAlong(session: Session, nodes: readonly number[]): number[] {
  const { left, edges } = session
  const size = left.ids.length
  return nodes.slice(1).map((node, k) => {
    const [person, partner] = [Math.min(node, nodes[k]!), Math.max(node, nodes[k]!) - size]
    return usableEdges(session, left, person).find((edge) => edges.col[edge] === partner)!
  })
}

/** Swaps the edges of a path: held ones become free, free ones held. */
export function swapAlong(session: Session, path: readonly number[]): void {
  const isHeld = (edge: number) => (session.edges.state[edge]! & HELD) !== 0
  const [freed, taken] = [path.filter(isHeld), path.filter((edge) => !isHeld(edge))]
  for (const edge of freed) setHeld(session, edge, false)
  for (const edge of taken) setHeld(session, edge, true)
}
