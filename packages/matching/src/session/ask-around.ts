/** Looking on from one person of a tree: whom they could have instead, and who would be put out for them. */
import { gradedWeight, isLow, lumpOf } from './lump.ts'
import { label, offerLosing, offerTaking } from './label.ts'
import type { Tree, Waiting } from './search-tree.ts'
import { BANNED, FLIPPED, HELD, LOCKED, wasHeld, type Session, type SessionSide } from './session.ts'
import {
  CLOSER,
  HAS_ROOM,
  HAS_SPARE,
  LACKS,
  MATE,
  MATE_SCORE,
  ODD_ROW,
  PAIRS,
  STANDING,
  TRAITS,
} from './standing.ts'
import { push } from './tuple-heap.ts'

/** Reaches the partners this asking person could have instead. */
export function askAround(session: Session, tree: Tree, node: number): void {
  const { width, from, fromAt, fromPrice, table, candidate } = tree
  const person = node - fromAt
  const at = tree.base + tree.stride * node
  for (let t = 0; t < width; t++) candidate[t] = table[at + t]! + fromPrice[person * width + t]!
  askOften(session, tree, node)
  if (person + 1 >= from.basePtr.length) return
  if (width === 1) scanRow(session, tree, node, table[at]! + session.reach)
  else
    for (let p = from.basePtr[person]!; p < from.basePtr[person + 1]!; p++)
      if (isFree(session, edgeAt(from, p))) askOne(session, tree, node, edgeAt(from, p), from.baseNbr[p]!)
}

/**
 * The nearest first: whoever is farther than the limit waits until the search comes that far, unless the other tree has been there. Rows
 * fall by score, so a row ends where nothing is near enough.
 */
function scanRow(session: Session, tree: Tree, node: number, limit: number): void {
  const { from, to, fromAt, toAt, toPrice, bound, seen, bit, waiting, candidate, sum } = tree
  const { basePtr, baseNbr, baseScore } = from
  const isGraded = session.gradedTiers.length > 0
  const unit = session.lumping.units[session.totalTier]!
  const person = node - fromAt
  const isUsual = hasUsualRow(from, person)
  const mate = from.standing[STANDING * person + MATE]!
  const start = candidate[0]!
  const lowest = start + lumpOf(session, to.least, 0)
  const last = basePtr[person + 1]!
  const first = waiting.size
  keepRoom(waiting, last - basePtr[person]!)
  const { far, at } = waiting
  let size = first
  let nearest = Infinity
  for (let p = basePtr[person]!; p < last; p++) {
    const weight = baseScore[p]! * unit
    if (lowest - weight >= bound[0]!) break
    const partner = baseNbr[p]!
    const distance =
      start + toPrice[partner]! - weight - (isGraded ? gradedWeight(session, baseScore[p]!) : 0)
    if (distance > limit && (seen[toAt + partner]! | bit) === bit) {
      if (distance >= bound[0]!) continue
      if (distance < nearest) nearest = distance
      far[size] = distance
      at[size++] = p
      continue
    }
    if (isUsual ? partner === mate : !isFree(session, edgeAt(from, p))) continue
    sum[0] = distance
    reach(session, tree, node, partner)
  }
  waiting.size = size
  waitOn(tree, node, first, size, nearest)
}

/** Reaches those of a person's row who waited until now. */
export function askAgain(session: Session, tree: Tree, node: number, limit: number): void {
  const { from, fromAt, waiting, sum } = tree
  const { far, at } = waiting
  const person = node - fromAt
  const isUsual = hasUsualRow(from, person)
  const mate = from.standing[STANDING * person + MATE]!
  const first = waiting.first[node]!
  let end = waiting.end[node]!
  let nearest = Infinity
  for (let k = first; k < end;) {
    const distance = far[k]!
    if (distance > limit) {
      if (distance < nearest) nearest = distance
      k++
      continue
    }
    const p = at[k]!
    far[k] = far[--end]!
    at[k] = at[end]!
    const partner = from.baseNbr[p]!
    if (isUsual ? partner === mate : !isFree(session, edgeAt(from, p))) continue
    sum[0] = distance
    reach(session, tree, node, partner)
  }
  waitOn(tree, node, first, end, nearest)
}

/** Puts the rest of a person's row into the heap, at the distance of the nearest in it. */
function waitOn(
  { waiting, heap, sum, bound }: Tree,
  node: number,
  first: number,
  end: number,
  nearest: number,
) {
  if (first === end || nearest >= bound[0]!) return
  waiting.first[node] = first
  waiting.end[node] = end
  sum[0] = nearest
  push(heap, sum, ~node)
}

function keepRoom(waiting: Waiting, more: number): void {
  if (waiting.size + more <= waiting.far.length) return
  const [far, at] = [waiting.far, waiting.at]
  waiting.far = new Float64Array(2 * (waiting.size + more))
  waiting.at = new Int32Array(2 * (waiting.size + more))
  waiting.far.set(far)
  waiting.at.set(at)
}

/** Whether all edges of a person's base row may be used, other than that of the only pair. */
function hasUsualRow({ standing }: SessionSide, person: number): boolean {
  return (standing[STANDING * person + TRAITS]! & (ODD_ROW | CLOSER)) === 0
}

function edgeAt({ baseEdge }: SessionSide, p: number): number {
  return baseEdge === null ? p : baseEdge[p]!
}

function isFree({ edges }: Session, edge: number): boolean {
  return (edges.state[edge]! & (HELD | BANNED)) === 0
}

/** Asks those who are in no sorted row, or whose edge weighs more than its score because it was held before the change. */
function askOften(session: Session, tree: Tree, node: number): void {
  const { edges, flipped, mode, left } = session
  const { from, fromAt } = tree
  const person = node - fromAt
  const [mine, theirs] = from === left ? [edges.row, edges.col] : [edges.col, edges.row]
  for (const edge of from.later.get(person) ?? [])
    if (isFree(session, edge)) askOne(session, tree, node, edge, theirs[edge]!)
  if (mode.kind === 'best') return
  for (const edge of flipped)
    if (mine[edge] === person && isFree(session, edge)) askOne(session, tree, node, edge, theirs[edge]!)
}

/** Asks along one edge; `tree.candidate` holds distance and price of the asking person. */
function askOne(session: Session, tree: Tree, node: number, edge: number, partner: number): void {
  const { width, sum, candidate, toPrice, keep } = tree
  const isKept = wasHeld(session, edge)
  for (let t = 0; t < width; t++)
    sum[t] = candidate[t]! + toPrice[partner * width + t]! - (isKept ? keep[t]! : 0)
  addScore(session, tree, session.edges.score[edge]!, -1)
  reach(session, tree, node, partner)
}

/** Adds sign * (what an edge of this score weighs) to `tree.sum`. */
function addScore(session: Session, { width, sum }: Tree, score: number, sign: 1 | -1): void {
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
function reach(session: Session, tree: Tree, node: number, partner: number): void {
  const { to, toAt, links, base, stride, width } = tree
  const steps = links[2 * (base + stride * node + width) + 1]!
  if (!label(tree, toAt + partner, node, steps + 1)) return
  const at = STANDING * partner
  const traits = to.standing[at + TRAITS]!
  // Whoever lacks a pair they must have ends the path for nothing; others for what their price is above their gain.
  if ((traits & HAS_ROOM) !== 0) offerTaking(tree, partner, to.standing[at + PAIRS]!, (traits & LACKS) !== 0)
  letGo(session, tree, partner, steps + 2)
}

/** Reaches everybody who holds a place of this giving person and could be put out. */
export function letGo(session: Session, tree: Tree, partner: number, steps: number): void {
  const { edges, left } = session
  const { to } = tree
  const at = STANDING * partner
  const mate = to.standing[at + MATE]!
  if (mate !== -1) return putOut(session, tree, partner, mate, to.standing[at + MATE_SCORE]!, true, steps)
  if ((to.standing[at + TRAITS]! & CLOSER) === 0) return
  const mates = to === left ? edges.col : edges.row
  for (const edge of to.held[partner]!) {
    const state = edges.state[edge]!
    if ((state & LOCKED) !== 0) continue
    putOut(session, tree, partner, mates[edge]!, edges.score[edge]!, (state & FLIPPED) === 0, steps)
  }
}

function putOut(
  session: Session,
  tree: Tree,
  partner: number,
  person: number,
  score: number,
  isKept: boolean,
  steps: number,
): void {
  const { width, sum, table, from, fromAt, fromPrice, toAt, toPrice, keep } = tree
  const at = tree.base + tree.stride * (toAt + partner)
  for (let t = 0; t < width; t++)
    sum[t] =
      table[at + t]! -
      fromPrice[person * width + t]! -
      toPrice[partner * width + t]! +
      (isKept ? keep[t]! : 0)
  addScore(session, tree, score, 1)
  if (!label(tree, fromAt + person, toAt + partner, steps)) return
  const standing = STANDING * person
  if ((from.standing[standing + TRAITS]! & HAS_SPARE) !== 0)
    offerLosing(tree, person, from.standing[standing + PAIRS]!)
  push(tree.heap, sum, fromAt + person)
}
