import { expect, test } from 'vitest'
import { balancePrompts } from './balance-prompts.rules.ts'

test('a pair whose hour goes as designed gets no advice, and only a differing view is said to both alike', () => {
  expect(balancePrompts('as-designed', 'mentor')).toBeNull()
  for (const pattern of ['evening-out', 'drifted', 'one-way'] as const) {
    expect(balancePrompts(pattern, 'mentor')).not.toBeNull()
    expect(balancePrompts(pattern, 'mentor')).not.toEqual(balancePrompts(pattern, 'mentee'))
  }
  expect(balancePrompts('differently', 'mentor')).toEqual(balancePrompts('differently', 'mentee'))
})
