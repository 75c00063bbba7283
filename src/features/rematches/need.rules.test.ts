import { describe, expect, test } from 'vitest'
import { isFixed, isOpen, needsOf, refusalsOf, type OverPair } from './need.rules.ts'

const at = (day: number) => new Date(Date.UTC(2026, 5, day))
const pair = (over: Partial<OverPair>): OverPair => ({
  pairId: 'p',
  mentorId: 'amira',
  menteeId: 'jonas',
  announced: true,
  mentor: 'yes',
  mentee: 'yes',
  endedAt: at(1),
  ...over,
})

describe('who needs a partner', () => {
  test('after a mentor’s no is the leader, who never heard of it, and not the mentor', () => {
    const needs = needsOf([pair({ mentor: 'no', mentee: null })], [])
    expect(needs.map(({ personId, why }) => [personId, why])).toEqual([['jonas', 'declined']])
  })

  test('after a leader’s no is the mentor, and not the leader', () => {
    expect(needsOf([pair({ mentee: 'no' })], []).map(({ personId }) => personId)).toEqual(['amira'])
  })

  test('after an end are both, since nothing says who wanted it', () => {
    expect(needsOf([pair({})], []).map(({ personId, why }) => [personId, why])).toEqual([
      ['amira', 'ended'],
      ['jonas', 'ended'],
    ])
  })

  test('is nobody who has another partner', () => {
    const lives = { mentorId: 'tom', menteeId: 'jonas' }
    expect(needsOf([pair({})], [lives]).map(({ personId }) => personId)).toEqual(['amira'])
  })

  test('comes in the order in which they have waited, with the newest of their ends', () => {
    const needs = needsOf(
      [
        pair({ pairId: 'late', mentorId: 'tom', endedAt: at(9) }),
        pair({ pairId: 'early', mentorId: 'amira', endedAt: at(2) }),
      ],
      [],
    )
    expect(needs.map(({ personId, pairId }) => [personId, pairId])).toEqual([
      ['amira', 'early'],
      ['jonas', 'late'],
      ['tom', 'late'],
    ])
  })
})

describe('a pair', () => {
  test('anybody has been told of is never taken apart', () => {
    expect(isOpen({ state: 'proposed', announced: false })).toBe(true)
    for (const state of ['proposed', 'accepted', 'active', 'paused'] as const)
      expect([isOpen({ state, announced: true }), isFixed({ state, announced: true })]).toEqual([false, true])
  })
})

test('refusals are counted for the one who refused', () => {
  const pairs = [
    pair({ mentee: 'no' }),
    pair({ mentee: 'no', mentorId: 'tom' }),
    pair({ mentor: 'no', mentee: null }),
  ]
  expect(refusalsOf(pairs, 'jonas', 'mentee')).toBe(2)
  expect(refusalsOf(pairs, 'amira', 'mentor')).toBe(1)
})
