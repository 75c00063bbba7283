/** Questions to a session. They change nothing: what has to be tried is taken back. */
import { change, lock, onPair, undo, type Change, type Refusal } from './change-session.ts'
import { payOwed } from './owed-moves.ts'
import { HELD, note, weightIn, type Session } from './session.ts'
import type { Side } from '../solve-spec.ts'
import { noteStanding } from './standing.ts'

/** One number a tier, as in `Session.tiers`: how much lower the result's value is. Lexicographic. */
export type Cost = readonly number[]

export interface WhyNot {
  readonly kind: 'possible'
  /** True at once, without a search: the pair would cost at least this much. */
  readonly atLeast: Cost
  /** Whether `atLeast` is 0 everywhere: as good as what was chosen, unless `exact` says otherwise. */
  readonly tie: boolean
  /** What it costs, and who would move; only when asked for. Null when the pair cannot be had at all. */
  readonly exact?: { readonly cost: Cost; readonly moves: Change } | null
}

/** Why a pair was not chosen. Pairs without an edge are blocked by a rule, which others explain. O(degree), or one search. */
export function whyNot(session: Session, leftId: string, rightId: string, exact = false): WhyNot | Refusal {
  return onPair(session, leftId, rightId, (edge): WhyNot | Refusal => {
    const { depth, edges, left, right } = session
    payOwed(session)
    if ((edges.state[edge]! & HELD) !== 0)
      return { kind: 'possible', atLeast: session.tiers.map(() => 0), tie: true }
    const [i, j] = [edges.row[edge]!, edges.col[edge]!]
    const atLeast = session.tiers.map(
      (_, t) => left.price[i * depth + t]! + right.price[j * depth + t]! - weightIn(session, edge, t),
    )
    const tie = atLeast.every((number) => number === 0)
    if (!exact) return { kind: 'possible', atLeast, tie }
    const moves = lock(session, leftId, rightId, session.mode)
    if (moves.kind !== 'changed') return { kind: 'possible', atLeast, tie, exact: null }
    const cost = costOfChange(session)
    undo(session)
    return { kind: 'possible', atLeast, tie, exact: { cost, moves } }
  })
}

export interface Worth {
  readonly kind: 'worth'
  /** The price: one more place cannot add more than this. */
  readonly atMost: Cost
  /** What it adds. */
  readonly exact: Cost
}

/** What one more place for somebody is worth. One search. */
export function worth(session: Session, sideName: Side, id: string): Worth | Refusal {
  const side = session[sideName]
  const person = side.at.get(id)
  if (person === undefined || side.gone[person] === 1) return { kind: 'unknown-person', side: sideName, id }
  const { depth } = session
  payOwed(session)
  const isFirst = side.held[person]!.length === 0
  const atMost = session.tiers.map(
    (_, t) => side.price[person * depth + t]! + (isFirst ? side.rewards[t]! : 0),
  )
  const negative = (atMost.find((number) => number !== 0) ?? 0) < 0
  change(session, session.mode, () => {
    const addPlaces = (places: number) => {
      side.max[person]! += places
      noteStanding(session, side, person)
    }
    addPlaces(1)
    note(session, 8, () => addPlaces(-1))
    return [[side, person]]
  })
  const exact = costOfChange(session).map((number) => 0 - number)
  undo(session)
  return { kind: 'worth', atMost: negative ? atMost.map(() => 0) : atMost, exact }
}

/** Value before the newest change less value now. */
export function costOfChange(session: Session): number[] {
  const { depth, edges, left, right, flipped } = session
  const cost = session.tiers.map(() => 0)
  const before = new Map<string, { now: number; earlier: number; rewards: Float64Array }>()
  for (const edge of flipped) {
    const sign = (edges.state[edge]! & HELD) !== 0 ? 1 : -1
    for (let t = 0; t < depth; t++) cost[t]! -= sign * weightIn(session, edge, t)
    for (const [side, person] of [
      [left, edges.row[edge]!],
      [right, edges.col[edge]!],
    ] as const) {
      const key = `${side.name} ${person}`
      const now = side.held[person]!.length
      const entry = before.get(key) ?? { now, earlier: now, rewards: side.rewards }
      entry.earlier -= sign
      before.set(key, entry)
    }
  }
  for (const { now, earlier, rewards } of before.values()) {
    for (let t = 0; t < depth; t++) cost[t]! += rewards[t]! * (Math.min(earlier, 1) - Math.min(now, 1))
  }
  return cost
}
