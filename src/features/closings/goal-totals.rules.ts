import { showParts } from '#features/interest/suppression.rules.ts'
import { goalStates, type GoalState } from './closings.contract.ts'

interface Person {
  readonly pairId: string
  readonly side: string
}

/** One answer a goal; where a pair had written none, the one answer for what somebody came for. */
export function goalAnswersOf(
  finished: readonly (Person & { readonly goalState: GoalState | null })[],
  byGoal: readonly (Person & { readonly outcome: GoalState })[],
): (Person & { readonly outcome: GoalState })[] {
  return finished.flatMap(({ pairId, side, goalState }) => {
    const own = byGoal.filter((one) => one.pairId === pairId && one.side === side)
    if (own.length > 0) return own
    return goalState ? [{ pairId, side, outcome: goalState }] : []
  })
}

/** How many answers each outcome has. Shown only where enough people stand behind it: three goals of one person are one person. */
export function goalTotals(
  answers: readonly (Person & { readonly outcome: GoalState })[],
): Record<GoalState, number | null> {
  const of = (state: GoalState) => answers.filter(({ outcome }) => outcome === state)
  const record = <Value>(value: (state: GoalState) => Value) =>
    Object.fromEntries(goalStates.map((state) => [state, value(state)])) as Record<GoalState, Value>
  const people = showParts(
    record((state) => new Set(of(state).map(({ pairId, side }) => `${pairId} ${side}`)).size),
  )
  return record((state) => (people[state] === null ? null : of(state).length))
}
