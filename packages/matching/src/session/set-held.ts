import { FLIPPED, HELD, note, type Session } from './session.ts'
import { noteStandings } from './standing.ts'

/** Sets whether an edge is held, on both sides. */
export function setHeld(session: Session, edge: number, isHeld: boolean): void {
  toggle(session, edge, isHeld)
  note(session, 8, () => toggle(session, edge, !isHeld))
}

function toggle(session: Session, edge: number, isHeld: boolean): void {
  const { edges, left, right, flipped } = session
  edges.state[edge]! ^= HELD | FLIPPED
  if (flipped.has(edge)) flipped.delete(edge)
  else flipped.add(edge)
  for (const list of [left.held[edges.row[edge]!]!, right.held[edges.col[edge]!]!]) {
    if (isHeld) list.push(edge)
    else list.splice(list.indexOf(edge), 1)
  }
  noteStandings(session, edge)
}
