import type { PastHour } from '#features/sessions/take-over-course.ts'
import type { Balance } from '#features/sessions/sessions.contract.ts'
import type { Chance } from './seeded-chance.rules.ts'

const day = 86_400_000

/** How the invented pairs of a programme in its ninth week are doing. The first of the list come first. */
const profiles = [
  ['called-off', 1],
  ['fading', 3],
  ['slowing', 4],
  ['no-first', 3],
  ['drifted', 2],
  ['drifting', 1],
  ['one-way', 3],
  ['silent', 5],
  ['new', 2],
  ['paused', 2],
] as const
export type Profile = (typeof profiles)[number][0] | 'well'

export function profileAt(place: number): Profile {
  let before = 0
  for (const [profile, many] of profiles) {
    before += many
    if (place < before) return profile
  }
  return 'well'
}

export interface InventedCourse {
  readonly state: 'accepted' | 'active' | 'paused'
  readonly acceptedAt: Date
  readonly hours: readonly PastHour[]
}

/** One invented pair's course up to now, by weeks; the same place and moment give the same course for ever. */
export function inventCourse(
  place: number,
  { launchedAt, now, chance }: { launchedAt: Date; now: Date; chance: Chance },
): InventedCourse {
  const profile = profileAt(place)
  if (profile === 'new' || profile === 'no-first') {
    const acceptedAt = new Date(now.getTime() - (profile === 'new' ? 3 + (place % 3) : 14 + place) * day)
    const first = hourAt(new Date(acceptedAt.getTime() + 7 * day), place, 'booked', acceptedAt)
    return { state: 'accepted', acceptedAt, hours: profile === 'new' ? [first] : [] }
  }
  const acceptedAt = new Date(launchedAt.getTime() + (1 + chance.below(5, place, 'accepted')) * day)
  const since = (now.getTime() - acceptedAt.getTime()) / day
  const weeks = Math.floor(since / 7)
  const hours: PastHour[] = []
  for (let week = 0; week <= weeks + 1; week += 1) {
    const startsAt = new Date(acceptedAt.getTime() + (week * 7 + 3) * day)
    const isOver = startsAt.getTime() + 3_600_000 < now.getTime()
    const left = weeks - week
    if (profile === 'fading' && left < 4) break
    if (profile === 'slowing' && left < 2) break
    if (profile === 'paused' && left < 3) break
    const bookedAt = new Date(startsAt.getTime() - 7 * day)
    if (profile === 'called-off' && left < 3) {
      if (left < 1) break
      hours.push({
        ...hourAt(startsAt, place, 'cancelled', bookedAt),
        causedBy: 'mentee',
        changedAt: new Date(startsAt.getTime() - 2 * day),
      })
      continue
    }
    if (!isOver) {
      hours.push(hourAt(startsAt, place, 'booked', bookedAt))
      break
    }
    // Good pairs also miss an hour now and then, and move some.
    const luck = chance.share(place * 64 + week, 'hour')
    if (profile === 'well' && luck < 0.06 && week > 0) continue
    const moved = luck > 0.85
    hours.push({
      ...hourAt(startsAt, place, 'held', bookedAt),
      causedBy: moved ? (luck > 0.9 ? 'mentee' : 'mentor') : null,
      changedAt: moved ? new Date(startsAt.getTime() - day) : null,
      balance: balanceOf(profile, week, weeks, chance.share(place * 64 + week, 'balance')),
    })
  }
  return { state: profile === 'paused' ? 'paused' : 'active', acceptedAt, hours }
}

function hourAt(about: Date, place: number, state: PastHour['state'], bookedAt: Date): PastHour {
  const startsAt = new Date(about)
  startsAt.setUTCHours(9 + (place % 7), place % 2 === 0 ? 0 : 30, 0, 0)
  return {
    kind: 'regular',
    startsAt,
    minutes: 60,
    timeZone: 'Europe/London',
    bookedAt,
    state,
    causedBy: null,
    changedAt: null,
    balance: { mentor: null, mentee: null },
  }
}

function balanceOf(profile: Profile, week: number, weeks: number, luck: number): PastHour['balance'] {
  if (profile === 'silent') return { mentor: null, mentee: null }
  if (profile === 'one-way') return { mentor: 1, mentee: 1 }
  const late = week >= weeks - (profile === 'drifted' ? 3 : 2)
  if ((profile === 'drifted' || profile === 'drifting') && late)
    return { mentor: 4, mentee: luck < 0.5 ? 4 : 5 }
  const mentor: Balance = luck < 0.2 ? 1 : luck < 0.75 ? 2 : 3
  const mentee: Balance | null = luck < 0.55 ? 2 : luck < 0.8 ? 3 : null
  return { mentor, mentee }
}
