import { describe, expect, test } from 'vitest'
import { courseOf, datesOf, datesToDraw, pulseWeeks } from './next-dates.rules.ts'

const course = courseOf('2026-06-08', '2026-12-07', new Date('2026-08-04T09:00:00Z'))!

describe('the course of a programme', () => {
  test('says which week it is', () => {
    expect(course).toMatchObject({ weeks: 26, week: 9 })
    expect(courseOf('2026-06-08', '2026-06-08', new Date())).toBeNull()
  })

  test('names check-ins, pulses and the close, in their order', () => {
    const dates = datesOf(course, [6, 13])
    expect(dates.map(({ kind }) => kind)).toEqual([
      'start',
      'pulse',
      'check-in',
      'pulse',
      'check-in',
      'pulse',
      'closing',
      'end',
    ])
    expect(dates.find(({ kind, week }) => kind === 'check-in' && week === 6)?.on).toBe('2026-07-13')
  })

  test('asks how it goes in the fourth week and every eight after it', () => {
    expect(pulseWeeks(26)).toEqual([4, 12, 20])
  })

  test('draws only dates whose words have room', () => {
    const drawn = datesToDraw(datesOf(course, [6, 12, 13, 18]), course).map(({ at }) => at)
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
    expect(drawn.every((at, place) => place === 0 || at - drawn[place - 1]! > 0.1)).toBe(true)
  })
})
