import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, needsCare, threshold, totalOf, type PulseRow } from './pulse-totals.rules.ts'

const stop = fc.integer({ min: 1, max: 5 })
const row = fc.record({
  side: fc.constantFrom('mentor' as const, 'mentee' as const),
  worth: stop,
  speak: stop,
  heard: stop,
})
const some = (count: number, side: 'mentor' | 'mentee', value = 4): PulseRow[] =>
  Array.from({ length: count }, (_, at) => ({
    side,
    worth: value,
    speak: value,
    heard: at === 0 ? 3 : value,
  }))

describe('what of a round may be shown', () => {
  test('is nothing while fewer than five have answered', () => {
    expect(totalOf(some(4, 'mentor'))).toBeNull()
    expect(totalOf(some(5, 'mentor'))).toMatchObject({ answers: 5 })
  })

  test('is split by side only when both sides are large enough', () => {
    expect(totalOf([...some(8, 'mentor'), ...some(4, 'mentee')])!.items.worth).toMatchObject({
      mentors: null,
      leaders: null,
    })
    expect(totalOf([...some(8, 'mentor'), ...some(5, 'mentee', 3)])!.items.worth).toMatchObject({
      mentors: 4,
      leaders: 3,
    })
  })

  test('leaves out what everybody answered with the same extreme', () => {
    expect(totalOf(some(9, 'mentor', 5))!.items.worth).toBeNull()
  })

  test('has an interval that holds the mean and widens with fewer answers', () => {
    const said = (times: number) => [3, 4, 4, 5, 4].map((value) => ({ value, times }))
    const [wide, narrow] = [meanOf(said(1)), meanOf(said(20))]
    expect(wide.mean).toBe(4)
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low)
  })
})

test('answers counted where they lie come to the same as answers read one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.integer({ min: 1, max: 9 })), { maxLength: 12 }), (counted) => {
      const byOne = totalOf(counted.flatMap(([said, times]) => Array.from({ length: times }, () => said)))
      const atOnce = totalOf(counted.map(([said, times]) => ({ ...said, times })))
      expect(atOnce?.answers).toBe(byOne?.answers)
      for (const item of ['worth', 'speak', 'heard'] as const)
        for (const key of ['mean', 'low', 'high', 'mentors', 'leaders'] as const)
          expect(atOnce?.items[item]?.[key] ?? -1).toBeCloseTo(byOne?.items[item]?.[key] ?? -1, 9)
    }),
  )
})

test('whoever takes away everything that is shown from everything else finds nobody under five', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const total = totalOf(rows)
      if (!total) return rows.length < threshold
      const mentors = rows.filter(({ side }) => side === 'mentor').length
      for (const item of Object.values(total.items)) {
        if (!item) continue
        const shown = [total.answers, ...(item.mentors === null ? [] : [mentors, rows.length - mentors])]
        // Every set shown, and every difference of two of them, holds nobody or at least five.
        for (const one of shown)
          for (const other of [0, ...shown]) {
            const left = Math.abs(one - other)
            expect(left === 0 || left >= threshold).toBe(true)
          }
        // A shown mean of a group never says what each one said.
        for (const mean of [item.mean, item.mentors, item.leaders])
          expect(mean === 1 || mean === 5).toBe(false)
      }
      return true
    }),
  )
})

test('help is offered to whoever cannot speak or is not heard, not to whoever finds it a waste of time', () => {
  expect(needsCare({ worth: 1, speak: 4, heard: 4 })).toBe(false)
  expect(needsCare({ worth: 5, speak: 2, heard: 4 })).toBe(true)
  expect(needsCare({ worth: 5, speak: 4, heard: 1 })).toBe(true)
})
