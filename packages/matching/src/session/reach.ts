/** Reaching one person of a tree: whom they could put out, and whether the path could end with them. */
import { label, offerLosing, offerTaking } from './label.ts'
import { gradedWeight, isLow } from './lump.ts'
import type { Tree } from './search-tree.ts'
import { FLIPPED, LOCKED, type Session } from './session.ts'
import { CLOSER, HAS_ROOM, HAS_SPARE, LACKS, MATE, MATE_SCORE, PAIRS, STANDING, TRAITS } from './standing.ts'
import { push } from './tuple-heap.ts'

/** Adds sign * (what an edge of this score weighs) to `tree.sum`. */
export function addScore(session: Session, { width, sum }: Tree, score: number, sign: 1 | -1): void {
  const { totalTier, gradedTiers, tiers, lumping } = session
  if (width === 1) {
    sum[0]! += sign * score * lumping.units[totalTier]!
    if (gradedTiers.length > 0) sum[0]! += sign * gradedWeight(session, score)
    return
  }
  sum[totalTier]! += sign * score
  for (const t of gradedTiers) if (isLow(tiers[t]!, score)) sum[t]! -= sign
}

/** Reaches a giving person at the distance `tree.sum`, and everybody who would be put out for that. */
export function reach(session: Session, tree: Tree, before: number, partner: number): void {
  const { to, toAt } = tree
  const mark = label(tree, toAt + partner, before, tree.steps[before]! + 1)
  if (mark === -1) return
  const at = STANDING * partner
  const traits = to.standing[at + TRAITS]!
  // Whoever lacks a pair they must have ends the path for nothing; others for what their price is above their gain.
  if ((traits & HAS_ROOM) !== 0)
    offerTaking(tree, mark, partner, to.standing[at + PAIRS]!, (traits & LACKS) !== 0)
  letGo(session, tree, mark, partner)
}

/** Reaches everybody who holds a place of this giving person and could be put out. */
export function letGo(session: Session, tree: Tree, mark: number, partner: number): void {
  const { edges, left } = session
  const { to } = tree
  const at = STANDING * partner
  const mate = to.standing[at + MATE]!
  if (mate !== -1) return putOut(session, tree, mark, partner, mate, to.standing[at + MATE_SCORE]!, true)
  if ((to.standing[at + TRAITS]! & CLOSER) === 0) return
  const mates = to === left ? edges.col : edges.row
  for (const edge of to.held[partner]!) {
    const state = edges.state[edge]!
    if ((state & LOCKED) !== 0) continue
    putOut(session, tree, mark, partner, mates[edge]!, edges.score[edge]!, (state & FLIPPED) === 0)
  }
}

function putOut(
  session: Session,
  tree: Tree,
  before: number,
  partner: number,
  person: number,
  score: number,
  isKept: boolean,
): void {
  const { width, sum, dist, from, fromAt, fromPrice, toPrice, keep } = tree
  for (let t = 0; t < width; t++)
    sum[t] =
      dist[before * width + t]! -
      fromPrice[person * width + t]! -
      toPrice[partner * width + t]! +
      (isKept ? keep[t]! : 0)
  addScore(session, tree, score, 1)
  const mark = label(tree, fromAt + person, before, tree.steps[before]! + 1)
  if (mark === -1) return
  const at = STANDING * person
  if ((from.standing[at + TRAITS]! & HAS_SPARE) !== 0)
    offerLosing(tree, mark, person, from.standing[at + PAIRS]!)
  push(tree.heap, sum, mark)
}
