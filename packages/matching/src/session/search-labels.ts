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
  /** Waiting labels; `room` + a node stands for the rest of the node's row, at the distance of the nearest in it. */
  readonly heap: TupleHeap
  readonly room: number
  /** Of each node's row those not labelled yet, and how far they are, from `first` to `end` - 1. */
  readonly waiting: {
    size: number
    far: Float64Array
    at: Int32Array
    readonly first: Int32Array
    readonly end: Int32Array
  }
  readonly final: number[]
  /** The best end so far (-1: none) and its distance. */
  end: number
  readonly best: Float64Array
  /** Nothing this far away or farther is of use, where `isBounded`. */
  isBounded: boolean
  readonly bound: Float64Array
  /** Number of people of the giving side. */
  size: number
  /** Where this search meets one from the other side; null for a search of its own. */
  meeting: Meeting | null
  /** Room for one tuple each. */
  readonly candidate: Float64Array
  readonly bar: Float64Array
  readonly sum: Float64Array
  readonly total: Float64Array
}

/** One search: people of `from` ask people of `to`, who let others of `from` go. */
export interface Tree {
  readonly from: SessionSide
  readonly to: SessionSide
  readonly labels: Labels
  readonly first: number
}

/** The shortest way found so far that joins two searches from different sides. */
export interface Meeting {
  readonly labels: readonly [Labels, Labels]
  readonly length: Float64Array
  /** The node of the first search where they meet; -1: nowhere yet. */
  node: number
}

export const LABELLED = 1
export const FINAL = 2

const scratch = [new WeakMap<Session, Labels>(), new WeakMap<Session, Labels>()] as const

/** One of the two sets of labels of a session, cleared; they grow with it. */
export function labelsOf(session: Session, which: 0 | 1): Labels {
  const nodes = session.left.ids.length + session.right.ids.length
  const known = scratch[which].get(session)
  if (known !== undefined && known.seen.length >= nodes) return known
  const room = nodes + 1024
  const dist = new Float64Array(2 * room * session.depth)
  const labels: Labels = {
    dist,
    edge: new Int32Array(room),
    seen: new Uint8Array(room),
    touched: [],
    heap: createTupleHeap(session.depth, 2 * room, dist),
    room,
    waiting: {
      size: 0,
      far: new Float64Array(4096),
      at: new Int32Array(4096),
      first: new Int32Array(room),
      end: new Int32Array(room),
    },
    final: [],
    end: -1,
    best: new Float64Array(session.depth),
    isBounded: false,
    bound: new Float64Array(session.depth),
    size: 0,
    meeting: null,
    candidate: new Float64Array(session.depth),
    bar: new Float64Array(session.depth),
    sum: new Float64Array(session.depth),
    total: new Float64Array(session.depth),
  }
  scratch[which].set(session, labels)
  return labels
}

/** Takes `labels.sum` as a node's distance when it is shorter than what is known and than the bound. */
export function label(labels: Labels, depth: number, node: number, via: number): boolean {
  const { dist, seen, sum } = labels
  if (labels.isBounded && compareTuples(depth, sum, 0, labels.bound, 0) >= 0) return false
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
  if (labels.meeting !== null) meet(labels, labels.meeting, depth, node)
  return true
}

function meet(labels: Labels, meeting: Meeting, depth: number, node: number): void {
  const isFirst = labels === meeting.labels[0]
  const other = meeting.labels[isFirst ? 1 : 0]
  const there = mirrored(labels, other, node)
  if (other.seen[there] === 0) return
  const { total } = labels
  for (let t = 0; t < depth; t++) total[t] = labels.dist[node * depth + t]! + other.dist[there * depth + t]!
  if (meeting.node !== -1 && compareTuples(depth, total, 0, meeting.length, 0) >= 0) return
  meeting.length.set(total)
  meeting.node = isFirst ? node : there
}

/** The same person in a search from the other side. */
export function mirrored(labels: Labels, other: Labels, node: number): number {
  return node >= labels.size ? node - labels.size : other.size + node
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
  if (labels.meeting !== null) return
  labels.isBounded = true
  labels.bound.set(total)
}
