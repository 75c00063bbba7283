import { describe, expect, test } from 'vitest'
import { fitAt, rangeOf } from './fit-brush.ts'

describe('a hand drawn over the fit strip', () => {
  test('names whole points of fit, and stays on the strip', () => {
    expect([-0.5, 0, 0.5, 1, 2].map((share) => fitAt(share, 40, 100))).toEqual([40, 40, 70, 100, 100])
  })

  test('gives the same range in either direction', () => {
    expect(rangeOf(80, 55)).toEqual(rangeOf(55, 80))
  })
})
