import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comingCircles, endOf, isAhead, isPlannable } from './circles.rules.ts'

const now = new Date('2026-06-09T09:00:00Z')
const circle = fc.record({
  startsAt: fc
    .integer({ min: -5000, max: 5000 })
    .map((minutes) => new Date(now.getTime() + minutes * 60_000)),
  minutes: fc.integer({ min: 15, max: 480 }),
})

test('mentors see every date that is not over and no other, the next one first', () => {
  fc.assert(
    fc.property(fc.array(circle), (circles) => {
      const coming = comingCircles(circles, now)
      expect(new Set(coming)).toEqual(new Set(circles.filter((one) => endOf(one) > now)))
      for (const [at, one] of coming.entries())
        if (at > 0) expect(one.startsAt.getTime()).toBeGreaterThanOrEqual(coming[at - 1]!.startsAt.getTime())
    }),
  )
})

test('a date that can be planned is ahead', () => {
  fc.assert(
    fc.property(circle, ({ startsAt, minutes }) => {
      expect(isPlannable(startsAt, now)).toBe(isAhead({ startsAt, minutes }, now))
    }),
  )
  expect(isPlannable(new Date('2028-01-01T09:00:00Z'), now)).toBe(false)
})
