import { lumpPrice } from './lump.ts'
import { HELD, LOCKED, note, usableEdges, weightIn, type Session, type SessionSide } from './session.ts'
import { setHeld } from './set-held.ts'
import { compareTuples, signOf } from './tuples.ts'

/**
 * Lets one person answer the prices of the other side: drops held pairs that are worse than a free alternative or than
 * nothing, and sets their price so that none of their edges is violated. Partners who lose a pair are left to be served.
 */
export function respond(session: Session, side: SessionSide, person: number): void {
  const { depth, edges } = session
  const other = side === session.left ? session.right : session.left
  const alternative = new Float64Array(depth).fill(-Infinity)
  const offers = new Map<number, Float64Array>()
  for (const e of usableEdges(session, side, person)) {
    const state = edges.state[e]!
    if ((state & LOCKED) !== 0) continue
    const partner = (side === session.left ? edges.col : edges.row)[e]!
    const worth = Float64Array.from(
      { length: depth },
      (_, t) => weightIn(session, e, t) - other.price[partner * depth + t]!,
    )
    if ((state & HELD) !== 0) offers.set(e, worth)
    else if (compareTuples(depth, worth, 0, alternative, 0) > 0) alternative.set(worth)
  }
  const kept = [...offers].sort(([, a], [, b]) => compareTuples(depth, b, 0, a, 0))
  const price = new Float64Array(depth)
  for (;;) {
    const worst = kept.at(-1)
    const pairs = side.held[person]!.length
    const isFree = pairs > side.min[person]!
    const reward = pairs === 1 ? side.rewards : new Float64Array(depth)
    const gain = worst?.[1].map((value, t) => value + reward[t]!)
    const isWorse = worst !== undefined && compareTuples(depth, worst[1], 0, alternative, 0) < 0
    if (worst !== undefined && (isWorse || (isFree && signOf(depth, gain!) < 0))) {
      setHeld(session, worst[0], false)
      if (!isWorse) alternative.set(worst[1])
      kept.pop()
      continue
    }
    if (isFree) for (let t = 0; t < depth; t++) price[t] = -reward[t]!
    else if (worst !== undefined && signOf(depth, worst[1]) < 0) price.set(worst[1])
    break
  }
  if (compareTuples(depth, alternative, 0, price, 0) > 0) price.set(alternative)
  const at = person * depth
  const before = side.price.slice(at, at + depth)
  note(session, 8, () => {
    side.price.set(before, at)
    lumpPrice(session, side, person)
  })
  side.price.set(price, at)
  lumpPrice(session, side, person)
  if (compareTuples(depth, price, 0, side.least, 0) < 0) side.least.set(price)
}
