import type { DaysOff } from '#features/momentum/days-off.rules.ts'
import type { PairFacts } from '#features/momentum/momentum.rules.ts'
import { draws, type Draws } from './draws.ts'

/** An invented pair over twenty-six weeks, with a weekly rhythm. What is wrong with it, if anything, is known; the rules see only what a product sees. */
export const kinds = [
  'healthy',
  'holidays',
  'parental leave',
  'executive cancels',
  'mentor fades',
  'slow drift',
] as const
export type PairKind = (typeof kinds)[number]

export const weeks = 26
const day = 86_400_000
const start = Date.UTC(2026, 0, 5, 9)

interface Hour {
  readonly id: string
  at: number
  readonly bookedAt: number
  end: 'held' | 'cancelled' | 'not-held' | 'unlogged'
  by: 'mentor' | 'mentee' | null
  /** When it was called off or moved. */
  changedAt: number | null
  moved: boolean
  /** When somebody said what happened. */
  loggedAt: number
  share: number
  answers: { side: 'mentor' | 'mentee'; balance: 1 | 2 | 3 | 4 | 5; at: number }[]
  readonly week: number
}

export interface SimulatedPair {
  readonly kind: PairKind
  readonly hours: readonly Hour[]
  readonly off: readonly DaysOff[]
  /** Week in which it begins to go wrong. */
  readonly onset: number | null
}

export function simulatePair(kind: PairKind, seed: number): SimulatedPair {
  const draw = draws(seed)
  const onset =
    kind === 'healthy' || kind === 'holidays' || kind === 'parental leave' ? null : 3 + draw.below(10)
  const off = daysOffOf(kind, draw)
  const hours: Hour[] = []
  for (let week = 0; week < weeks; week += 1) {
    const at = start + (week * 7 + 3) * day
    const wrong = onset !== null && week >= onset
    if (isOff(at, off)) {
      // Half the pairs had the hour in the calendar and call it off in time; the other half never booked it.
      if (draw.share() < 0.5)
        hours.push({
          ...hour(week, at),
          end: 'cancelled',
          by: draw.share() < 0.5 ? 'mentor' : 'mentee',
          changedAt: at - 7 * day,
        })
      continue
    }
    if (kind === 'mentor fades' && wrong && draw.share() < 0.6) continue
    const cancels = chancesOfCancelling(kind, wrong)
    const luck = draw.share()
    const by = luck < cancels.mentor ? 'mentor' : luck < cancels.mentor + cancels.mentee ? 'mentee' : null
    if (by) {
      const changedAt = at - (0.1 + draw.share() * 3) * day
      hours.push({ ...hour(week, at), end: 'cancelled', by, changedAt })
      const rebooks =
        kind === 'executive cancels' && wrong ? 0.1 : kind === 'mentor fades' && wrong ? 0.1 : 0.65
      if (draw.share() >= rebooks) continue
      // Most look for another hour at once, some a day or two later.
      const bookedAt = changedAt + (draw.share() < 0.75 ? 0.1 : 0.5 + draw.share() * 1.5) * day
      const instead = Math.max(bookedAt + 0.5 * day, at) + draw.share() * 3 * day
      hours.push(held(kind, { ...hour(week, instead), bookedAt } as Hour, wrong, onset, draw))
      continue
    }
    const isMoved = draw.share() < 0.2
    const real = isMoved ? at + (draw.share() * 5 - 1.5) * day : at
    const one = {
      ...hour(week, real),
      moved: isMoved,
      by: isMoved ? (draw.share() < 0.6 ? 'mentee' : 'mentor') : null,
      changedAt: isMoved ? Math.min(at, real) - draw.share() * 2 * day : null,
    } as Hour
    hours.push(held(kind, one, wrong, onset, draw))
  }
  return { kind, hours, off, onset }
}

function chancesOfCancelling(kind: PairKind, wrong: boolean) {
  if (wrong && kind === 'executive cancels') return { mentor: 0.03, mentee: 0.75 }
  if (wrong && kind === 'mentor fades') return { mentor: 0.6, mentee: 0.05 }
  return { mentor: 0.03, mentee: 0.05 }
}

/** Held, unless it fell through or nobody spoke about it; with what each of the two says about who taught. */
function held(kind: PairKind, one: Hour, wrong: boolean, onset: number | null, draw: Draws): Hour {
  const luck = draw.share()
  if (luck < 0.02) return { ...one, end: 'not-held', loggedAt: one.at + 0.5 * day }
  if (luck < 0.05) return { ...one, end: 'unlogged' }
  const decline = kind === 'slow drift' && wrong ? Math.min(1, (one.week - onset! + 1) / 6) : 0
  const share = clamp(0.68 - decline * 0.5 + draw.normal() * 0.1)
  const said = (['mentor', 'mentee'] as const)
    .filter((side) => draw.share() < (side === 'mentor' ? 0.9 : 0.5))
    .map((side) => ({
      side,
      balance: Math.round(5 - 4 * clamp(share + draw.normal() * 0.07)) as 1 | 2 | 3 | 4 | 5,
      at: one.at + (0.1 + draw.share() * 1.5) * day,
    }))
  return {
    ...one,
    end: 'held',
    share,
    answers: said,
    loggedAt: Math.min(one.at + 0.2 * day, ...said.map(({ at }) => at)),
  }
}

function daysOffOf(kind: PairKind, draw: Draws): DaysOff[] {
  const stretch = (week: number, length: number): DaysOff => ({
    from: dayAt(start + week * 7 * day),
    to: dayAt(start + (week * 7 + length - 1) * day),
  })
  if (kind === 'holidays')
    return [stretch(4 + draw.below(3), 14), stretch(12 + draw.below(4), 21), stretch(20 + draw.below(3), 7)]
  if (kind === 'parental leave') return [stretch(6 + draw.below(8), 8 * 7 + draw.below(29))]
  return draw.share() < 0.6 ? [stretch(3 + draw.below(20), 7)] : []
}

/** What the product knows at a moment: nothing that is still to happen. */
export function factsAt(pair: SimulatedPair, now: number): PairFacts {
  const known = pair.hours.filter(({ bookedAt }) => bookedAt <= now)
  return {
    state: 'active',
    acceptedAt: new Date(start),
    cadenceDays: 7,
    off: pair.off,
    sessions: known.map((one) => {
      const cancelled = one.end === 'cancelled' && one.changedAt! <= now
      const settled = (one.end === 'held' || one.end === 'not-held') && one.loggedAt <= now
      return {
        sessionId: one.id,
        kind: 'regular' as const,
        startsAt: new Date(one.at),
        endsAt: new Date(one.at + 3_600_000),
        createdAt: new Date(one.bookedAt),
        state: cancelled ? 'cancelled' : settled ? (one.end as 'held' | 'not-held') : 'booked',
        cancelledBy: cancelled ? one.by : null,
      }
    }),
    events: known.flatMap((one) =>
      one.changedAt !== null && one.changedAt <= now
        ? [
            {
              sessionId: one.id,
              kind: one.end === 'cancelled' ? ('cancelled' as const) : ('moved' as const),
              causedBy: one.by ?? ('programme' as const),
              at: new Date(one.changedAt),
            },
          ]
        : [],
    ),
    answers: known.flatMap((one) =>
      one.answers
        .filter(({ at }) => at <= now)
        .map(({ side, balance }) => ({ sessionId: one.id, side, balance })),
    ),
  }
}

export const momentOf = (dayNumber: number) => start + dayNumber * day

function hour(week: number, at: number): Hour {
  return {
    id: `w${week} ${at}`,
    at,
    bookedAt: at - 7.2 * day,
    end: 'held',
    by: null,
    changedAt: null,
    moved: false,
    loggedAt: at + 0.2 * day,
    share: 0.5,
    answers: [],
    week,
  }
}

const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)
const isOff = (at: number, off: readonly DaysOff[]) =>
  off.some(({ from, to }) => from <= dayAt(at) && dayAt(at) <= to)
const clamp = (value: number) => Math.min(1, Math.max(0, value))
