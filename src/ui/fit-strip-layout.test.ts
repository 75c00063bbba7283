import { expect, test } from 'vitest'

import { fitStripLayout, levelHeight, percent, type FitMark } from './fit-strip-layout.ts'

function marks(...fits: number[]): FitMark[] {
  return fits.map((fit, at) => ({ key: String(at), fit, state: 'open', label: `pair ${at}` }))
}

test('a lone pair stands on its own point of fit', () => {
  expect(fitStripLayout(marks(70), 40, 100)).toMatchObject([{ x: 50, level: 0 }])
})

test('pairs of one fit stand two by two, a quarter point to either side, twelve pixels apart on a strip of 1376', () => {
  const placed = fitStripLayout(marks(70, 70, 70, 70, 70), 40, 100)
  expect(placed.map(({ x, level }) => [x, level])).toEqual([
    [percent(69.75, 40, 100), 0],
    [percent(70.25, 40, 100), 0],
    [percent(69.75, 40, 100), 1],
    [percent(70.25, 40, 100), 1],
    [percent(69.75, 40, 100), 2],
  ])
  expect(((placed[1]!.x - placed[0]!.x) / 100) * 1376).toBeCloseTo(11.47, 1)
})

test('no two pairs of neighbouring fits share a place', () => {
  const placed = fitStripLayout(marks(...Array.from({ length: 300 }, (_, at) => 60 + (at % 30))), 40, 100)
  const places = new Set(placed.map(({ x, level }) => `${x} ${level}`))
  expect(places.size).toBe(300)
})

test('pairs that want a look stand lowest and the chosen one on top, whatever it is', () => {
  const states = ['open', 'reviewed', 'flagged', 'locked'] as const
  const mixed = states.map((state): FitMark => ({ key: state, fit: 80, state, label: state }))
  expect(fitStripLayout(mixed, 40, 100).map(({ key }) => key)).toEqual([
    'flagged',
    'locked',
    'reviewed',
    'open',
  ])
  expect(fitStripLayout(mixed, 40, 100, 'flagged').map(({ key }) => key)).toEqual([
    'locked',
    'reviewed',
    'open',
    'flagged',
  ])
})

test('a fit between two points is counted with the nearer one', () => {
  expect(fitStripLayout(marks(69.6), 40, 100)[0]!.x).toBe(percent(70, 40, 100))
})

test('a tower of a very large run is squeezed, never cut', () => {
  expect(levelHeight(6)).toBe(12)
  expect(levelHeight(100) * 100).toBeCloseTo(216)
})
