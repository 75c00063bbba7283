import { respond } from './respond-tuple.ts'
import { surveyPrices } from './lump.ts'
import { closeOwed } from './owed-moves.ts'
import { FLIPPED, note, type ChangeMode, type Session } from './session.ts'
import { noteStandings } from './standing.ts'
import { settle } from './path-search.ts'

/**
 * Begins a change: the pairs that stand now become the current ones. A bonus only ever helps held pairs, so taking one on, or
 * moving it on to the pairs that stand now, keeps every price true. Giving one up does not, and then everybody answers anew: O(E).
 */
export function changeMode(session: Session, mode: ChangeMode): void {
  const before = { mode: session.mode, flipped: session.flipped }
  const isUp = losesNothing(before.mode, mode)
  closeOwed(session, !isUp)
  note(session, 8, () => {
    session.mode = before.mode
    session.flipped = before.flipped
    toggleFlipped(session, before.flipped)
  })
  toggleFlipped(session, before.flipped)
  session.flipped = new Set()
  session.mode = mode
  if (isUp) return
  clearStayPrices(session)
  const { left, right } = session
  for (let i = 0; i < left.ids.length; i++) respond(session, left, i)
  settle(session, [
    ...left.ids.map((_, i) => [left, i] as const),
    ...right.ids.map((_, j) => [right, j] as const),
  ])
  closeOwed(session, true)
}

function toggleFlipped(session: Session, edges: Iterable<number>): void {
  for (const edge of edges) {
    session.edges.state[edge]! ^= FLIPPED
    noteStandings(session, edge)
  }
}

function losesNothing(from: ChangeMode, to: ChangeMode): boolean {
  if (from.kind === 'best') return true
  if (from.kind === 'balanced') return to.kind === 'balanced' && to.bonus >= from.bonus
  return to.kind === 'fewest-changes'
}

function clearStayPrices(session: Session): void {
  for (const side of [session.left, session.right]) {
    const before = side.price.slice()
    note(session, before.length, () => {
      side.price.set(before)
      surveyPrices(session, side)
    })
    for (let at = session.stayTier; at < side.price.length; at += session.depth) side.price[at] = 0
    surveyPrices(session, side)
  }
}
