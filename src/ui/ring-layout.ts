import { arcFrom, type MentorShare } from './pair-mark-arcs.ts'

/** One week of a pair: who taught how much, or nothing because the hour did not happen or is still to come. */
export type RingWeek = { share: MentorShare; tilt?: number }
export type Ring = { radius: number; mentor: string; leader: string } | { radius: number; empty: true }

export type RingPlan = { centre: number; first: number; step: number; notch: number }

/** Weeks from the middle outwards. A tilt turns the whole ring, which gives a portrait its grain. */
export function ringLayout(weeks: readonly RingWeek[], { centre, first, step, notch }: RingPlan): Ring[] {
  return weeks.map(({ share, tilt = 0 }, week) => {
    const radius = first + step * week
    if (share === undefined) return { radius, empty: true }
    const halfNotch = (notch / radius / 2) * (180 / Math.PI)
    const joint = (1 - share) * 180
    return {
      radius,
      mentor: arcFrom(centre, centre, radius, 360 - joint - halfNotch + tilt, joint + halfNotch + tilt),
      leader: arcFrom(centre, centre, radius, joint - halfNotch + tilt, -(joint - halfNotch) + tilt),
    }
  })
}

/** The same seed always draws the same pair: a mentor who leads at first, a leader who gives back more and more. */
export function weeksFromSeed(seed: string, count = 26): RingWeek[] {
  const chance = chanceFrom(seed)
  const pauseAt = 8 + Math.floor(chance() * 4)
  const holidayAt = 16 + Math.floor(chance() * 4)
  return Array.from({ length: count }, (_, week) => {
    const [share, tilt] = [0.74 - (week / count) * 0.12 + (chance() - 0.5) * 0.24, 12 + (chance() - 0.5) * 44]
    const away = week === pauseAt || week === holidayAt || week === holidayAt + 1
    return away ? { share: undefined } : { share, tilt }
  })
}

function chanceFrom(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
