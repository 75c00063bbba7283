/**
 * What one path search knows. Nodes are people, the left ones first; those reached are numbered as they come ("marks"), and what is known
 * of them stands in that order, so that a search uses little memory however many people there are. Distances are tuples of `width`
 * numbers: the session's prices taken as one number each (width 1, see lump.ts), or the prices themselves where that cannot be.
 */
import type { Session, SessionSide } from './session.ts'
import { createTupleHeap, type TupleHeap } from './tuple-heap.ts'

/** One search: people of `from` ask people of `to`, who let others of `from` go. */
export interface Tree {
  readonly which: 0 | 1
  readonly width: number
  /** A bit for every node, set where it is reached. */
  readonly seen: Int32Array
  /** The mark of a node that is reached. */
  readonly markOf: Int32Array
  /** Of each mark: the node, its distance, the mark before it on the path, and the edges of the path. */
  readonly nodes: Int32Array
  readonly dist: Float64Array
  readonly before: Int32Array
  readonly steps: Int32Array
  /** Number of marks. */
  count: number
  /** Marks of asking people to look on from; `~mark` stands for the rest of the row, at the distance of the nearest in it. */
  readonly heap: TupleHeap
  readonly waiting: Waiting
  near: Near
  from: SessionSide
  to: SessionSide
  /** Nodes of the first people of both sides. */
  fromAt: number
  toAt: number
  /** Prices of both sides, and the rewards of a first pair. */
  fromPrice: Float64Array
  toPrice: Float64Array
  readonly fromReward: Float64Array
  readonly toReward: Float64Array
  /** What staying is worth to pairs held before the change. */
  readonly keep: Float64Array
  mostSteps: number
  /** A number was out of range: nothing that the tree says counts. */
  isLost: boolean
  /** The mark of the best end of a path so far (-1: none) and its distance; mark 0 is the person the tree starts from. */
  end: number
  readonly best: Float64Array
  /** Nothing this far away or farther is of use. */
  readonly bound: Float64Array
  meeting: Meeting | null
  /** Room for one tuple each. */
  readonly candidate: Float64Array
  readonly sum: Float64Array
  readonly total: Float64Array
}

/** Of each asking mark's row those not reached yet, and how far they are, from `first` to `end` - 1. */
export interface Waiting {
  size: number
  far: Float64Array
  at: Int32Array
  readonly first: Int32Array
  readonly end: Int32Array
}

/** Partners to be reached and how far they are, and room for what is read of them beforehand. */
export interface Near {
  readonly who: Int32Array
  readonly far: Float64Array
  readonly mates: Int32Array
  readonly read: Float64Array
}

export function createNear(size: number): Near {
  return {
    who: new Int32Array(size),
    far: new Float64Array(size),
    mates: new Int32Array(size),
    read: new Float64Array(size),
  }
}

/** The shortest way found so far that joins two trees, and the node where they meet (-1: nowhere yet). */
export interface Meeting {
  readonly trees: Trees
  readonly length: Float64Array
  node: number
}

export type Trees = readonly [Tree, Tree]

const known = new WeakMap<Session, Map<number, Trees>>()

/** The two trees of a session for a width, with nothing in them. */
export function treesOf(session: Session, width: number): Trees {
  const nodes = session.left.ids.length + session.right.ids.length
  const ofSession = known.get(session) ?? new Map<number, Trees>()
  known.set(session, ofSession)
  let trees = ofSession.get(width)
  if (trees === undefined || trees[0].nodes.length < nodes) {
    trees = createTrees(session, width, nodes + 1024)
    ofSession.set(width, trees)
  }
  return trees
}

function createTrees(session: Session, width: number, nodes: number): Trees {
  const tuple = () => new Float64Array(width)
  const create = (which: 0 | 1): Tree => ({
    which,
    width,
    seen: new Int32Array((nodes >> 5) + 1),
    markOf: new Int32Array(nodes),
    nodes: new Int32Array(nodes),
    dist: new Float64Array(nodes * width),
    before: new Int32Array(nodes),
    steps: new Int32Array(nodes),
    count: 0,
    heap: createTupleHeap(width),
    waiting: {
      size: 0,
      far: new Float64Array(4096),
      at: new Int32Array(4096),
      first: new Int32Array(nodes),
      end: new Int32Array(nodes),
    },
    near: createNear(64),
    from: session.left,
    to: session.right,
    fromAt: 0,
    toAt: 0,
    fromPrice: session.left.price,
    toPrice: session.right.price,
    fromReward: tuple(),
    toReward: tuple(),
    keep: tuple(),
    mostSteps: 0,
    isLost: false,
    end: -1,
    best: tuple(),
    bound: tuple(),
    meeting: null,
    candidate: tuple(),
    sum: tuple(),
    total: tuple(),
  })
  return [create(0), create(1)]
}

/** The tree that this one is to meet, if any. */
export function otherTree({ meeting, which }: Tree): Tree | null {
  return meeting === null ? null : meeting.trees[which === 0 ? 1 : 0]
}

/** Whether a tree reached a node. */
export function hasSeen({ seen }: Tree, node: number): boolean {
  return (seen[node >> 5]! & (1 << (node & 31))) !== 0
}

/** Forgets all that a tree reached. */
export function clearTree(tree: Tree): void {
  const { nodes, seen, heap, waiting, count } = tree
  for (let mark = 0; mark < count; mark++) seen[nodes[mark]! >> 5] = 0
  tree.count = 0
  heap.size = 0
  waiting.size = 0
}
