import type { GoalDraft, GoalState } from '#features/goals/goals.contract.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { demoGoals } from './demo-goals.data.ts'
import type { Chance } from './seeded-chance.rules.ts'

const states: readonly { readonly share: number; readonly state: GoalState }[] = [
  { share: 16, state: 'not-started' },
  { share: 56, state: 'moving' },
  { share: 16, state: 'reached' },
  { share: 12, state: 'let-go' },
]

/** One to three goals of an invented pair; the same place gives the same goals for ever. */
export function inventGoals(place: number, chance: Chance): (GoalDraft & { writtenBy: Side })[] {
  return Array.from({ length: 1 + chance.below(3, place, 'goals') }, (_, at) => {
    const { whose, objective, text } = chance.weighted(demoGoals, place, `goal/${at}`)
    const { state } = chance.weighted(states, place, `goal/${at}/state`)
    const writtenBy = whose === 'mentor' ? 'mentor' : 'mentee'
    return { whose, objective, text, state, writtenBy, ratedStart: null, ratedNow: null, dueMonth: null }
  })
}
