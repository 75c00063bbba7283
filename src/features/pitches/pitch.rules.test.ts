import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { atLeast, countNamed, draftPitch, floor, type PitchFacts } from './pitch.rules.ts'

const say = speak('en', {})
const facts: PitchFacts = {
  name: 'Jonas Berg',
  programme: 'Rising Voices',
  topics: [
    { name: 'Generative AI tools', offered: 13 },
    { name: 'Mobile payments', offered: 4 },
  ],
  ownWords: 'I nod when people speak of agents.',
  viewWanted: 'why nobody reads our newsletter',
  rhythm: { cadence: 'monthly', minutes: 60 },
}

describe('the draft of a text for one leader', () => {
  test('is made of what they said and what is on offer', () => {
    expect(draftPitch(facts, say, 'en').split('\n\n')).toEqual([
      'Dear Jonas Berg,',
      'When we talked you named Generative AI tools and Mobile payments as something you would like to be surer of. You put it like this: “I nod when people speak of agents”.',
      'For Generative AI tools at least 10 colleagues have already said that they would show it. For Mobile payments we are still asking who can show it.',
      'And you would like to understand this from people who see the work from the other end: “why nobody reads our newsletter”. That is what a mentor brings with them.',
      'In Rising Voices a colleague who is newer here guides you, on what you choose. What is said stays between the two of you. You meet once a month, for 60 minutes. You decide, and a no needs no reason.',
    ])
  })

  test('leaves out what was not said', () => {
    const little = { ...facts, topics: [], ownWords: '', rhythm: null }
    expect(draftPitch(little, say, 'en').split('\n\n')).toHaveLength(3)
    expect(draftPitch(facts, speak('de', catalogueOf('de')), 'de')).toMatch(/^Guten Tag Jonas Berg,/)
  })
})

describe('what leaders lack', () => {
  test('is counted by topic beside what mentors offer, the most named first', () => {
    const topics = [
      { topicId: 'a', name: 'A', offered: 7 },
      { topicId: 'b', name: 'B', offered: 0 },
      { topicId: 'c', name: 'C', offered: 2 },
    ]
    expect(countNamed([['a', 'b'], ['b'], []], topics)).toMatchObject([
      { topicId: 'b', leaders: 2, offered: 0 },
      { topicId: 'a', leaders: 1, offered: 7 },
    ])
  })
})

describe('how many offer a topic', () => {
  const count = fc.integer({ min: 0, max: 500 })

  test('is never said below five, and never more than it is', () => {
    fc.assert(
      fc.property(count, (offered) => {
        const said = atLeast(offered)
        if (offered < floor) expect(said).toBeNull()
        else expect(said! <= offered && said! >= floor).toBe(true)
      }),
    )
  })

  test('changes by five or not at all when one person comes or goes', () => {
    fc.assert(
      fc.property(count, (offered) => {
        const [before, after] = [atLeast(offered) ?? 0, atLeast(offered + 1) ?? 0]
        expect([0, floor]).toContain(after - before)
      }),
    )
  })

  test('of fewer than five reads the same whether it is nobody or four', () => {
    const with_ = (offered: number) =>
      draftPitch({ ...facts, topics: [{ name: 'Mobile payments', offered }] }, say, 'en')
    expect(new Set([0, 1, 2, 3, 4].map(with_)).size).toBe(1)
  })
})
