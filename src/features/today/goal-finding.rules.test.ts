import { expect, test } from 'vitest'
import { findingOf } from './goal-finding.rules.ts'

const row = (objective: string, moving: number | null, reached: number | null) => ({
  objective,
  total: moving === null ? null : 40,
  states: { 'not-started': 6, moving, reached, 'let-go': null },
})

test('the sentence about goals counts what is shown, and says “at least” where something is hidden', () => {
  expect(findingOf({ total: null, rows: [row('inclusion', null, null)] })).toBeNull()
  expect(findingOf({ total: 80, rows: [row('inclusion', 20, 9), row('change', 18, 7)] })).toEqual({
    total: 80,
    reached: 16,
    moving: 38,
    atLeast: false,
  })
  expect(findingOf({ total: 80, rows: [row('inclusion', 20, 9), row('change', 18, null)] })).toMatchObject({
    reached: 9,
    moving: 38,
    atLeast: true,
  })
})
