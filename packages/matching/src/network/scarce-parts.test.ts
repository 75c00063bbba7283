import { expect, test } from 'vitest'
import { createNetwork } from './network.ts'
import { scarceParts } from './scarce-parts.ts'

const bounds = (places: readonly number[]) => ({
  lo: new Int32Array(places.length),
  hi: Int32Array.from(places),
  reward: new Uint8Array(places.length),
})

function biddersOf(rows: readonly (readonly number[])[], left: readonly number[], right: readonly number[]) {
  const ptr = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => (ptr[i + 1] = ptr[i]! + row.length))
  const nbr = Int32Array.from(rows.flat())
  const wt = new Int32Array(nbr.length)
  const { left: l, right: r } = scarceParts(
    createNetwork({ ptr, nbr, wt, origin: null }, bounds(left), bounds(right)),
  )
  return { left: [...l], right: [...r] }
}

test('each part of a divided programme lets its own scarce side bid', () => {
  // l0 knows r0 and r1; l1 and l2 know r2 alone.
  expect(biddersOf([[0, 1], [2], [2]], [1, 1, 1], [1, 1, 1])).toEqual({ left: [1, 0, 0], right: [0, 0, 1] })
})

test('places count, not people, and no more of them than somebody has edges', () => {
  expect(biddersOf([[0, 1]], [3], [1, 1])).toEqual({ left: [1], right: [0, 0] })
  expect(biddersOf([[0, 1, 2]], [3], [1, 1, 0])).toEqual({ left: [0], right: [1, 1, 1] })
})

test('somebody without a place still holds a part together', () => {
  expect(biddersOf([[0, 1, 2]], [3], [0, 1, 1])).toEqual({ left: [0], right: [1, 1, 1] })
})
