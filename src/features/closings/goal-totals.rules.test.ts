import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goalStates } from './closings.contract.ts'
import { goalAnswersOf, goalTotals } from './goal-totals.rules.ts'

const answer = fc.record({
  pairId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  side: fc.constantFrom('mentor', 'mentee'),
  outcome: fc.constantFrom(...goalStates),
})

test('no outcome is shown that fewer than five people stand behind, however many goals they had', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
      const totals = goalTotals(answers)
      for (const state of goalStates) {
        const own = answers.filter(({ outcome }) => outcome === state)
        if (totals[state] === null) continue
        expect(totals[state]).toBe(own.length)
        expect(new Set(own.map(({ pairId, side }) => pairId + side)).size).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

test('answers for goals count one by one, and the one overall answer only where there were none', () => {
  const finished = [
    { pairId: 'a', side: 'mentor', goalState: 'moving' as const },
    { pairId: 'b', side: 'mentor', goalState: 'let-go' as const },
    { pairId: 'c', side: 'mentor', goalState: null },
  ]
  const byGoal = [
    { pairId: 'a', side: 'mentor', outcome: 'reached' as const },
    { pairId: 'a', side: 'mentor', outcome: 'moving' as const },
    { pairId: 'z', side: 'mentor', outcome: 'moving' as const },
  ]
  expect(goalAnswersOf(finished, byGoal).map(({ pairId, outcome }) => [pairId, outcome])).toEqual([
    ['a', 'reached'],
    ['a', 'moving'],
    ['b', 'let-go'],
  ])
})
