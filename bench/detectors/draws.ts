export interface Draws {
  share(): number
  below(count: number): number
  /** Mean 0, spread 1. */
  normal(): number
}

/** The same seed gives the same draws for ever. */
export function draws(seed: number): Draws {
  let state = (seed * 2_654_435_761) >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    share,
    below: (count) => Math.floor(share() * count),
    normal: () => Math.sqrt(-2 * Math.log(share() || 1e-9)) * Math.cos(2 * Math.PI * share()),
  }
}
