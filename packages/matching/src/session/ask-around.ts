/** Looking on from one person of a tree: whom they could have instead, or who could be put out for them. */
import { gradedWeight, lumpOf } from './lump.ts'
import { label, offer, type Labels, type Tree } from './search-labels.ts'
import { BANNED, FLIPPED, HELD, LOCKED, weightIn, type Session, type SessionSide } from './session.ts'
import { raise } from './tuple-heap.ts'

/**
 * Labels the partners this asking person could have instead, the nearest first: whoever is farther than `session.reach` beyond the
 * search waits until it comes that far, unless the search from the other side has been there. Rows fall by score, so a row ends where
 * nothing is near enough.
 */
export function askAround(session: Session, tree: Tree, node: number): void {
  const { depth, edges, totalTier, gradedTiers, lumping } = session
  const { from, to, labels } = tree
  const { dist, candidate, bound, isBounded, waiting } = labels
  const person = node - to.ids.length
  for (let t = 0; t < depth; t++) candidate[t] = dist[node * depth + t]! + from.price[person * depth + t]!
  askOften(session, tree, node, person)
  if (person + 1 >= from.basePtr.length) return
  const limit = lumpOf(session, dist, node * depth) + session.reach
  const unit = lumping.units[totalTier]!
  const start = lumpOf(session, candidate, 0)
  const most = isBounded ? lumpOf(session, bound, 0) : NaN
  const lowest = start + lumpOf(session, to.least, 0)
  const others = labels.meeting?.labels[labels === labels.meeting.labels[0] ? 1 : 0]
  const { basePtr, baseEdge, baseNbr, baseScore } = from
  const { lump } = to
  const first = waiting.size
  keepRoom(waiting, basePtr[person + 1]! - basePtr[person]!)
  for (let p = basePtr[person]!; p < basePtr[person + 1]!; p++) {
    let weight = baseScore[p]! * unit
    if (lowest - weight >= most) break
    const partner = baseNbr[p]!
    if (gradedTiers.length > 0) weight += gradedWeight(session, baseScore[p]!)
    const far = start + lump[partner]! - weight
    if (far > limit && (others === undefined || others.seen[others.size + partner] === 0)) {
      if (far >= most) continue
      waiting.far[waiting.size] = far
      waiting.at[waiting.size++] = p
      continue
    }
    const e = baseEdge === null ? p : baseEdge[p]!
    if ((edges.state[e]! & (HELD | BANNED)) === 0) labelPartner(session, to, labels, node, e, partner)
  }
  waiting.first[node] = first
  waiting.end[node] = waiting.size
  waitOn(session, tree, node)
}

/** Labels those of a person's row who waited until now. */
export function askAgain(session: Session, tree: Tree, node: number): void {
  const { depth, edges } = session
  const { from, to, labels } = tree
  const { dist, candidate, waiting, room } = labels
  const { far, at, first, end } = waiting
  const person = node - to.ids.length
  for (let t = 0; t < depth; t++) candidate[t] = dist[node * depth + t]! + from.price[person * depth + t]!
  const limit = lumpOf(session, dist, (room + node) * depth) + session.reach
  for (let k = first[node]!; k < end[node]!;) {
    if (far[k]! > limit) {
      k++
      continue
    }
    const p = at[k]!
    const last = --end[node]!
    far[k] = far[last]!
    at[k] = at[last]!
    const e = from.baseEdge === null ? p : from.baseEdge[p]!
    if ((edges.state[e]! & (HELD | BANNED)) === 0)
      labelPartner(session, to, labels, node, e, from.baseNbr[p]!)
  }
  waitOn(session, tree, node)
}

/** Puts the rest of a person's row into the heap, at the distance of the nearest in it. */
function waitOn(session: Session, { from, to, labels }: Tree, node: number): void {
  const { depth, totalTier, gradedTiers } = session
  const { dist, candidate, room, heap } = labels
  const { far, at, first, end } = labels.waiting
  if (first[node] === end[node]) return
  let nearest = first[node]!
  for (let k = nearest + 1; k < end[node]!; k++) if (far[k]! < far[nearest]!) nearest = k
  const p = at[nearest]!
  const key = (room + node) * depth
  for (let t = 0; t < depth; t++) dist[key + t] = candidate[t]! + to.price[from.baseNbr[p]! * depth + t]!
  dist[key + totalTier]! -= from.baseScore[p]!
  for (const t of gradedTiers)
    dist[key + t]! -= weightIn(session, from.baseEdge === null ? p : from.baseEdge[p]!, t)
  raise(heap, room + node)
}

function keepRoom(waiting: Labels['waiting'], more: number): void {
  if (waiting.size + more <= waiting.far.length) return
  const [far, at] = [waiting.far, waiting.at]
  waiting.far = new Float64Array(2 * (waiting.size + more))
  waiting.at = new Int32Array(2 * (waiting.size + more))
  waiting.far.set(far)
  waiting.at.set(at)
}

/** Labels those who are in no sorted row, or whose edge weighs more than its score because it was held before the change. */
function askOften(session: Session, { from, to, labels }: Tree, node: number, person: number): void {
  const { edges, flipped, mode } = session
  const [mine, theirs] = to === session.left ? [edges.col, edges.row] : [edges.row, edges.col]
  const isUsable = (e: number) => (edges.state[e]! & (HELD | BANNED)) === 0
  for (const e of from.later.get(person) ?? [])
    if (isUsable(e)) labelPartner(session, to, labels, node, e, theirs[e]!)
  if (mode.kind === 'best') return
  for (const e of flipped)
    if (mine[e] === person && isUsable(e)) labelPartner(session, to, labels, node, e, theirs[e]!)
}

/** `labels.candidate` holds distance and price of the asking person. */
function labelPartner(
  session: Session,
  to: SessionSide,
  labels: Labels,
  node: number,
  e: number,
  partner: number,
): void {
  const { depth, gradedTiers, totalTier, edges } = session
  const { sum, candidate } = labels
  for (let t = 0; t < depth; t++) sum[t] = candidate[t]! + to.price[partner * depth + t]!
  // Most edges weigh their score and nothing else.
  if ((edges.state[e]! & FLIPPED) !== 0) for (let t = 0; t < depth; t++) sum[t]! -= weightIn(session, e, t)
  else {
    sum[totalTier]! -= edges.score[e]!
    for (const t of gradedTiers) sum[t]! -= weightIn(session, e, t)
  }
  if (!label(labels, depth, partner, e)) return
  const pairs = to.held[partner]!.length
  if (pairs >= to.max[partner]!) return
  // Whoever lacks a pair they must have ends the path for nothing; others for what their price is above their gain.
  offer(labels, depth, partner, pairs < to.min[partner]! ? null : to, partner, pairs, -1)
}

/** Labels everybody who holds a place of this giving person and could be put out. */
export function letGo(
  session: Session,
  from: SessionSide,
  to: SessionSide,
  labels: Labels,
  node: number,
): void {
  const { depth, edges, gradedTiers, totalTier, stayTier, mode } = session
  const { dist, sum } = labels
  const size = to.ids.length
  const personOf = from === session.left ? edges.row : edges.col
  for (const e of to.held[node]!) {
    if ((edges.state[e]! & LOCKED) !== 0) continue
    const person = personOf[e]!
    for (let t = 0; t < depth; t++)
      sum[t] = dist[node * depth + t]! - from.price[person * depth + t]! - to.price[node * depth + t]!
    if ((edges.state[e]! & FLIPPED) !== 0) for (let t = 0; t < depth; t++) sum[t]! += weightIn(session, e, t)
    else {
      // Held now and before: it weighs its score and what staying is worth.
      sum[totalTier]! += edges.score[e]! + (mode.kind === 'balanced' ? mode.bonus : 0)
      if (mode.kind === 'fewest-changes') sum[stayTier]! += 1
      for (const t of gradedTiers) sum[t]! += weightIn(session, e, t)
    }
    if (!label(labels, depth, size + person, e)) continue
    const pairs = from.held[person]!.length
    if (pairs > from.min[person]!) offer(labels, depth, size + person, from, person, pairs - 1, 1)
  }
}
