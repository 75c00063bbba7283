/** Looking on from one asking person of a tree: whom they could have instead. */
import { gradedWeight, lumpOf } from './lump.ts'
import { addScore, reach } from './reach.ts'
import { createNear, hasSeen, otherTree, type Tree, type Waiting } from './search-tree.ts'
import { BANNED, HELD, wasHeld, type Session, type SessionSide } from './session.ts'
import { CLOSER, MATE, ODD_ROW, STANDING, TRAITS } from './standing.ts'
import { push } from './tuple-heap.ts'

/** Reaches the partners this asking person could have instead. */
export function askAround(session: Session, tree: Tree, mark: number): void {
  const { width, from, fromPrice, dist, candidate } = tree
  const person = tree.nodes[mark]! - tree.fromAt
  for (let t = 0; t < width; t++) candidate[t] = dist[mark * width + t]! + fromPrice[person * width + t]!
  askOften(session, tree, mark)
  if (person + 1 >= from.basePtr.length) return
  if (width === 1) scanRow(session, tree, mark, dist[mark]! + session.reach)
  else
    for (let p = from.basePtr[person]!; p < from.basePtr[person + 1]!; p++)
      if (isFree(session, edgeAt(from, p))) askOne(session, tree, mark, edgeAt(from, p), from.baseNbr[p]!)
}

/**
 * The nearest first: whoever is farther than the limit waits until the search comes that far, unless the other tree has been there. Rows
 * fall by score, so a row ends where nothing is near enough.
 */
function scanRow(session: Session, tree: Tree, mark: number, limit: number): void {
  const { from, to, fromAt, toAt, toPrice, bound, waiting, candidate, meeting } = tree
  const { basePtr, baseNbr, baseScore } = from
  const isGraded = session.gradedTiers.length > 0
  const unit = session.lumping.units[session.totalTier]!
  const other = otherTree(tree)
  const person = tree.nodes[mark]! - fromAt
  const isUsual = hasUsualRow(from, person)
  const mate = from.standing[STANDING * person + MATE]!
  const start = candidate[0]!
  const lowest = start + lumpOf(session, to.least, 0)
  const last = basePtr[person + 1]!
  const first = waiting.size
  keepRoom(waiting, last - basePtr[person]!)
  keepNear(tree, last - basePtr[person]!)
  const { far, at } = waiting
  // All distances first, in a loop without branches on prices: so the processor waits for many of them at once.
  const begin = basePtr[person]!
  tree.near.read[0] = touchRow(from, begin, last)
  const most = meeting === null ? bound[0]! : meeting.length[0]!
  let end = begin
  for (; end < last; end++) {
    const weight = baseScore[end]! * unit
    if (lowest - weight >= most) break
    far[first + end - begin] = start + toPrice[baseNbr[end]!]! - weight
  }
  let size = first
  let nearest = Infinity
  let near = 0
  for (let p = begin; p < end; p++) {
    const distance = far[first + p - begin]! - (isGraded ? gradedWeight(session, baseScore[p]!) : 0)
    const partner = baseNbr[p]!
    if (distance > limit && (other === null || !hasSeen(other, toAt + partner))) {
      if (distance >= bound[0]!) continue
      if (distance < nearest) nearest = distance
      far[size] = distance
      at[size++] = p
      continue
    }
    if (isUsual ? partner === mate : !isFree(session, edgeAt(from, p))) continue
    tree.near.far[near] = distance
    tree.near.who[near++] = partner
  }
  waiting.size = size
  reachAll(session, tree, mark, near)
  waitOn(tree, mark, first, size, nearest)
}

/** Reaches those of a person's row who waited until now. */
export function askAgain(session: Session, tree: Tree, mark: number, limit: number): void {
  const { from, fromAt, waiting } = tree
  const { far, at } = waiting
  const person = tree.nodes[mark]! - fromAt
  const isUsual = hasUsualRow(from, person)
  const mate = from.standing[STANDING * person + MATE]!
  const first = waiting.first[mark]!
  let end = waiting.end[mark]!
  let nearest = Infinity
  let near = 0
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
    tree.near.far[near] = distance
    tree.near.who[near++] = partner
  }
  reachAll(session, tree, mark, near)
  waitOn(tree, mark, first, end, nearest)
}

/** Reads a number of each 64 bytes of a row, so that the processor waits for all of them at once. */
function touchRow({ baseNbr, baseScore }: SessionSide, begin: number, end: number): number {
  let sum = 0
  for (let p = begin; p < end; p += 16) sum += baseNbr[p]! + baseScore[p]!
  return sum
}

/** Reaches the partners noted in `tree.near`. */
function reachAll(session: Session, tree: Tree, mark: number, count: number): void {
  const { who, far } = tree.near
  readAhead(tree, count)
  for (let k = 0; k < count; k++) {
    tree.sum[0] = far[k]!
    reach(session, tree, mark, who[k]!)
  }
}

/** Reads what `reach` will, in loops without branches: so the processor waits for many at once, and finds them at hand afterwards. */
function readAhead({ from, to, fromPrice, near }: Tree, count: number): void {
  const { who, mates, read } = near
  for (let k = 0; k < count; k++) mates[k] = to.standing[STANDING * who[k]! + MATE]!
  for (let k = 0; k < count; k++) {
    const mate = Math.max(0, mates[k]!)
    read[k] = fromPrice[mate]! + from.standing[STANDING * mate + TRAITS]!
  }
}

/** Puts the rest of a person's row into the heap, at the distance of the nearest in it. */
function waitOn(
  { waiting, heap, sum, bound }: Tree,
  mark: number,
  first: number,
  end: number,
  nearest: number,
) {
  if (first === end || nearest >= bound[0]!) return
  waiting.first[mark] = first
  waiting.end[mark] = end
  sum[0] = nearest
  push(heap, sum, ~mark)
}

function keepRoom(waiting: Waiting, more: number): void {
  if (waiting.size + more <= waiting.far.length) return
  const [far, at] = [waiting.far, waiting.at]
  waiting.far = new Float64Array(2 * (waiting.size + more))
  waiting.at = new Int32Array(2 * (waiting.size + more))
  waiting.far.set(far)
  waiting.at.set(at)
}

function keepNear(tree: Tree, count: number): void {
  if (count > tree.near.who.length) tree.near = createNear(2 * count)
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
function askOften(session: Session, tree: Tree, mark: number): void {
  const { edges, flipped, mode, left } = session
  const { from, fromAt } = tree
  const person = tree.nodes[mark]! - fromAt
  const mine = from === left ? edges.row : edges.col
  const theirs = from === left ? edges.col : edges.row
  const later = from.later.get(person)
  if (later !== undefined)
    for (const edge of later) if (isFree(session, edge)) askOne(session, tree, mark, edge, theirs[edge]!)
  if (mode.kind === 'best') return
  for (const edge of flipped)
    if (mine[edge] === person && isFree(session, edge)) askOne(session, tree, mark, edge, theirs[edge]!)
}

/** Asks along one edge; `tree.candidate` holds distance and price of the asking person. */
function askOne(session: Session, tree: Tree, mark: number, edge: number, partner: number): void {
  const { width, sum, candidate, toPrice, keep } = tree
  const isKept = wasHeld(session, edge)
  for (let t = 0; t < width; t++)
    sum[t] = candidate[t]! + toPrice[partner * width + t]! - (isKept ? keep[t]! : 0)
  addScore(session, tree, session.edges.score[edge]!, -1)
  reach(session, tree, mark, partner)
}
