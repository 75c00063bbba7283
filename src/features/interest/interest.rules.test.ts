import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { InterestAnswer, InterestSide, StoredInterest } from './interest.contract.ts'
import { shareOf, summariseInterest } from './interest.rules.ts'
import { releaseAnswers, showParts } from './suppression.rules.ts'

const rule = { goShare: 50, smallestPilot: 8, topicIds: ['ai'], today: '2026-06-10', closed: true }

function say(
  side: InterestSide,
  counts: Partial<Record<InterestAnswer, number>>,
  topicIds: string[] = [],
): StoredInterest[] {
  return Object.entries(counts).flatMap(([interest, count]) =>
    Array.from({ length: count }, () => ({
      side,
      interest: interest as InterestAnswer,
      topicIds,
      answeredOn: '2026-06-01',
    })),
  )
}

describe('the word of an interest survey', () => {
  test('is go when most on both sides say yes and there are enough for a pilot', () => {
    const result = summariseInterest(
      [...say('mentor', { yes: 30, maybe: 10, no: 10 }), ...say('mentee', { yes: 20, maybe: 9, no: 9 })],
      rule,
    )
    expect(result).toMatchObject({
      verdict: 'go',
      pairs: 20,
      mentor: { answers: 50, yes: 30, share: { percent: 60 } },
    })
  })

  test('is pilot when few say yes but enough to begin small', () => {
    expect(
      summariseInterest([...say('mentor', { yes: 12, no: 40 }), ...say('mentee', { yes: 9, no: 40 })], rule)
        .verdict,
    ).toBe('pilot')
  })

  test('is explain more when not even a pilot would come together', () => {
    expect(
      summariseInterest([...say('mentor', { yes: 30 }), ...say('mentee', { yes: 6, no: 6 })], rule).verdict,
    ).toBe('explain')
  })

  test('stays open while one side has too few answers to count', () => {
    expect(
      summariseInterest([...say('mentor', { yes: 30 }), ...say('mentee', { yes: 4 })], rule),
    ).toMatchObject({ verdict: 'too-few', pairs: null, mentee: { answers: null, yes: null } })
  })
})

describe('small numbers', () => {
  test('nought, one and four look the same', () => {
    const results = [0, 1, 4].map(
      (wanted) =>
        summariseInterest(
          [
            ...say('mentor', { yes: 20 }, ['ai']),
            ...say('mentee', { yes: 10 }),
            ...say('mentee', { yes: wanted }, ['ai']),
          ].slice(0, 30 + wanted),
          rule,
        ).topics,
    )
    expect(results[0]).toEqual([{ topicId: 'ai', offered: 20, wanted: null, shortfall: null }])
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  test('a hidden part of a total takes the next smallest with it', () => {
    expect(showParts({ yes: 20, maybe: 6, no: 2 })).toEqual({ yes: 20, maybe: null, no: null })
    expect(showParts({ yes: 20, maybe: 6, no: 7 })).toEqual({ yes: 20, maybe: 6, no: 7 })
    expect(showParts({ yes: 3, maybe: 0, no: 0 })).toEqual({ yes: null, maybe: null, no: null })
    expect(showParts({ yes: 6, maybe: 9, no: 2 }, 'yes')).toEqual({ yes: 6, maybe: null, no: null })
    expect(showParts({ yes: 20, maybe: 1, no: 1 }, 'yes')).toEqual({ yes: null, maybe: null, no: null })
  })

  test('of any split, what is hidden is never one part alone and never fewer people than the threshold', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (yes, maybe, no) => {
        const parts = { yes, maybe, no }
        const shown = showParts(parts, 'yes')
        const hidden = (['yes', 'maybe', 'no'] as const).filter((key) => shown[key] === null)
        for (const key of ['yes', 'maybe', 'no'] as const)
          if (shown[key] !== null) expect(shown[key]).toBeGreaterThanOrEqual(5)
        expect(hidden).not.toHaveLength(1)
        const people = hidden.reduce((sum, key) => sum + parts[key], 0)
        if (hidden.length > 0 && yes + maybe + no >= 5) expect(people).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  test('two looks never differ by fewer people than the threshold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (days) => {
        const answers = days.map((day) => ({ answeredOn: `2026-06-0${day}` }))
        let before = 0
        for (let day = 1; day <= 10; day += 1) {
          const now = releaseAnswers(answers, {
            today: `2026-06-${String(day).padStart(2, '0')}`,
            closed: false,
          }).length
          expect(now === before || now - before >= 5).toBe(true)
          before = now
        }
        const closed = releaseAnswers(answers, { today: '2026-06-10', closed: true }).length
        expect(closed === before || closed - before >= 5).toBe(true)
      }),
    )
  })

  test('come with an interval that stays between none and all', () => {
    expect(shareOf(24, 25)).toEqual({ percent: 96, from: 80, to: 99 })
    expect(shareOf(5, 5)).toMatchObject({ percent: 100, to: 100 })
  })
})
