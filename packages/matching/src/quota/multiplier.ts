/** One solve with multipliers: how many pairs count for each quota, and the worth without the multipliers. */
export interface Priced {
  readonly held: Uint8Array
  readonly counts: readonly number[]
  readonly worth: number
}

export interface Search {
  readonly solveAt: (lambda: readonly number[]) => Priced | null
  /** Which multiplier to move, from where, and how far it may go (to a side where the limit holds). */
  readonly quota: number
  readonly from: number
  readonly to: number
  readonly lambda: readonly number[]
  /** Tagged pairs wanted. */
  readonly wanted: number
}

/**
 * Finds the whole multiplier next to `from` at which the limit holds, between `from` (where it does not) and `to`. The count rises
 * with the multiplier, so the value at both ends are two lines and the next guess is where they cross (a secant on a piecewise
 * linear convex function); it ends early when no better line lies below the crossing. Null when stopped.
 */
export function searchMultiplier(search: Search): number | null {
  const { solveAt, quota, wanted } = search
  const sign = search.to > search.from ? 1 : -1
  const at = (value: number) => search.lambda.map((other, q) => (q === quota ? value : other))
  const holds = (one: Priced) => sign * one.counts[quota]! >= sign * wanted
  let [near, far] = [search.from, search.to]
  let [short, enough] = [solveAt(at(near)), solveAt(at(far))]
  if (short === null || enough === null) return null
  if (holds(short)) return near
  for (let round = 0; Math.abs(far - near) > 1; round++) {
    const gained: number = enough.counts[quota]! - short.counts[quota]!
    const crossing: number = (short.worth - enough.worth) / gained
    const guess: number = round % 4 === 3 || !Number.isFinite(crossing) ? (near + far) / 2 : crossing
    const least = Math.min(near, far) + 1
    const next: number = Math.min(
      Math.max(sign > 0 ? Math.ceil(guess) : Math.floor(guess), least),
      Math.max(near, far) - 1,
    )
    const priced: Priced | null = solveAt(at(next))
    if (priced === null) return null
    const before = short.worth + next * short.counts[quota]!
    const isTie = priced.worth + next * priced.counts[quota]! - before === 0
    if (next === crossing && isTie) return next
    if (holds(priced)) [far, enough] = [next, priced]
    else [near, short] = [next, priced]
  }
  return far
}
