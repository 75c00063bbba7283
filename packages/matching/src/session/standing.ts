/**
 * What a search needs to know of most people, in four numbers at one place: a search meets hundreds of people that nobody has looked at
 * for long, so every further place to look at is a wait for memory.
 */
import { FLIPPED, LOCKED, type Session, type SessionSide } from './session.ts'

/** Numbers a person: see the places below. */
export const STANDING = 4
/** Partner of the only pair (-1: none, or `CLOSER`), and its score. */
export const MATE = 0
export const MATE_SCORE = 1
export const PAIRS = 2
/** The bits below. */
export const TRAITS = 3

/** The held pairs have to be looked at one by one: several, or one that is locked or was not held before the change. */
export const CLOSER = 1
/** Not all edges of the base row may be used, or there are later ones. */
export const ODD_ROW = 2
/** Could have a pair more; could have one fewer; has fewer than they must. */
export const HAS_ROOM = 4
export const HAS_SPARE = 8
export const LACKS = 16

/** Has to follow every change of a person's pairs and limits, and of the state of held pairs. */
export function noteStanding({ edges, left }: Session, side: SessionSide, person: number): void {
  const { standing } = side
  const held = side.held[person]!
  const at = STANDING * person
  const only = held.length === 1 && (edges.state[held[0]!]! & (LOCKED | FLIPPED)) === 0 ? held[0]! : -1
  standing[at + MATE] = only === -1 ? -1 : (side === left ? edges.col : edges.row)[only]!
  standing[at + MATE_SCORE] = only === -1 ? 0 : edges.score[only]!
  standing[at + PAIRS] = held.length
  standing[at + TRAITS] =
    (standing[at + TRAITS]! & ODD_ROW) |
    (only === -1 && held.length > 0 ? CLOSER : 0) |
    (held.length < side.max[person]! ? HAS_ROOM : 0) |
    (held.length > side.min[person]! ? HAS_SPARE : 0) |
    (held.length < side.min[person]! ? LACKS : 0)
}

/** Both people of an edge. */
export function noteStandings(session: Session, edge: number): void {
  noteStanding(session, session.left, session.edges.row[edge]!)
  noteStanding(session, session.right, session.edges.col[edge]!)
}

/** From now on the states of both people's edges are looked at one by one. */
export function noteOddRows({ left, right, edges }: Session, edge: number): void {
  left.standing[STANDING * edges.row[edge]! + TRAITS]! |= ODD_ROW
  right.standing[STANDING * edges.col[edge]! + TRAITS]! |= ODD_ROW
}
