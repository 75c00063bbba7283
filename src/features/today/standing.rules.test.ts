import { describe, expect, test } from 'vitest'
import { peopleAlone, peopleIn } from './standing.rules.ts'

const pair = (number: number, more: object = {}) => ({
  mentorId: `m${number}`,
  menteeId: `l${number}`,
  state: 'proposed',
  announced: true,
  ...more,
})

describe('the way from invited to accepted', () => {
  test('counts people once, and only in pairs that were told', () => {
    const pairs = [pair(1, { state: 'active' }), pair(2, { mentorId: 'm1' }), pair(3, { announced: false })]
    expect(peopleIn(pairs)).toEqual({ matched: 3, accepted: 2, both: 1 })
  })

  test('leaves over whoever has a place and no partner', () => {
    const enrolled = [
      { personId: 'm1', mentorPlaces: 1, menteePlaces: 0 },
      { personId: 'm9', mentorPlaces: 1, menteePlaces: 0 },
      { personId: 'l9', mentorPlaces: 0, menteePlaces: 1 },
    ]
    expect(peopleAlone([pair(1)], enrolled)).toEqual({ mentors: 1, mentees: 1 })
  })
})
