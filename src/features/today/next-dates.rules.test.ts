import { describe, expect, test } from 'vitest'
import { roundDue } from '#features/pulses/pulse-weeks.rules.ts'
import { courseOf, datesOf, datesToDraw } from './next-dates.rules.ts'

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
      'check-in',
      'pulse',
      'pulse',
      'pulse',
      'closing',
      'end',
    ])
    expect(dates.find(({ kind, week }) => kind === 'check-in' && week === 6)?.on).toBe('2026-07-13')
  })

  test('names each pulse on the day on which it opens', () => {
    const pulses = datesOf(course).filter(({ kind }) => kind === 'pulse')
    expect(pulses.map(({ on, week }) => [on, week])).toEqual([
      ['2026-07-06', 4],
      ['2026-08-31', 12],
      ['2026-10-26', 20],
      ['2026-11-23', 24],
    ])
    for (const { on, week } of pulses)
      expect(roundDue(course.startsOn, course.endsOn, new Date(`${on}T03:00:00Z`))).toBe(week)
  })

  test('draws only dates whose words have room', () => {
    const drawn = datesToDraw(datesOf(course, [6, 12, 13, 18]), course).map(({ at }) => at)
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
    expect(drawn.every((at, place) => place === 0 || at - drawn[place - 1]! > 0.1)).toBe(true)
  })
})
