import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { nextChoices, nextStepOf, ratedTopics, stepsFor } from './closing.rules.ts'
import type { GoalState, NextStep, Step } from './closings.contract.ts'
import { findClosing } from './closings.store.ts'
import { openWords } from './own-words.ts'
import { countHours } from './count-hours.ts'
import { listGoalAnswers, type GoalAnswer } from './goal-answers.store.ts'
import { listClosingGoals, type ClosingGoal } from './list-closing-goals.ts'
import { listClosingRatings, type ClosingRating } from './ratings.store.ts'
import { findReflection } from './reflections.store.ts'

export interface OwnClosing {
  readonly programme: string
  readonly side: Side
  /** plan: the last hour is ahead; reflect: time to look back; off: there is nothing to look back on. */
  readonly view: 'plan' | 'reflect' | 'off'
  /** The two may say that their purpose is met. */
  readonly canOpen: boolean
  readonly kind: 'planned' | 'early'
  readonly other: string
  readonly steps: readonly Step[]
  readonly at: Step
  readonly topics: readonly string[]
  readonly goals: readonly ClosingGoal[]
  readonly choices: readonly NextStep[]
  readonly hours: number
  readonly saved: {
    readonly steps: readonly string[]
    readonly goal: GoalState | null
    readonly goals: readonly GoalAnswer[]
    readonly ratings: readonly ClosingRating[]
    readonly commitment: string
    readonly quote: string | null
    readonly thanks: string
    readonly next: NextStep | null
    readonly ambassador: boolean | null
  }
  /** What the other one wrote to say thanks, once they are done. */
  readonly thanksFromOther: string
}

/** One's own reflection as far as it goes, and nothing of the other one's but a thank-you that was meant to be read. */
export async function readOwnClosing(work: Work): Promise<OwnClosing> {
  const { pair, side } = await findOwnPair(work)
  const { name: programme } = await readProgramme(work, { programmeId: pair.programmeId })
  const closing = await findClosing(work.db, work.organisationId, pair.pairId)
  const [named] = await namePeople(work, [pair])
  const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
  const own = await findReflection(work.db, work.organisationId, pair.pairId, side)
  const theirs = await findReflection(work.db, work.organisationId, pair.pairId, otherOf(side))
  const topics = ratedTopics(pair.why, side)
  const steps = stepsFor(topics)
  const kind = closing?.kind ?? 'planned'
  const ratings = await listClosingRatings(work.db, work.organisationId, [pair.pairId])
  const answered = await listGoalAnswers(work.db, work.organisationId, [pair.pairId])
  return {
    programme,
    side,
    view: closing ? (closing.askedAt ? 'reflect' : 'plan') : 'off',
    canOpen: !closing?.askedAt && (pair.state === 'accepted' || pair.state === 'active'),
    kind,
    other: closing || pair.state !== 'exited' ? (other?.fullName ?? '') : '',
    steps,
    at: own?.finishedAt ? 'done' : nextStepOf(steps, own?.steps ?? []),
    topics,
    goals: closing ? await listClosingGoals(work) : [],
    choices: nextChoices(kind, side),
    hours: (await countHours(work, { pairId: pair.pairId })).hours,
    saved: {
      steps: own?.steps ?? [],
      goal: own?.goalState ?? null,
      goals: answered.filter((one) => one.side === side),
      ratings: ratings.filter((rating) => rating.side === side),
      commitment: openWords(work, own, 'commitment'),
      quote: own?.quote ?? null,
      thanks: openWords(work, own, 'thanks'),
      next: own?.nextStep ?? null,
      ambassador: own?.ambassador ?? null,
    },
    thanksFromOther: theirs?.thanksDeliveredAt ? openWords(work, theirs, 'thanks') : '',
  }
}

const otherOf = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor')
