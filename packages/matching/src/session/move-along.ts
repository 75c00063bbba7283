/** Swapping the edges along a path. */
import { HELD, usableEdges, type Session } from './session.ts'
import { setHeld } from './set-held.ts'
import type { Tree } from './search-tree.ts'

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
