import { expect, test } from 'vitest'
import { runPeople } from '../fuzz/check-people.ts'
import { runRaw } from '../fuzz/check-raw.ts'

// Both throw at the first certificate that is refused, or whose value is not the best of all sets of pairs.

test('certificates of random instances are accepted, and nothing is better', () => {
  const { optimal, infeasible } = runRaw(4000, 20)
  expect(optimal).toBeGreaterThan(3000)
  expect(infeasible).toBeGreaterThan(100)
})

test('certificates of random people and rules are accepted', () => {
  const { optimal, infeasible } = runPeople(600, 20)
  expect(optimal).toBeGreaterThan(300)
  expect(infeasible).toBeGreaterThan(5)
})
