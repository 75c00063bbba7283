import { expect, test } from 'vitest'
import { keepSameRows } from './same-rows.rules.ts'

const rows = () => [
  { key: 'a', fit: 1, flags: ['weak-fit'] },
  { key: 'b', fit: 2, flags: [] },
]

test('rows that say the same stay the same objects, and so does a list of nothing else', () => {
  const before = rows()
  expect(keepSameRows(before, rows())).toBe(before)
  const [a, b] = rows()
  const changed = keepSameRows(before, [a!, { ...b!, fit: 3 }])
  expect(changed[0]).toBe(before[0])
  expect(changed[1]).toEqual({ key: 'b', fit: 3, flags: [] })
  expect(keepSameRows(before, [b!, a!])).toEqual([before[1], before[0]])
  expect(keepSameRows(before, [a!])).toEqual([before[0]])
  expect(keepSameRows([], rows())).toEqual(rows())
})
