import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { ratedTopics } from './closing.rules.ts'
import { closingFailures, type GoalState, type NextStep, type Step } from './closings.contract.ts'
import { findOwnClosing } from './find-own-closing.ts'
import { saveGoalAnswers, type GoalAnswer } from './goal-answers.store.ts'
import { listClosingGoals } from './list-closing-goals.ts'
import { openWords, ownWords } from './own-words.ts'
import { saveClosingRatings, type ClosingRating } from './ratings.store.ts'
import { findReflection, saveReflection } from './reflections.store.ts'

export type StepAnswer =
  /** One answer a goal; where the pair has written none, one for what somebody came for. */
  | { readonly step: 'goals'; readonly goal: GoalState | null; readonly goals: readonly GoalAnswer[] }
  /** In the order of the topics. */
  | { readonly step: 'skill'; readonly ratings: readonly Omit<ClosingRating, 'topic'>[] }
  | { readonly step: 'change'; readonly commitment: string }
  /** Whether the organisation may quote exactly what is written there now. */
  | { readonly step: 'quote'; readonly allow: boolean }
  | { readonly step: 'thanks'; readonly thanks: string }
  | { readonly step: 'next'; readonly next: NextStep; readonly ambassador: boolean }

/** Saves one page of a reflection as it goes. The last one finishes it, and a thank-you then opens to the other one. */
export async function saveStep(work: Work, answer: StepAnswer): Promise<void> {
  const found = await findOwnClosing(work)
  await lockPairById(work, found.pair)
  const { pair, side } = found
  const of = { pairId: pair.pairId, side }
  const { db, organisationId, now } = work
  if (answer.step === 'goals') {
    const known = new Set((await listClosingGoals(work)).map(({ goalId }) => goalId))
    await saveGoalAnswers(
      db,
      organisationId,
      of,
      answer.goals.filter(({ goalId }) => known.has(goalId)),
    )
    if (answer.goal) await saveReflection(db, organisationId, of.pairId, side, { goalState: answer.goal })
  }
  if (answer.step === 'change') {
    const known = await findReflection(db, organisationId, of.pairId, side)
    await ownWords(work, of, 'commitment', answer.commitment)
    // Other words than those that were allowed: the leave to quote is gone with the old ones.
    if (known?.quote && known.quote !== answer.commitment)
      await saveReflection(db, organisationId, of.pairId, side, { quote: null })
  }
  if (answer.step === 'thanks') await ownWords(work, of, 'thanks', answer.thanks)
  if (answer.step === 'skill') {
    const topics = ratedTopics(pair.why, side)
    if (answer.ratings.length !== topics.length) throw new Failure(closingFailures.ratings)
    const rated = topics.map((topic, at) => ({ topic, ...answer.ratings[at]! }))
    await saveClosingRatings(db, organisationId, of, rated)
  }
  if (answer.step === 'quote') {
    const words = openWords(work, await findReflection(db, organisationId, of.pairId, side), 'commitment')
    const quote = answer.allow && words !== '' ? { words, at: now } : null
    await saveReflection(db, organisationId, of.pairId, side, { quote })
  }
  await markStep(work, of, answer.step === 'quote' ? 'change' : answer.step)
  if (answer.step === 'next') {
    const known = await findReflection(db, organisationId, of.pairId, side)
    await saveReflection(db, organisationId, of.pairId, side, {
      nextStep: answer.next,
      ambassador: answer.ambassador,
      ...(known?.finishedAt ? {} : { finishedAt: now }),
      ...(known?.thanks && !known.thanksDeliveredAt ? { thanksDeliveredAt: now } : {}),
    })
  }
  work.record({ action: 'reflection.saved', subject: ['pair', of.pairId], detail: { step: answer.step } })
}

async function markStep(
  work: Work,
  { pairId, side }: { pairId: string; side: 'mentor' | 'mentee' },
  step: Step,
) {
  const known = await findReflection(work.db, work.organisationId, pairId, side)
  const saved = new Set(known?.steps)
  await saveReflection(work.db, work.organisationId, pairId, side, { steps: [...saved.add(step)] })
}
