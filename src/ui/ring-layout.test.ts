import { expect, test } from 'vitest'

import { ringLayout, weeksFromSeed } from './ring-layout.ts'

const plan = { centre: 390, first: 34, step: 14, notch: 7 }

test('weeks grow outwards by one step, and the last of twenty-six still fits the picture', () => {
  const rings = ringLayout(weeksFromSeed('any'), plan)
  expect(rings.map(({ radius }) => radius)).toEqual(Array.from({ length: 26 }, (_, week) => 34 + 14 * week))
  expect(rings.at(-1)!.radius).toBeLessThan(390)
})

test('a week without an hour leaves its ring empty', () => {
  const [held, away] = ringLayout([{ share: 0.6 }, { share: undefined }], plan)
  expect(held).toHaveProperty('mentor')
  expect(away).toEqual({ radius: 48, empty: true })
})

test('a seed always draws the same portrait and another seed another one', () => {
  expect(weeksFromSeed('halvard')).toEqual(weeksFromSeed('halvard'))
  expect(weeksFromSeed('halvard')).not.toEqual(weeksFromSeed('wren'))
})

test('every portrait shows mostly held hours, a few missing, and both people teaching', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const weeks = weeksFromSeed(`seed ${seed}`)
    const held = weeks.flatMap(({ share }) => (share === undefined ? [] : [share]))
    expect(held).toHaveLength(23)
    expect(Math.min(...held)).toBeGreaterThan(0.45)
    expect(Math.max(...held)).toBeLessThan(0.9)
  }
})

test('a tilt turns a ring without changing who taught how much', () => {
  const [straight, turned] = ringLayout([{ share: 0.5 }, { share: 0.5, tilt: 90 }], {
    centre: 0,
    first: 10,
    step: 0,
    notch: 0,
  })
  expect(straight).toMatchObject({ mentor: 'M0 10A10 10 0 0 1 0 -10' })
  expect(turned).toMatchObject({ mentor: 'M10 0A10 10 0 0 1 -10 0' })
})
