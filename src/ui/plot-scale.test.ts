import { expect, test } from 'vitest'

import { bandPath, percentBetween, spread, stepPath } from './plot-scale.ts'

const frame = { from: 0, to: 12, least: 80, most: 100 }
const points = [
  { at: 0, value: 100, low: 100, high: 100 },
  { at: 6, value: 95, low: 90, high: 98 },
  { at: 12, value: 90, low: 70, high: 96 },
]

test('a value is placed by its share of the way', () => {
  expect(percentBetween(79, 40, 100)).toBe(65)
})

test('a curve holds its value until the next event and then drops', () => {
  expect(stepPath(points, frame)).toBe('M0 0H50V25H100V50')
})

test('a band runs along the high ends and back along the low ones, cut at the frame', () => {
  expect(bandPath(points, frame)).toBe('M0 0H50V10H100V20V100H100V50H50V0H0Z')
})

test('labels are moved apart in their order, and left alone where there is room', () => {
  expect(spread([10, 50, 52, 53], 8)).toEqual([10, 50, 58, 66])
  expect(spread([53, 10], 8)).toEqual([53, 10])
})
