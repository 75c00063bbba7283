import { expect, test } from 'vitest'

import { pairMarkArcs } from './pair-mark-arcs.ts'

type Ends = { from: [number, number]; to: [number, number]; large: boolean }

function ends(path: string): Ends {
  const [, x1, y1, large, x2, y2] = /^M([-\d.]+) ([-\d.]+)A[\d.]+ [\d.]+ 0 (\d) 1 ([-\d.]+) ([-\d.]+)/.exec(
    path,
  )!
  return { from: [Number(x1), Number(y1)], to: [Number(x2), Number(y2)], large: large === '1' }
}

function turned({ from: [x1, y1], to: [x2, y2], large }: Ends, centre: number): number {
  const angle = (x: number, y: number) => (Math.atan2(12 - y, x - centre) * 180) / Math.PI
  const turn = (angle(x1, y1) - angle(x2, y2) + 360) % 360
  expect(turn > 180).toBe(large)
  return turn
}

const notch = (2 / 9) * (180 / Math.PI)

test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
  'with the mentor teaching %d of the time, each arc is its share less the notch',
  (share) => {
    const arcs = pairMarkArcs('on-course', share, 12, 24)
    expect(turned(ends(arcs.mentor), 12)).toBeCloseTo(share * 360 - notch, 0)
    expect(turned(ends(arcs.leader), 12)).toBeCloseTo((1 - share) * 360 - notch, 0)
  },
)

test('the mentor stands on the left and the leader on the right', () => {
  const { mentor, leader } = pairMarkArcs('on-course', 0.5, 12, 24)
  expect(ends(mentor).to[0]).toBeLessThan(12)
  expect(ends(leader).to[0]).toBeGreaterThan(12)
})

test.each([
  ['on-course', 0],
  ['slowing', 4.4],
  ['stalled', 10.4],
] as const)('a pair that is %s opens by %d units', (momentum, gap) => {
  const together = pairMarkArcs('on-course', 0.5, 18, 24)
  const { mentor, leader } = pairMarkArcs(momentum, 0.5, 18, 24)
  const apart =
    ends(leader).from[0] - ends(mentor).to[0] - (ends(together.leader).from[0] - ends(together.mentor).to[0])
  expect(apart).toBeCloseTo(gap, 1)
})

test('what is not known is drawn as two arcs of 84 degrees', () => {
  const { mentor, leader } = pairMarkArcs('on-course', undefined, 12, 24)
  expect(turned(ends(mentor), 12)).toBeCloseTo(84, 0)
  expect(turned(ends(leader), 12)).toBeCloseTo(84, 0)
})

test('a one-way pair keeps an arc that can be seen for the one who hardly taught', () => {
  expect(turned(ends(pairMarkArcs('on-course', 1, 12, 24).leader), 12)).toBeGreaterThan(20)
  expect(turned(ends(pairMarkArcs('on-course', 0, 12, 24).mentor), 12)).toBeGreaterThan(20)
})

test('new, paused and closed differ by outline, dashes and weight, not by colour', () => {
  expect(pairMarkArcs('new', undefined, 12, 24)).toMatchObject({ outline: true, stroke: 1.1 })
  expect(pairMarkArcs('paused', 0.6, 12, 24)).toMatchObject({ outline: false, dash: '2.6 1.8' })
  expect(pairMarkArcs('closed', 0.6, 12, 24)).toMatchObject({ outline: false, stroke: 1.1 })
})

test('the smallest mark is heavier and its joints wider', () => {
  const [small, large] = [pairMarkArcs('on-course', 0.5, 12, 16), pairMarkArcs('on-course', 0.5, 12, 24)]
  expect(small.stroke).toBeGreaterThan(large.stroke)
  expect(turned(ends(small.mentor), 12)).toBeLessThan(turned(ends(large.mentor), 12))
})
