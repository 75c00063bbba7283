import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeWords } from './means-layout.ts'

const worded = fc.record({
  at: fc.double({ min: 0, max: 100, noNaN: true }),
  letters: fc.integer({ min: 1, max: 25 }),
})

test('the words of two brackets stay inside the drawing and clear of each other', () => {
  fc.assert(
    fc.property(worded, worded, (mentors, leaders) => {
      const { end, start } = placeWords(mentors, leaders)
      expect(end - mentors.letters * 1.9).toBeGreaterThanOrEqual(-1e-9)
      expect(start + leaders.letters * 1.9).toBeLessThanOrEqual(100 + 1e-9)
      expect(start - end).toBeGreaterThanOrEqual(2 - 1e-9)
    }),
  )
})

test('words that have room stand at their own bracket', () => {
  expect(placeWords({ at: 40, letters: 10 }, { at: 60, letters: 10 })).toEqual({ end: 39, start: 61 })
  expect(placeWords(undefined, { at: 60, letters: 10 })).toMatchObject({ start: 61 })
})
