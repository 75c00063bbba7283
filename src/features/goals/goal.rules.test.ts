import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canOpenGoal, sentencesOf } from './goal.rules.ts'
import { goalForm, goalStates } from './goals.contract.ts'
import { reciprocityOf, type Flow } from './reciprocity.rules.ts'

describe('a goal', () => {
  test('is said in one to three sentences', () => {
    expect(sentencesOf('Jonas writes his own first draft. He uses a permitted tool.')).toBe(2)
    const read = (text: string) =>
      goalForm.safeParse({ text, whose: 'both', objective: 'new-skills' }).success
    expect(read('One. Two. Three.')).toBe(true)
    expect(read('One. Two. Three. Four.')).toBe(false)
  })

  test('is opened while fewer than three others are open; one that ends never stands in the way', () => {
    const state = fc.constantFrom(...goalStates).map((one) => ({ state: one }))
    fc.assert(
      fc.property(fc.array(state, { maxLength: 8 }), (others) => {
        const open = others.filter(({ state: one }) => one === 'moving' || one === 'not-started').length
        expect(canOpenGoal(others, 'moving')).toBe(open < 3)
        expect(canOpenGoal(others, 'let-go')).toBe(true)
      }),
    )
  })
})

describe('how evenly learning flows', () => {
  const flow = fc.record<Flow>({
    side: fc.constantFrom('mentor', 'mentee'),
    kind: fc.constantFrom('learned', 'shared'),
  })
  const swapped = ({ side, kind }: Flow): Flow => ({ side: side === 'mentor' ? 'mentee' : 'mentor', kind })
  const mirror = {
    'leader-learns': 'mentor-learns',
    'mentor-learns': 'leader-learns',
    'both-ways': 'both-ways',
    'not-known': 'not-known',
  } as const

  test('is not known below three lines, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 2 }), (lines) => {
        expect(reciprocityOf(lines)).toBe('not-known')
      }),
    )
  })

  test('says the mirror image when the two change places, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 3, maxLength: 20 }), (lines) => {
        expect(reciprocityOf(lines.map(swapped))).toBe(mirror[reciprocityOf(lines)])
        expect(reciprocityOf(lines.toReversed())).toBe(reciprocityOf(lines))
      }),
    )
  })

  test('is the same whether one side says what it learned or the other what it shared', () => {
    const learned = { side: 'mentee', kind: 'learned' } as const
    const shared = { side: 'mentor', kind: 'shared' } as const
    expect(reciprocityOf([learned, learned, learned])).toBe('leader-learns')
    expect(reciprocityOf([shared, shared, learned])).toBe('leader-learns')
    expect(reciprocityOf([shared, shared, { side: 'mentor', kind: 'learned' }])).toBe('both-ways')
  })
})
