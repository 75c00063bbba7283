/** From the first to the last point of fit a hand drew over, in whole points and in order. */
export type FitRange = { from: number; to: number }

/** Where on the scale a hand is; `share` runs from 0 at the start of the strip to 1 at its end, and may leave it. */
export function fitAt(share: number, from: number, to: number): number {
  return Math.round(from + Math.min(1, Math.max(0, share)) * (to - from))
}

export function rangeOf(one: number, other: number): FitRange {
  return { from: Math.min(one, other), to: Math.max(one, other) }
}
