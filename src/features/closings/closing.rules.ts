import type { Side } from '#features/pairs/pair.rules.ts'
import type { PairReasons } from '#features/pairs/pairs.contract.ts'
import { nextSteps, steps, type NextStep, type Step } from './closings.contract.ts'

const day = 86_400_000
/** The plan for the last hour goes out so long before the agreed day. */
export const planDays = 28
/** So long the two have for looking back. */
export const reflectDays = 14
export const followUpMonths = [3, 12] as const

/** What somebody came to learn, at most three: the leader from the mentor, and the other way round. */
export function ratedTopics(
  { topics, topicsBack }: Pick<PairReasons, 'topics' | 'topicsBack'>,
  side: Side,
): string[] {
  const wanted =
    side === 'mentee'
      ? topics.toSorted((a, b) => a.rank - b.rank).map(({ topic }) => topic)
      : topicsBack.map(({ topic }) => topic)
  return [...new Set(wanted)].slice(0, 3)
}

/** The pages this person sees: nobody is asked to rate what they never named. */
export function stepsFor(topics: readonly string[]): Step[] {
  return steps.filter((step) => step !== 'skill' || topics.length > 0)
}

/** The first page not saved yet; everything saved leads to the end. */
export function nextStepOf(all: readonly Step[], saved: readonly string[]): Step {
  return all.find((step) => step !== 'done' && !saved.includes(step)) ?? 'done'
}

export function stepBefore(all: readonly Step[], step: Step): Step | null {
  return all[all.indexOf(step) - 1] ?? null
}

export function stepAfter(all: readonly Step[], step: Step): Step {
  return all[all.indexOf(step) + 1] ?? 'done'
}

/** One choice fewer after an early end: nobody is asked to stay in touch. A mentor does not become one, a leader may. */
export function nextChoices(kind: 'planned' | 'early', side: Side): NextStep[] {
  return nextSteps.filter((step) => {
    if (step === 'touch') return kind === 'planned'
    if (step === 'mentor-again') return side === 'mentor'
    return step === 'become-mentor' ? side === 'mentee' : true
  })
}

export interface ClosingTimes {
  readonly kind: 'planned' | 'early'
  readonly askedAt: Date | null
  readonly closesAt: Date | null
  readonly closedAt: Date | null
}

/** Both are done, or the two weeks are over. */
export function isDue(closing: ClosingTimes, finished: number, now: Date): boolean {
  if (closing.closedAt || !closing.askedAt) return false
  return finished === 2 || (closing.closesAt !== null && closing.closesAt <= now)
}

export function daysBefore(date: string, days: number): string {
  return Temporal.PlainDate.from(date).subtract({ days }).toString()
}

export function after(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day)
}

/** Whether so many months have passed since a pair was closed, and not yet a month more: nobody is asked about something long gone. */
export function isFollowUpDay(closedAt: Date, months: number, now: Date): boolean {
  const closed = Temporal.PlainDate.from(closedAt.toISOString().slice(0, 10))
  const today = now.toISOString().slice(0, 10)
  return closed.add({ months }).toString() <= today && today < closed.add({ months: months + 1 }).toString()
}
