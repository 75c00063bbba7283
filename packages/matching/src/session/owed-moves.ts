/**
 * Price moves that wait until somebody asks for prices. The next change may find most of them needless: a pair that is new now counts
 * its bonus from then on, and one that was given up counts none. Prices that stay where they were keep room, and with it searches short.
 *
 * Why: people at the distance d from the start of a tree may move by any f(d) up to radius - d that nowhere rises and falls by at most one
 * per point; no edge is then violated that was not. Along the way an edge's price changes by as much as f falls between its ends. Under
 * the next change's bonus that has to be all of the edge's length but a bonus: a new pair may cost so much more than it is worth without
 * it, and a former pair may be worth so much more with it. Where the edges of the way are short, f may be 0.
 */
import { addToPrices } from './price-moves.ts'
import { note, type Owed, type OwedMove, type PriceMove, type Session, type Stretch } from './session.ts'

/** Leaves moves for later; there must be none left by others. */
export function owe(session: Session, moves: readonly OwedMove[]): void {
  const owed: Owed = { moves, isMade: false }
  session.owed = owed
  const kept = moves.reduce((sum, { people }) => sum + 2 * people.length, 0)
  note(session, kept, () => {
    if (owed.isMade) for (const move of moves) addToPrices(session, move, -1)
    session.owed = null
  })
}

/** Has to come before anybody reads prices, or changes what they prove, after the search that left moves. */
export function payOwed(session: Session): void {
  const { owed } = session
  if (owed === null || owed.isMade) return
  for (const move of owed.moves) addToPrices(session, move, 1)
  owed.isMade = true
}

/** Makes what is owed at the beginning of a change: all of it, or only what is needed where no bonus is given up. */
export function closeOwed(session: Session, isAll: boolean): void {
  const { owed } = session
  if (owed === null) return
  if (isAll) payOwed(session)
  const { isMade, moves } = owed
  const parts = isAll ? [] : moves.map((move) => partOf(move, isMade))
  const [now, undone] = isMade ? ([-1, 1] as const) : ([1, -1] as const)
  for (const part of parts) addToPrices(session, part, now)
  session.owed = null
  const kept = parts.reduce((sum, { people }) => sum + 2 * people.length, 8)
  note(session, kept, () => {
    for (const part of parts) addToPrices(session, part, undone)
    session.owed = owed
  })
}

/** What of a move is needed, or what is not. */
function partOf({ need, people, amounts, ...move }: OwedMove, isSpare: boolean): PriceMove {
  const part = new Float64Array(people.length)
  const who = new Int32Array(people.length)
  let size = 0
  for (let k = 0; k < people.length; k++) {
    let amount = 0
    for (const [from, to] of need) amount += Math.max(0, Math.min(amounts[k]!, to) - from)
    if (isSpare) amount = amounts[k]! - amount
    part[size] = amount
    who[size] = people[k]!
    size += Number(amount > 0)
  }
  return { ...move, people: who.slice(0, size), amounts: part.slice(0, size) }
}

/**
 * Which stretches of the two trees' amounts are needed: of each edge of the way all but `most`, and of that what moves the fewest people.
 *
 * @param places how far the people of the way are from its beginning, in their order
 * @param met how far the first tree reaches; the second covers the rest
 */
export function needOnWay(
  places: readonly number[],
  met: number,
  most: number,
): readonly [readonly Stretch[], readonly Stretch[]] {
  const [mine, theirs]: [Stretch[], Stretch[]] = [[], []]
  for (let k = 1; k < places.length; k++) {
    const [begin, end] = [places[k - 1]!, places[k]!]
    if (end - begin <= most) continue
    // An amount counts from where the trees met; what may be left is left nearest to there.
    const [first, last] = [Math.max(0, met - end), Math.max(0, begin - met)]
    const before = Math.min(met - begin, first + most)
    const after = Math.min(end - met, last + most - Math.max(0, before - first))
    if (before < met - begin) mine.push([before, met - begin])
    if (after < end - met) theirs.push([after, end - met])
  }
  return [mine, theirs]
}
