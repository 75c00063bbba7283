/**
 * A solved instance that can be changed: people come and go, pairs are declined, locked and banned, and after each change
 * the pairs are optimal again by a few path searches, with prices that prove it.
 *
 * Prices and path lengths are tuples with one number a tier, compared lexicographically; person i's price stands at
 * price[depth * i] .. price[depth * i + depth - 1].
 */
import type { Side, SolvedTier } from '../solve-spec.ts'

/** How a change weighs the pairs that stood before it. */
export type ChangeMode =
  /** The same result as a fresh solve, whatever has to move. */
  | { readonly kind: 'best' }
  /** Every kept pair counts `bonus` points more (a whole number >= 0). */
  | { readonly kind: 'balanced'; readonly bonus: number }
  /** As many pairs as possible stay; only then the total counts. */
  | { readonly kind: 'fewest-changes' }

export type SessionTier = Exclude<SolvedTier, { kind: 'floor' | 'tie-break' }>

export interface SessionSide {
  readonly name: Side
  readonly ids: string[]
  readonly at: Map<string, number>
  min: Int32Array
  max: Int32Array
  price: Float64Array
  /** Each price as one number; see lump.ts. */
  lump: Float64Array
  /** Held edges of each person. */
  readonly held: number[][]
  /** What searches need to know of each person at once; see standing.ts. */
  standing: Int32Array
  /** 1 for people who left. */
  gone: Uint8Array
  /** Edges of the people the session began with, and the edges that came later. */
  readonly basePtr: Int32Array
  readonly baseEdge: Int32Array | null
  /** Partner and score of each of the former, in the same order: a row is read from one place. */
  readonly baseNbr: Int32Array
  readonly baseScore: Int32Array
  readonly later: Map<number, number[]>
  /** 1 in the tiers that reward this side's first pair. */
  readonly rewards: Float64Array
  /** A tuple that no price of this side is below. */
  readonly least: Float64Array
}

export interface Session {
  readonly depth: number
  readonly tiers: readonly SessionTier[]
  readonly lumping: Lumping
  /** How much farther than what is looked for a search looks at once, as one number. */
  readonly reach: number
  /** No score is above this in magnitude. */
  highestScore: number
  /** The tier a fewest-changes mode uses; always there, empty in the other modes. */
  readonly stayTier: number
  readonly totalTier: number
  /** Tiers in which an edge weighs by its score, other than the total. */
  readonly gradedTiers: readonly number[]
  readonly left: SessionSide
  readonly right: SessionSide
  readonly edges: SessionEdges
  readonly scope: 'all-pairs' | 'candidates'
  mode: ChangeMode
  /** Price moves not made yet, or that may be given back; see owed-moves.ts. */
  owed: Owed | null
  /** Edges whose held state differs from what it was before the last change; the others' state is what it was. */
  flipped: Set<number>
  /** What takes back each change, newest last. */
  readonly history: Step[]
  /** Numbers kept for that; the oldest changes are forgotten above 16 million. */
  kept: number
}

/** People of one side whose prices move, all up (sign 1) or all down. */
export interface PriceMove {
  readonly side: SessionSide
  readonly sign: 1 | -1
  readonly people: Int32Array
  /** By how much: a tuple of `width` numbers each, above 0; see search-tree.ts. */
  readonly width: number
  readonly amounts: Float64Array
}

/** Price moves that wait; see owed-moves.ts. */
export interface Owed {
  readonly moves: readonly OwedMove[]
  isMade: boolean
}

export interface OwedMove extends PriceMove {
  /** What of the amounts is needed once the next change begins. */
  readonly need: readonly Stretch[]
}

export type Stretch = readonly [from: number, to: number]

/** How tuples are taken as one number; see lump.ts. */
export interface Lumping {
  /** What one in each tier counts. */
  readonly units: Float64Array
  /** A price is taken as one number only while each number in it is below this in magnitude. */
  readonly most: Float64Array
  /** The weights of a path may add up to this much in magnitude. */
  readonly mostWeight: Float64Array
}

export interface SessionEdges {
  count: number
  row: Int32Array
  col: Int32Array
  score: Int32Array
  state: Uint8Array
}

/** Bits of an edge's state. */
export const HELD = 1
export const LOCKED = 2
export const BANNED = 4
/** Held now and not before the last change, or the other way round: the edges in `Session.flipped`. */
export const FLIPPED = 8

export interface Step {
  readonly takeBack: (() => void)[]
  kept: number
}

/** Notes how to take a step back, and how many numbers that needs; the newest change collects. */
export function note(session: Session, kept: number, takeBack: () => void): void {
  const step = session.history.at(-1)
  if (step === undefined) return
  step.takeBack.push(takeBack)
  step.kept += kept
  session.kept += kept
}

/** Whether the edge was held before the last change. */
export function wasHeld(session: Session, edge: number): boolean {
  const state = session.edges.state[edge]! & (HELD | FLIPPED)
  return state === HELD || state === FLIPPED
}

/** Weight of an edge in a tier under the present mode. */
export function weightIn(session: Session, edge: number, t: number): number {
  const tier = session.tiers[t]!
  const score = session.edges.score[edge]!
  switch (tier.kind) {
    case 'coverage':
      return 0
    case 'below':
      return score < tier.score ? -1 : 0
    case 'leximin':
      return score === tier.level ? -1 : 0
    case 'stay':
      return session.mode.kind === 'fewest-changes' && wasHeld(session, edge) ? 1 : 0
    case 'total':
      return score + (session.mode.kind === 'balanced' && wasHeld(session, edge) ? session.mode.bonus : 0)
  }
}

/** Every edge of a person that may be used, in the order of the base rows, then as they came. */
export function usableEdges(session: Session, side: SessionSide, person: number): number[] {
  const list: number[] = []
  if (person + 1 < side.basePtr.length) {
    for (let p = side.basePtr[person]!; p < side.basePtr[person + 1]!; p++) {
      const edge = side.baseEdge === null ? p : side.baseEdge[p]!
      if ((session.edges.state[edge]! & BANNED) === 0) list.push(edge)
    }
  }
  for (const edge of side.later.get(person) ?? [])
    if ((session.edges.state[edge]! & BANNED) === 0) list.push(edge)
  return list
}
