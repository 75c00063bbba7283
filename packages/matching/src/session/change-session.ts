/** Changes to a session. Each leaves the pairs optimal and proven, or leaves everything as it was and says why. */
import type { Side } from '../solve-spec.ts'
import { addEdge, addPerson } from './grow-session.ts'
import { respond } from './respond-tuple.ts'
import { changeMode } from './change-mode.ts'
import {
  BANNED,
  HELD,
  LOCKED,
  note,
  usableEdges,
  type ChangeMode,
  type Session,
  type SessionSide,
} from './session.ts'
import { setHeld } from './set-held.ts'
import { settle } from './path-search.ts'
import { noteOddRows, noteStanding, noteStandings } from './standing.ts'

export interface Change {
  readonly kind: 'changed'
  /** Pairs (left id, right id). */
  readonly added: readonly (readonly [string, string])[]
  readonly removed: readonly (readonly [string, string])[]
  /** Points by which the total of the scores rose or fell (without any bonus). */
  readonly points: number
}

export type Refusal =
  | { readonly kind: 'unknown-person'; readonly side: Side; readonly id: string }
  | { readonly kind: 'known-person'; readonly side: Side; readonly id: string }
  | { readonly kind: 'no-such-pair'; readonly left: string; readonly right: string }
  | { readonly kind: 'not-a-pair-now'; readonly left: string; readonly right: string }
  | { readonly kind: 'locked'; readonly left: string; readonly right: string }
  | { readonly kind: 'no-place'; readonly side: Side; readonly id: string }
  | { readonly kind: 'capacity'; readonly side: Side; readonly id: string }
  | { readonly kind: 'score-range'; readonly side: Side; readonly id: string }
  /** The lower limits and locks could not be met any more. */
  | { readonly kind: 'infeasible'; readonly side: Side; readonly people: readonly string[] }

export type ChangeResult = Change | Refusal

export interface NewPerson {
  readonly side: Side
  readonly id: string
  readonly min: number
  readonly max: number
  readonly edges: readonly { readonly partner: string; readonly score: number }[]
}

type People = (readonly [SessionSide, number])[]

/**
 * Ends a pair for good (it is banned) and finds new partners as the mode says. Time grows with the people a path search has to
 * look at: tens where somebody can go without, some hundreds where both have to be covered and nobody else is free.
 */
export function decline(session: Session, leftId: string, rightId: string, mode: ChangeMode): ChangeResult {
  return onPair(session, leftId, rightId, (edge) => {
    const state = session.edges.state[edge]!
    if ((state & HELD) === 0) return { kind: 'not-a-pair-now', left: leftId, right: rightId }
    if ((state & LOCKED) !== 0) return { kind: 'locked', left: leftId, right: rightId }
    return change(session, mode, () => removeEdge(session, edge))
  })
}

/** Rules a pair out; when it stands now, this is a decline. */
export function ban(session: Session, leftId: string, rightId: string, mode: ChangeMode): ChangeResult {
  return onPair(session, leftId, rightId, (edge) => {
    if ((session.edges.state[edge]! & LOCKED) !== 0) return { kind: 'locked', left: leftId, right: rightId }
    return change(session, mode, () => removeEdge(session, edge))
  })
}

/** Makes a pair part of every result. Refused where one of the two has no place that is not locked. */
export function lock(session: Session, leftId: string, rightId: string, mode: ChangeMode): ChangeResult {
  return onPair(session, leftId, rightId, (edge) => {
    const { left, right, edges } = session
    if ((edges.state[edge]! & LOCKED) !== 0) return change(session, mode, () => [])
    const ends: People = [
      [left, edges.row[edge]!],
      [right, edges.col[edge]!],
    ]
    for (const [side, person] of ends) {
      const locks = side.held[person]!.filter((e) => (edges.state[e]! & LOCKED) !== 0).length
      if (locks >= side.max[person]!) return { kind: 'no-place', side: side.name, id: side.ids[person]! }
    }
    return change(session, mode, () => {
      setState(session, edge, edges.state[edge]! | LOCKED)
      if ((edges.state[edge]! & HELD) === 0) setHeld(session, edge, true)
      return ends
    })
  })
}

/** Takes a person out with all their pairs. Refused while one of them is locked. */
export function leave(session: Session, sideName: Side, id: string, mode: ChangeMode): ChangeResult {
  const side = session[sideName]
  const person = side.at.get(id)
  if (person === undefined || side.gone[person] === 1) return { kind: 'unknown-person', side: sideName, id }
  const lockedEdge = side.held[person]!.find((e) => (session.edges.state[e]! & LOCKED) !== 0)
  if (lockedEdge !== undefined) {
    const { row, col } = session.edges
    return {
      kind: 'locked',
      left: session.left.ids[row[lockedEdge]!]!,
      right: session.right.ids[col[lockedEdge]!]!,
    }
  }
  return change(session, mode, () => {
    const { min, max, gone } = side
    const before = [min[person]!, max[person]!] as const
    note(session, 8, () => {
      side.min[person] = before[0]
      side.max[person] = before[1]
      side.gone[person] = 0
      noteStanding(session, side, person)
    })
    min[person] = 0
    max[person] = 0
    gone[person] = 1
    noteStanding(session, side, person)
    const partners = usableEdges(session, side, person).flatMap((edge) => removeEdge(session, edge))
    return partners.filter(([other]) => other !== side)
  })
}

/** Takes a new person in, with the scores of everybody they may be paired with. */
export function join(session: Session, newcomer: NewPerson, mode: ChangeMode): ChangeResult {
  const { id, min, max } = newcomer
  const side = session[newcomer.side]
  const other = newcomer.side === 'left' ? session.right : session.left
  if (side.at.has(id)) return { kind: 'known-person', side: side.name, id }
  if (!Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max < min || max >= 2 ** 31)
    return { kind: 'capacity', side: side.name, id }
  const seen = new Set<string>()
  for (const { partner, score } of newcomer.edges) {
    const at = other.at.get(partner)
    if (at === undefined || other.gone[at] === 1 || seen.has(partner))
      return { kind: 'unknown-person', side: other.name, id: partner }
    if (!Number.isInteger(score) || Math.abs(score) >= 2 ** 31)
      return { kind: 'score-range', side: side.name, id }
    seen.add(partner)
  }
  return change(session, mode, () => {
    const person = addPerson(session, side, id, min, max)
    for (const { partner, score } of newcomer.edges)
      addEdge(session, side, person, other.at.get(partner)!, score)
    respond(session, side, person)
    return [[side, person]]
  })
}

const MOST_KEPT = 2 ** 24

/** Takes the newest change back; false when there is none left (very large changes push older ones out). */
export function undo(session: Session): boolean {
  const step = session.history.pop()
  if (step === undefined) return false
  session.kept -= step.kept
  for (const takeBack of step.takeBack.toReversed()) takeBack()
  return true
}

/** Runs a change, then serves everybody it touched; takes all back when the lower limits cannot be met. */
export function change(session: Session, mode: ChangeMode, act: () => People): ChangeResult {
  session.history.push({ takeBack: [], kept: 0 })
  changeMode(session, mode)
  const people = act()
  const lack = settle(session, people)
  if (lack !== null && typeof lack === 'object') {
    const side = session[lack.side]
    const names = lack.people.map((person) => side.ids[person]!)
    undo(session)
    return { kind: 'infeasible', side: lack.side, people: names }
  }
  while (session.kept > MOST_KEPT && session.history.length > 1) session.kept -= session.history.shift()!.kept
  return describe(session)
}

function describe(session: Session): Change {
  const { edges, left, right, flipped } = session
  const added: [string, string][] = []
  const removed: [string, string][] = []
  let points = 0
  for (const edge of flipped) {
    const isHeld = (edges.state[edge]! & HELD) !== 0
    const list = isHeld ? added : removed
    list.push([left.ids[edges.row[edge]!]!, right.ids[edges.col[edge]!]!])
    points += isHeld ? edges.score[edge]! : -edges.score[edge]!
  }
  const byIds = (a: [string, string], b: [string, string]) => (a.join('\0') < b.join('\0') ? -1 : 1)
  return { kind: 'changed', added: added.sort(byIds), removed: removed.sort(byIds), points }
}

function removeEdge(session: Session, edge: number): People {
  const { left, right, edges } = session
  const isHeld = (edges.state[edge]! & HELD) !== 0
  if (isHeld) setHeld(session, edge, false)
  setState(session, edge, edges.state[edge]! | BANNED)
  return isHeld
    ? [
        [left, edges.row[edge]!],
        [right, edges.col[edge]!],
      ]
    : []
}

function setState(session: Session, edge: number, state: number): void {
  const bits = (state ^ session.edges.state[edge]!) & (LOCKED | BANNED)
  const toggle = () => {
    session.edges.state[edge]! ^= bits
    noteStandings(session, edge)
  }
  if ((bits & BANNED) !== 0) noteOddRows(session, edge)
  toggle()
  note(session, 8, toggle)
}

/** The usable edge between two people named by id, or what is wrong. */
export function onPair<T>(
  session: Session,
  leftId: string,
  rightId: string,
  use: (edge: number) => T,
): T | Refusal {
  const i = session.left.at.get(leftId)
  const j = session.right.at.get(rightId)
  if (i === undefined || session.left.gone[i] === 1)
    return { kind: 'unknown-person', side: 'left', id: leftId }
  if (j === undefined || session.right.gone[j] === 1)
    return { kind: 'unknown-person', side: 'right', id: rightId }
  const edge = usableEdges(session, session.left, i).find((e) => session.edges.col[e] === j)
  return edge === undefined ? { kind: 'no-such-pair', left: leftId, right: rightId } : use(edge)
}
