import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallest } from './smallest.ts'

test('a rank has the number that stands there when all are sorted', () => {
  const lists = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer()), {
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(lists, fc.nat(59), (list, at) => {
      const rank = at % list.length
      const sorted = list.toSorted((a, b) => a - b)
      expect(smallest(Float64Array.from(list), rank)).toBe(sorted[rank])
    }),
    { numRuns: 2000, seed: 9 },
  )
})
