/**
 * Tuples taken as one number, so that a search adds and compares numbers instead of tuples. Each tier has some bits of a number, and what it
 * counts is a power of two. Prices whose numbers need more are NaN, and a search that meets one gives up.
 *
 * With b bits for a tier, prices are below 2^(b-4) there, and the weights along a path at most 2^(b-5) - 1 (`mostSteps`). A distance is at
 * most two prices, a first pair's reward and the weights of its path, since the prices in between cancel out. A search compares sums of
 * two distances and subtracts one from two others: all this stays below 2^(b-1), so numbers are in the order of the tuples, and a
 * difference can be taken apart again (`tupleOf`).
 */
import type { Lumping, Session, SessionSide, SessionTier } from './session.ts'
import { compareTuples } from './tuples.ts'

const [ALL_BITS, TOTAL_BITS, STAY_BITS] = [52, 30, 12]

/** Shares the bits out among the tiers: 30 to the total, 12 to the stay tier, the rest evenly. */
export function lumpingFor(tiers: readonly SessionTier[]): Lumping {
  const others = Math.max(1, tiers.length - 2)
  const each = Math.floor((ALL_BITS - TOTAL_BITS - STAY_BITS) / others)
  const bits = tiers.map(({ kind }) => (kind === 'total' ? TOTAL_BITS : kind === 'stay' ? STAY_BITS : each))
  const units = Float64Array.from(bits, (_, t) => 2 ** bits.slice(t + 1).reduce((sum, more) => sum + more, 0))
  return {
    units,
    most: Float64Array.from(bits, (own) => 2 ** (own - 4)),
    mostWeight: Float64Array.from(bits, (own) => Math.max(0, 2 ** (own - 5) - 1)),
  }
}

/** How many edges a path may have under the present mode. */
export function mostSteps({ tiers, lumping, mode, highestScore }: Session): number {
  let steps = Infinity
  tiers.forEach(({ kind }, t) => {
    const bonus = mode.kind === 'balanced' ? mode.bonus : 0
    const weight =
      kind === 'total'
        ? highestScore + bonus
        : kind === 'coverage' || (kind === 'stay' && mode.kind !== 'fewest-changes')
          ? 0
          : 1
    if (weight > 0) steps = Math.min(steps, Math.floor(lumping.mostWeight[t]! / weight))
  })
  return steps
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

/** Takes a difference of distances apart again, into the tuple at `at`. */
export function tupleOf(
  { depth, lumping: { units } }: Session,
  lump: number,
  tuple: Float64Array,
  at: number,
): void {
  let rest = lump
  for (let t = 0; t < depth; t++) {
    // What the tiers behind this one add is less than half of its unit.
    const number = Math.round(rest / units[t]!)
    tuple[at + t] = number
    rest -= number * units[t]!
  }
}

/** Has to follow every change of a person's price. */
export function lumpPrice(session: Session, side: SessionSide, person: number): void {
  side.lump[person] = lumpOf(session, side.price, person * session.depth)
}

/** What the tiers in which edges weigh by their score, other than the total, add to an edge's weight. */
export function gradedWeight({ gradedTiers, tiers, lumping }: Session, score: number): number {
  let weight = 0
  for (const t of gradedTiers) if (isLow(tiers[t]!, score)) weight -= lumping.units[t]!
  return weight
}

/** Whether an edge of this score weighs -1 in a tier, rather than 0. */
export function isLow(tier: SessionTier, score: number): boolean {
  return tier.kind === 'below' ? score < tier.score : tier.kind === 'leximin' && score === tier.level
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
