/** Acting on a finished tree: moving prices, and swapping edges along a path. */
import { lumpPrice, tupleOf } from './lump.ts'
import { HELD, note, setHeld, usableEdges, type Session, type SessionSide } from './session.ts'
import type { Tree } from './search-tree.ts'
import { compareTuples, isLess } from './tuples.ts'

/** Moves the prices of everybody nearer than the radius, so that paths that long cost nothing and no edge is violated. */
export function reprice(session: Session, tree: Tree, radius: Float64Array): void {
  const { width, table, base, stride, touched, count, from, to, fromAt, toAt } = tree
  const nodes = touched
    .subarray(0, count)
    .filter((node) => isLess(width, table, base + stride * node, radius, 0))
  const change = new Float64Array(nodes.length * width)
  const isAsking = (node: number) => node >= fromAt && node < fromAt + from.ids.length
  const people = nodes.map((node) => (isAsking(node) ? ~(node - fromAt) : node - toAt))
  for (let k = 0; k < nodes.length; k++)
    for (let t = 0; t < width; t++) change[k * width + t] = radius[t]! - table[base + stride * nodes[k]! + t]!
  const move = (sign: 1 | -1) => {
    for (let k = 0; k < people.length; k++) {
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

/** Nodes of the path to `end`, the last one first and the start left out. */
export function pathTo({ links, base, stride, width, first }: Tree, end: number): number[] {
  const nodes: number[] = []
  for (let node = end; node !== first; node = links[2 * (base + stride * node + width)]!) nodes.push(node)
  return nodes
}

/** Edges of the path from the start to `end`. */
export function follow(session: Session, tree: Tree, end: number): number[] {
  return edgesAlong(session, [...pathTo(tree, end), tree.first])
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
