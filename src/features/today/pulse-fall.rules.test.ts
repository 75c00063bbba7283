import { expect, test } from 'vitest'
import { pulseFallOf } from './pulse-fall.rules.ts'

const round = (mean: number, answers = 40) => {
  const item = { mean, low: mean, high: mean, mentors: null, leaders: null }
  return {
    week: 12,
    closesOn: '2026-06-15',
    open: false,
    total: { answers, items: { worth: item, speak: null, heard: item } },
  }
}

test('a fall of the pulse is mentioned from half a point on, and only where both rounds are large enough', () => {
  expect(pulseFallOf([round(3.6), round(4.2)], 0.5)).toEqual({ from: 4.2, to: 3.6, closedOn: '2026-06-15' })
  expect(pulseFallOf([round(3.9), round(4.2)], 0.5)).toBeNull()
  expect(pulseFallOf([round(3.6, 9), round(4.2)], 0.5)).toBeNull()
  expect(pulseFallOf([round(3.6)], 0.5)).toBeNull()
})
