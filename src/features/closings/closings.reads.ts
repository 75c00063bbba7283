import type { Work } from '#platform/database/work.ts'
import { showCount, showParts } from '#features/interest/suppression.rules.ts'
import { listClosings, type Closing } from './closings.store.ts'
import { nextSteps, type GoalState, type NextStep } from './closings.contract.ts'
import { listGoalAnswers } from './goal-answers.store.ts'
import { goalAnswersOf, goalTotals } from './goal-totals.rules.ts'
import { listClosingRatings, listStartRatings } from './ratings.store.ts'
import { listReflectionsOf } from './reflections.store.ts'

export type { Closing } from './closings.store.ts'

export interface ReflectionTotals {
  readonly open: number
  readonly closed: number
  readonly early: number
  /** How many have looked back; nothing where fewer than five. */
  readonly reflected: number | null
  readonly goals: Readonly<Record<GoalState, number | null>>
  readonly next: Readonly<Record<NextStep, number | null>>
  /** Means of topics five or more have rated at the end; the start as it was rated then, where five did so. */
  readonly skills: readonly {
    readonly topic: string
    readonly n: number
    readonly now: number
    readonly startNow: number
    readonly startThen: number | null
  }[]
}

/** What reflections add up to. Nobody's own answer, nothing from fewer than five. */
export async function countReflections(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<ReflectionTotals> {
  const closings = await listClosings(work.db, work.organisationId, programmeId)
  const pairIds = closings.map(({ pairId }) => pairId)
  const done = (await listReflectionsOf(work.db, work.organisationId, pairIds)).filter(
    ({ finishedAt }) => finishedAt !== null,
  )
  const count = <Key extends string>(keys: readonly Key[], of: (one: (typeof done)[number]) => Key | null) =>
    showParts(
      Object.fromEntries(keys.map((key) => [key, done.filter((one) => of(one) === key).length])) as Record<
        Key,
        number
      >,
    )
  return {
    open: closings.filter(({ closedAt }) => closedAt === null).length,
    closed: closings.filter(({ kind, closedAt }) => kind === 'planned' && closedAt !== null).length,
    early: closings.filter(({ kind, closedAt }) => kind === 'early' && closedAt !== null).length,
    reflected: showCount(done.length),
    goals: goalTotals(goalAnswersOf(done, await listGoalAnswers(work.db, work.organisationId, pairIds))),
    next: count(nextSteps, ({ nextStep }) => nextStep),
    skills: await skillsOf(work, pairIds),
  }
}

async function skillsOf(work: Work, pairIds: readonly string[]): Promise<ReflectionTotals['skills']> {
  const ended = await listClosingRatings(work.db, work.organisationId, pairIds)
  const started = await listStartRatings(work.db, work.organisationId, pairIds)
  return [...new Set(ended.map(({ topic }) => topic))].toSorted().flatMap((topic) => {
    const rated = ended.filter((one) => one.topic === topic)
    if (showCount(rated.length) === null) return []
    const then = started.filter((one) => one.topic === topic)
    return [
      {
        topic,
        n: rated.length,
        now: mean(rated.map(({ now }) => now)),
        startNow: mean(rated.map(({ startNow }) => startNow)),
        startThen: showCount(then.length) === null ? null : mean(then.map(({ rating }) => rating)),
      },
    ]
  })
}

function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10
}

/** How a pair ended or is ending, for slices that show pairs. */
export async function listClosingsOfProgramme(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Closing[]> {
  return listClosings(work.db, work.organisationId, programmeId)
}
