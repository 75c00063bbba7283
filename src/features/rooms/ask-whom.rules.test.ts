import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askAfter, askLeaderAfter, askUntil, nextLook, whomToAsk } from './ask-whom.rules.ts'

const endsAt = new Date('2026-06-09T14:00:00Z')
const after = (milliseconds: number) => new Date(endsAt.getTime() + milliseconds)
const hourOf = (number: number, ...answeredBy: ('mentor' | 'mentee')[]) => ({
  endsAt,
  cancelled: false,
  number,
  answeredBy,
})

describe('after an hour', () => {
  test('the mentor is asked ten minutes later, the leader only after two days of silence', () => {
    expect(whomToAsk(hourOf(1), after(askAfter - 1))).toEqual([])
    expect(whomToAsk(hourOf(1), after(askAfter))).toEqual(['mentor'])
    expect(whomToAsk(hourOf(1), after(askLeaderAfter))).toEqual(['mentor', 'mentee'])
  })

  test('the mentor is not asked once the leader has said it, and every fourth time the leader is asked too', () => {
    expect(whomToAsk(hourOf(1, 'mentee'), after(askAfter))).toEqual([])
    expect(whomToAsk(hourOf(4), after(askAfter))).toEqual(['mentor', 'mentee'])
    expect(whomToAsk(hourOf(4, 'mentor'), after(askAfter))).toEqual(['mentee'])
  })

  test('nobody is asked what they have said, about a cancelled hour, before its end or after a week', () => {
    const side = fc.constantFrom('mentor' as const, 'mentee' as const)
    fc.assert(
      fc.property(
        fc.integer({ min: -askUntil, max: 2 * askUntil }),
        fc.uniqueArray(side),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (since, answeredBy, number, cancelled) => {
          const asked = whomToAsk({ endsAt, cancelled, number, answeredBy }, after(since))
          expect(asked.filter((one) => answeredBy.includes(one))).toEqual([])
          if (cancelled || since < askAfter || since > askUntil) expect(asked).toEqual([])
        },
      ),
    )
  })

  test('is looked at twice: for the mentor, and once more for the leader', () => {
    expect(nextLook(endsAt, after(-1))).toEqual(after(askAfter))
    expect(nextLook(endsAt, after(askAfter))).toEqual(after(askLeaderAfter))
    expect(nextLook(endsAt, after(askLeaderAfter))).toBeNull()
  })
})
