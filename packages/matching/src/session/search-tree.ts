/**
 * What one path search knows. Nodes are people, the left ones first. Distances are tuples of `width` numbers: the session's prices taken as
 * one number each (width 1, see lump.ts), or the prices themselves where that cannot be.
 *
 * Searches from two people share one table, in which all that both know of a person stands at one place.
 */
import type { Session, SessionSide } from './session.ts'
import { createTupleHeap, type TupleHeap } from './tuple-heap.ts'

/** One search: people of `from` ask people of `to`, who let others of `from` go. */
export interface Tree {
  readonly width: number
  /** The tuple of a node stands at `base` + `stride` * node, that of the other tree `toOther` farther; Infinity: not reached. */
  readonly table: Float64Array
  readonly stride: number
  readonly base: number
  readonly toOther: number
  /** Of the same memory: the node before on the path, and behind it the edges of the path, at 2 * (place of the tuple + `width`). */
  readonly links: Int32Array
  /** A bit of each tree for every node reached. */
  readonly seen: Uint8Array
  readonly bit: number
  /** Nodes reached, `count` of them. */
  readonly touched: Int32Array
  count: number
  /** Asking people to look on from; `~node` stands for the rest of the node's row, at the distance of the nearest in it. */
  readonly heap: TupleHeap
  readonly waiting: Waiting
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
  /** The node of the person who asks, or has one pair too many. */
  first: number
  /** What staying is worth to pairs held before the change. */
  readonly keep: Float64Array
  mostSteps: number
  /** A number was out of range: nothing that the tree says counts. */
  isLost: boolean
  /** The best end of a path so far (-1: none) and its distance. */
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

/** Of each asking node's row those not reached yet, and how far they are, from `first` to `end` - 1. */
export interface Waiting {
  size: number
  far: Float64Array
  at: Int32Array
  readonly first: Int32Array
  readonly end: Int32Array
}

/** The shortest way found so far that joins two trees, and the node where they meet (-1: nowhere yet). */
export interface Meeting {
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
  if (trees === undefined || trees[0].seen.length < nodes) {
    trees = createTrees(session, width, nodes + 1024)
    ofSession.set(width, trees)
  }
  return trees
}

function createTrees(session: Session, width: number, nodes: number): Trees {
  const stride = 2 * (width + 1)
  const table = new Float64Array(nodes * stride).fill(Infinity)
  const shared = { width, stride, table, links: new Int32Array(table.buffer), seen: new Uint8Array(nodes) }
  const tuple = () => new Float64Array(width)
  const create = (which: 0 | 1): Tree => ({
    ...shared,
    base: which * (width + 1),
    toOther: which === 0 ? width + 1 : -width - 1,
    bit: 1 + which,
    touched: new Int32Array(nodes),
    count: 0,
    heap: createTupleHeap(width),
    waiting: {
      size: 0,
      far: new Float64Array(4096),
      at: new Int32Array(4096),
      first: new Int32Array(nodes),
      end: new Int32Array(nodes),
    },
    from: session.left,
    to: session.right,
    fromAt: 0,
    toAt: 0,
    fromPrice: session.left.price,
    toPrice: session.right.price,
    fromReward: tuple(),
    toReward: tuple(),
    first: 0,
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

/** Forgets all that a tree reached. */
export function clearTree(tree: Tree): void {
  const { table, touched, seen, heap, waiting, base, stride, count } = tree
  for (let k = 0; k < count; k++) {
    table[base + stride * touched[k]!] = Infinity
    seen[touched[k]!] = 0
  }
  tree.count = 0
  heap.size = 0
  waiting.size = 0
}
