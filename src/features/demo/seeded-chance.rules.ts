/**
 * Chance that depends on nothing but the seed, a person's place and what it is for. Because no draw depends on the one
 * before it, a row can be made alone: 300,000 people need no more memory than one, and a new column never changes the
 * old ones.
 */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  share(place: number, use: string): number
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number, place: number, use: string): number
  pick<T>(from: readonly T[], place: number, use: string): T
  /** One of `from`, each as often as its `share` says. */
  weighted<T extends { readonly share: number }>(from: readonly T[], place: number, use: string): T
  /** `count` different entries of `from`, in drawn order. */
  several<T>(from: readonly T[], count: number, place: number, use: string): T[]
}

export function seededChance(seed: number): Chance {
  const share = (place: number, use: string): number => mix(seed, place, use) / 0x1_0000_0000
  const below = (count: number, place: number, use: string): number => Math.floor(share(place, use) * count)
  const pick = <T>(from: readonly T[], place: number, use: string): T => from[below(from.length, place, use)]!
  return {
    share,
    below,
    pick,
    weighted(from, place, use) {
      const total = from.reduce((sum, entry) => sum + entry.share, 0)
      let rest = share(place, use) * total
      return from.find((entry) => (rest -= entry.share) < 0) ?? from.at(-1)!
    },
    several(from, count, place, use) {
      const left = [...from]
      const drawn = []
      for (let turn = 0; turn < count && left.length > 0; turn += 1) {
        drawn.push(...left.splice(below(left.length, place, `${use}/${turn}`), 1))
      }
      return drawn
    },
  }
}

function mix(seed: number, place: number, use: string): number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35)
  for (let at = 0; at < use.length; at += 1) state = Math.imul(state ^ use.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d)
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b)
  return (state ^ (state >>> 16)) >>> 0
}
