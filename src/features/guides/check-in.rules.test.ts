import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInWeek } from './check-in.rules.ts'

const course = { launchOn: '2026-06-08', endsOn: '2026-12-07', weeks: [6, 13, 20] }
const weekAt = (date: string, weeks = course.weeks) => checkInWeek({ ...course, weeks }, new Date(date))?.week

describe('a week of check-ins', () => {
  test('begins with its first day and stays open for four weeks, so that a monthly hour falls into it', () => {
    expect(weekAt('2026-07-12T23:00:00Z')).toBeUndefined()
    expect(weekAt('2026-07-13T00:00:00Z')).toBe(6)
    expect(weekAt('2026-08-09T20:00:00Z')).toBe(6)
    expect(weekAt('2026-08-10T00:00:00Z')).toBeUndefined()
  })

  test('gives way to the next one, in whatever order they were written', () => {
    expect(weekAt('2026-07-28T00:00:00Z', [8, 6])).toBe(8)
  })

  test('never lies after the end', () => {
    expect(weekAt('2027-01-04T00:00:00Z', [30])).toBeUndefined()
  })

  test('is one that has begun, whatever the weeks and the day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), fc.nat({ max: 300 }), (weeks, days) => {
        const now = new Date(Date.parse('2026-06-08T09:00:00Z') + days * 86_400_000)
        const found = checkInWeek({ ...course, weeks }, now)
        if (!found) return
        expect(weeks).toContain(found.week)
        expect(found.since.getTime()).toBeLessThanOrEqual(now.getTime())
        expect(
          weeks.some((week) => week > found.week && checkInWeek({ ...course, weeks: [week] }, now)),
        ).toBe(false)
      }),
    )
  })
})
