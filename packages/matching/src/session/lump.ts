/**
 * Tuples taken as one number, for a first look: in the order of the tuples as long as each number stays in its range, and NaN beyond.
 * A comparison with NaN is false, so whoever asks takes "false" as "look closer".
 */
import type { Lumping, Session, SessionSide, SessionTier } from './session.ts'
import { compareTuples } from './tuples.ts'

const [ALL_BITS, TOTAL_BITS, STAY_BITS] = [52, 30, 10]

/** Shares 52 bits out among the tiers: 30 to the total, 10 to the stay tier, the rest evenly. No score may need more than 27. */
export function lumpingFor(tiers: readonly SessionTier[], highestScore: number): Lumping {
  const others = Math.max(1, tiers.length - 2)
  const each = Math.floor((ALL_BITS - TOTAL_BITS - STAY_BITS) / others)
  const bits = tiers.map(({ kind }) => (kind === 'total' ? TOTAL_BITS : kind === 'stay' ? STAY_BITS : each))
  const units = Float64Array.from(bits, (_, t) => 2 ** bits.slice(t + 1).reduce((sum, more) => sum + more, 0))
  const most = Float64Array.from(bits, (own) => (highestScore < 2 ** (TOTAL_BITS - 3) ? 2 ** (own - 3) : 0))
  return { units, most }
}

/** The tuple at `at` as one number. */
export function lumpOf({ depth, lumping }: Session, tuple: Float64Array, at: number): number {
  const { units, most } = lumping
  let lump = 0
  for (let t = 0; t < depth; t++) {
    const number = tuple[at + t]!
    lump += Math.abs(number) < most[t]! ? number * units[t]! : NaN
  }
  return lump
}

/** Has to follow every change of a person's price. */
export function lumpPrice(session: Session, side: SessionSide, person: number): void {
  side.lump[person] = lumpOf(session, side.price, person * session.depth)
}

/** What the tiers in which edges weigh by their score, other than the total, add to an edge's weight. */
export function gradedWeight({ gradedTiers, tiers, lumping }: Session, score: number): number {
  let weight = 0
  for (const t of gradedTiers) {
    const tier = tiers[t]!
    if (tier.kind === 'below' ? score < tier.score : tier.kind === 'leximin' && score === tier.level)
      weight -= lumping.units[t]!
  }
  return weight
}

/** Looks at every price of a side, after all may have changed: for the lowest, and for what each is as one number. O(people). */
export function surveyPrices(session: Session, side: SessionSide): void {
  const { depth } = session
  side.least.fill(0)
  for (let person = 0; person < side.ids.length; person++) {
    const at = person * depth
    lumpPrice(session, side, person)
    if (compareTuples(depth, side.price, at, side.least, 0) < 0)
      side.least.set(side.price.subarray(at, at + depth))
  }
}
