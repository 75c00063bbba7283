import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedGoals, type PartOf } from './goal-counts.rules.ts'
import { goalStates, type GoalState } from './goals.contract.ts'

interface CountedGoal {
  readonly pairId: string
  readonly objective: string
  readonly state: GoalState
}

const objectives = ['new-skills', 'inclusion', 'leadership'] as const
const goal = fc.record({
  pairId: fc.integer({ min: 1, max: 40 }).map(String),
  objective: fc.constantFrom(...objectives),
  state: fc.constantFrom(...goalStates),
})
const pairsOf = (goals: readonly CountedGoal[]) => new Set(goals.map(({ pairId }) => pairId)).size

const partsOf =
  (goals: readonly CountedGoal[]): PartOf =>
  (objective, state) => {
    const of = goals.filter(
      (one) => (!objective || one.objective === objective) && (!state || one.state === state),
    )
    return { count: of.length, pairs: pairsOf(of) }
  }

/** Everything an onlooker can work out from a shown total and its shown parts: the rest, as one number. */
function restIsSafe(
  parts: readonly { shown: number | null; goals: readonly CountedGoal[] }[],
  threshold: number,
): boolean {
  const hidden = parts.filter(({ shown }) => shown === null)
  return (
    hidden.length === 0 || (hidden.length > 1 && pairsOf(hidden.flatMap(({ goals }) => goals)) >= threshold)
  )
}

describe('goals that are counted', () => {
  test('never show a number fewer than five pairs stand behind, nor let one be subtracted', () => {
    fc.assert(
      fc.property(fc.array(goal, { maxLength: 120 }), (goals) => {
        const { total, rows } = countedGoals(partsOf(goals), objectives)
        if (total === null) {
          expect(pairsOf(goals)).toBeLessThan(5)
          expect(rows.every((row) => row.total === null)).toBe(true)
          return
        }
        const of = (objective: string, state?: string) =>
          goals.filter((one) => one.objective === objective && (!state || one.state === state))
        expect(
          restIsSafe(
            rows.map(({ objective, total: shown }) => ({ shown, goals: of(objective) })),
            5,
          ),
        ).toBe(true)
        for (const { objective, total: shown, states } of rows) {
          if (shown === null) {
            expect(Object.values(states)).toEqual([null, null, null, null])
            continue
          }
          expect(shown).toBe(of(objective).length)
          expect(pairsOf(of(objective))).toBeGreaterThanOrEqual(5)
          const parts = goalStates.map((state) => ({ shown: states[state], goals: of(objective, state) }))
          for (const part of parts.filter(({ shown: count }) => count !== null)) {
            expect(part.shown).toBe(part.goals.length)
            expect(pairsOf(part.goals)).toBeGreaterThanOrEqual(5)
          }
          expect(restIsSafe(parts, 5)).toBe(true)
        }
      }),
    )
  })

  test('look the same for nobody, one and four', () => {
    const many = (count: number, state: CountedGoal['state']) =>
      Array.from({ length: count }, (_, at): CountedGoal => ({
        pairId: `${state}${at}`,
        objective: 'inclusion',
        state,
      }))
    const shown = [0, 1, 4].map((small) =>
      countedGoals(partsOf([...many(9, 'moving'), ...many(8, 'not-started'), ...many(small, 'reached')]), [
        'inclusion',
      ]).rows.map(({ states }) => Object.values(states).map((count) => count !== null)),
    )
    expect(shown[1]).toEqual(shown[0])
    expect(shown[2]).toEqual(shown[0])
  })
})
