import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceWords, momentumWords } from '#features/momentum/momentum.contract.ts'
import { marksOf, pairsAMark } from './field-marks.rules.ts'

const counts = fc.uniqueArray(
  fc.record({
    momentum: fc.constantFrom(...momentumWords),
    balance: fc.constantFrom(...balanceWords),
    pairs: fc.integer({ min: 1, max: 5000 }),
  }),
  { selector: ({ momentum, balance }) => `${momentum} ${balance}` },
)

describe('a field of many pairs', () => {
  test('draws one mark a pair as long as that is a picture, then never more than 250 and what rounding adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250_000 }), (pairs) => {
        const each = pairsAMark(pairs)
        expect(each === 1).toBe(pairs <= 400)
        if (each > 1) expect(pairs / each).toBeLessThanOrEqual(250)
      }),
    )
  })

  test('keeps the proportions: every state there is has a mark, and no part is off by more than one', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(5, 25, 100), (all, each) => {
        const marks = marksOf(all, each)
        for (const momentum of momentumWords) {
          const of = all.filter((one) => one.momentum === momentum)
          const pairs = of.reduce((sum, one) => sum + one.pairs, 0)
          expect(marks.filter((mark) => mark.momentum === momentum)).toHaveLength(Math.ceil(pairs / each))
          for (const { balance, pairs: some } of of) {
            const drawn = marks.filter(
              (mark) => mark.momentum === momentum && mark.balance === balance,
            ).length
            expect(Math.abs(drawn - some / each)).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })
})
