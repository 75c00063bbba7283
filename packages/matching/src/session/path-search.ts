/**
 * Shortest augmenting paths: the exact stage of the solver (see network/augment.ts, whose invariants hold here too), for one person
 * at a time on a graph that changes. Searches from somebody who asks for one pair more or one fewer.
 */
import { closeOwed } from './owed-moves.ts'
import { conclude, grow, isFinished, plant, skipStale, type SearchEnd } from './path-tree.ts'
import { searchBoth, type Asking } from './search-both.ts'
import { clearTree, treesOf, type Trees } from './search-tree.ts'
import type { Session, SessionSide } from './session.ts'
import { signOf } from './tuples.ts'

/** Gain of one pair more (`from` = count) or loss of one pair fewer (`from` = count - 1), beyond the edges' prices. */
function stepWorth(session: Session, side: SessionSide, person: number, from: number): Float64Array {
  const worth = new Float64Array(session.depth)
  for (let t = 0; t < session.depth; t++) {
    worth[t] = side.price[person * session.depth + t]! + (from === 0 ? side.rewards[t]! : 0)
  }
  return worth
}

export function wantsMore(session: Session, side: SessionSide, person: number): boolean {
  const count = side.held[person]!.length
  if (count < side.min[person]!) return true
  return count < side.max[person]! && signOf(session.depth, stepWorth(session, side, person, count)) > 0
}

export function wantsLess(session: Session, side: SessionSide, person: number): boolean {
  const count = side.held[person]!.length
  if (count > side.max[person]!) return true
  return count > side.min[person]! && signOf(session.depth, stepWorth(session, side, person, count - 1)) < 0
}

/** Whether somebody asks for a pair and going without would cost more than points: only then does the search go far. */
function isDear(session: Session, side: SessionSide, person: number): boolean {
  if (!wantsMore(session, side, person)) return false
  const count = side.held[person]!.length
  const worth = stepWorth(session, side, person, count)
  return count < side.min[person]! || worth.findIndex((number) => number !== 0) < session.totalTier
}

/** Serves everybody named until nobody asks for a pair more or fewer; gives the people of a Hall set when that cannot be. */
export function settle(session: Session, people: readonly Asking[]): SearchEnd | null {
  const [one, two] = people
  if (people.length === 2 && one![0] !== two![0]) {
    while (people.every(([side, person]) => isDear(session, side, person))) {
      const end = exactly(session, (trees) => searchBoth(session, trees, one!, two!))
      if (typeof end === 'object') return end
    }
  }
  for (const [side, person] of people) {
    const other = side === session.left ? session.right : session.left
    while (wantsLess(session, side, person)) {
      const end = exactly(session, (trees) => searchOne(session, trees, other, side, person, 'less'))
      if (typeof end === 'object') return end
    }
    while (wantsMore(session, side, person)) {
      const end = exactly(session, (trees) => searchOne(session, trees, side, other, person, 'more'))
      if (typeof end === 'object') return end
    }
  }
  return null
}

/** Searches over prices taken as one number each; where that does not hold nothing has been changed yet, and tuples are taken. */
function exactly(session: Session, search: (trees: Trees) => SearchEnd | null): SearchEnd {
  closeOwed(session, true)
  for (const width of [1, session.depth]) {
    const trees = treesOf(session, width)
    const end = search(trees)
    trees.forEach(clearTree)
    if (end !== null) return end
  }
  throw new Error('a search over tuples cannot be lost')
}

/** One search from one person; `wish` as in `plant`. Null when the tree is lost. */
function searchOne(
  session: Session,
  [tree]: Trees,
  from: SessionSide,
  to: SessionSide,
  start: number,
  wish: 'more' | 'less',
): SearchEnd | null {
  tree.meeting = null
  plant(session, tree, from, to, start, wish)
  skipStale(tree)
  while (!tree.isLost && !isFinished(tree)) grow(session, tree)
  return tree.isLost ? null : conclude(session, tree)
}
