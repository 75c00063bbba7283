/** What one path search knows of each person, and the best end of a path so far. */
import type { Session, SessionSide } from './session.ts'
import { createTupleHeap, raise, type TupleHeap } from './tuple-heap.ts'
import { compareTuples } from './tuples.ts'

/** Labels of one search. Nodes are people: of the giving side 0..to-1, then of the asking side. */
export interface Labels {
  readonly dist: Float64Array
  readonly edge: Int32Array
  readonly seen: Uint8Array
  readonly touched: number[]
  readonly heap: TupleHeap
  readonly final: number[]
  /** The best end so far (-1: none) and its distance. */
  end: number
  readonly best: Float64Array
  /** Room for one tuple each. */
  readonly candidate: Float64Array
  readonly bar: Float64Array
  readonly sum: Float64Array
  readonly total: Float64Array
}

export const LABELLED = 1
export const FINAL = 2

const scratch = new WeakMap<Session, Labels>()

/** The labels of a session, cleared; they grow with it. */
export function labelsOf(session: Session): Labels {
  const nodes = session.left.ids.length + session.right.ids.length
  const known = scratch.get(session)
  if (known !== undefined && known.seen.length >= nodes) return known
  const room = nodes + 1024
  const dist = new Float64Array(room * session.depth)
  const labels: Labels = {
    dist,
    edge: new Int32Array(room),
    seen: new Uint8Array(room),
    touched: [],
    heap: createTupleHeap(session.depth, room, dist),
    final: [],
    end: -1,
    best: new Float64Array(session.depth),
    candidate: new Float64Array(session.depth),
    bar: new Float64Array(session.depth),
    sum: new Float64Array(session.depth),
    total: new Float64Array(session.depth),
  }
  scratch.set(session, labels)
  return labels
}

/** Takes `labels.sum` as a node's distance when it is shorter than what is known and than the best end. */
export function label(labels: Labels, depth: number, node: number, via: number): boolean {
  const { dist, seen, sum } = labels
  if (labels.end !== -1 && compareTuples(depth, sum, 0, labels.best, 0) >= 0) return false
  if (
    seen[node] === FINAL ||
    (seen[node] === LABELLED && compareTuples(depth, sum, 0, dist, node * depth) >= 0)
  )
    return false
  if (seen[node] === 0) labels.touched.push(node)
  seen[node] = LABELLED
  for (let t = 0; t < depth; t++) dist[node * depth + t] = sum[t]!
  labels.edge[node] = via
  raise(labels.heap, node)
  return true
}

/** Ends the path at a node if that is the best end: at its distance and, where positive, sign * (price, and reward of the first pair). */
export function offer(
  labels: Labels,
  depth: number,
  node: number,
  side: SessionSide | null,
  person: number,
  pairs: number,
  sign: number,
): void {
  const { dist, total, best } = labels
  let costs = 0
  for (let t = 0; t < depth; t++) {
    const cost =
      side === null ? 0 : sign * (side.price[person * depth + t]! + (pairs === 0 ? side.rewards[t]! : 0))
    if (costs === 0) costs = Math.sign(cost)
    total[t] = cost
  }
  for (let t = 0; t < depth; t++) total[t] = dist[node * depth + t]! + (costs > 0 ? total[t]! : 0)
  if (labels.end !== -1 && compareTuples(depth, total, 0, best, 0) >= 0) return
  best.set(total)
  labels.end = node
}
