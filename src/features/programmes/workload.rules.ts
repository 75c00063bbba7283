import type { Answer, Design } from './design.contract.ts'
import { sessionsOf, weeksAMonth } from './programme-cost.rules.ts'

export type Range = readonly [from: number, to: number]
export type Workload = Answer<'workload'>

/** Where one starts from; each can be replaced by a figure of one's own. */
export const standardWorkload: Workload = {
  helpers: 1,
  prepareWeeks: 6,
  prepare: [20, 40],
  asking: [3, 8],
  looking: [1, 3],
  steady: [30, 60],
  stuck: [1, 4],
  stuckMinutes: [10, 25],
  circle: [2, 4],
  closing: [3, 8],
}

export const workPhases = ['prepare', 'ask', 'match', 'run', 'close'] as const
export type WorkPhase = (typeof workPhases)[number]

/** One line of the working: how often, and how long each time. Hours over the whole phase. */
export interface WorkPart {
  readonly of: 'prepare' | 'asking' | 'looking' | 'calls' | 'steady' | 'stuck' | 'circle' | 'closing'
  readonly count: Range
  readonly hours: Range
}

export interface PhaseWork {
  readonly phase: WorkPhase
  readonly weeks: number
  readonly parts: readonly WorkPart[]
  readonly hours: Range
  /** Hours a week while it lasts. */
  readonly weekly: Range
}

const day = 86_400_000
const monthsBetweenCircles = 3
const closingWeeks = 4

/** Hours a week by phase, from the lowest of every assumption to the highest. Nothing is said without pairs and a rhythm. */
export function estimateWork(design: Design): PhaseWork[] | null {
  const { rhythm, team, agreement, dates } = design
  if (!rhythm || !team?.pairs) return null
  const assumed = design.workload ?? standardWorkload
  const { pairs } = team
  const sessions = sessionsOf(rhythm) * pairs
  const runWeeks = rhythm.months * weeksAMonth
  const circles = Math.floor(rhythm.months / monthsBetweenCircles)
  const incidents: Range = [(sessions * assumed.stuck[0]) / 100, (sessions * assumed.stuck[1]) / 100]
  const calls: Range = [(pairs * assumed.stuck[0]) / 100, (pairs * assumed.stuck[1]) / 100]
  return [
    phase('prepare', assumed.prepareWeeks, [part('prepare', [1, 1], assumed.prepare)]),
    phase('ask', weeksBetween(dates?.surveyOn, dates?.enrolBy, 5), [
      part('asking', [2 * pairs, 2 * pairs], minutes(assumed.asking)),
    ]),
    phase('match', weeksBetween(dates?.enrolBy, dates?.launchOn, 2), [
      part('looking', [pairs, pairs], minutes(assumed.looking)),
      ...(agreement?.chemistryCall === 'yes' ? [part('calls', calls, minutes(assumed.stuckMinutes))] : []),
    ]),
    phase('run', runWeeks, [
      part('steady', [runWeeks, runWeeks], minutes(assumed.steady)),
      part('stuck', incidents, minutes(assumed.stuckMinutes)),
      ...(circles > 0 ? [part('circle', [circles, circles], assumed.circle)] : []),
    ]),
    phase('close', closingWeeks, [part('closing', [pairs, pairs], minutes(assumed.closing))]),
  ]
}

const minutes = ([from, to]: Range): Range => [from / 60, to / 60]

function part(of: WorkPart['of'], count: Range, each: Range): WorkPart {
  return { of, count, hours: [count[0] * each[0], count[1] * each[1]] }
}

function phase(name: WorkPhase, weeks: number, parts: readonly WorkPart[]): PhaseWork {
  const sum = (end: 0 | 1) => parts.reduce((hours, part) => hours + part.hours[end], 0)
  const hours: Range = [sum(0), sum(1)]
  return { phase: name, weeks: Math.round(weeks), parts, hours, weekly: [hours[0] / weeks, hours[1] / weeks] }
}

/** Whole weeks between two days of the plan, at least one; the usual number while one of them is open. */
function weeksBetween(from: string | null | undefined, to: string | undefined, usual: number): number {
  if (!from || !to) return usual
  return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / (7 * day)))
}

/** The phase whose weeks may ask for most. */
export function busiest(phases: readonly PhaseWork[], end: 0 | 1 = 1): PhaseWork {
  return phases.reduce((most, next) => (next.weekly[end] > most.weekly[end] ? next : most))
}

/** More than this many pairs should not hang on one person: somebody is ill, on leave, or has another job that week. */
export const mostForOne = 100

export type WorkAdvice =
  | {
      readonly kind: 'short' | 'tight'
      readonly phase: WorkPhase
      readonly weekly: Range
      readonly has: number
    }
  | { readonly kind: 'alone'; readonly pairs: number }

/** What to know before launching. It never decides: readiness is about harm, this is about time. */
export function adviseOnWork(design: Design): WorkAdvice[] {
  const phases = estimateWork(design)
  const { team } = design
  if (!phases || !team?.pairs) return []
  const has = team.hoursPerWeek
  const about = (kind: 'short' | 'tight', { phase, weekly }: PhaseWork) => ({ kind, phase, weekly, has })
  const { helpers } = design.workload ?? standardWorkload
  const advice: WorkAdvice[] = []
  if (has < busiest(phases, 0).weekly[0]) advice.push(about('short', busiest(phases, 0)))
  else if (has < busiest(phases).weekly[1]) advice.push(about('tight', busiest(phases)))
  if (helpers === 1 && team.pairs >= mostForOne) advice.push({ kind: 'alone', pairs: team.pairs })
  return advice
}
