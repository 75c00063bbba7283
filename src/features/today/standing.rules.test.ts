import { describe, expect, test } from 'vitest'
import type { PairStanding } from '#features/pairs/pairs.reads.ts'
import { announcedPairs, needsOf, peopleIn, workingDays, type TodayFacts } from './standing.rules.ts'

const monday = new Date('2026-06-01T09:00:00Z')
const nextTuesday = new Date('2026-06-09T09:00:00Z')

const pair = (number: number, more: Partial<PairStanding> = {}): PairStanding => ({
  pairId: `p${number}`,
  mentorId: `m${number}`,
  menteeId: `l${number}`,
  state: 'proposed',
  announced: true,
  mentor: null,
  mentee: null,
  mentorAskedAt: monday,
  mentorAnsweredAt: null,
  brokenRule: null,
  ...more,
})
const needs = (facts: Partial<TodayFacts>) =>
  needsOf({ now: nextTuesday, pairs: [], enrolled: [], shortTopics: [], failedMails: 0, ...facts })
const person = (personId: string, mentorPlaces: number, menteePlaces: number) => ({
  personId,
  mentorPlaces,
  menteePlaces,
})

describe('what needs the coordinator', () => {
  test('is nothing while everybody has a partner and time to answer', () => {
    const enrolled = [person('m1', 1, 0), person('l1', 0, 1)]
    const pairs = [pair(1, { mentorAskedAt: new Date('2026-06-02T09:00:00Z') })]
    expect(needs({ pairs, enrolled })).toEqual([])
  })

  test('are mentors and leaders who have not answered for more than five working days', () => {
    const said = pair(2, { mentor: 'yes', mentorAnsweredAt: monday })
    const refused = pair(3, { state: 'exited', mentor: 'no' })
    expect(needs({ pairs: [pair(1), said, refused] })).toEqual([
      { kind: 'mentors-silent', people: 1, days: 6 },
      { kind: 'leaders-silent', people: 1, days: 6 },
    ])
  })

  test('is never a pair nobody has heard of', () => {
    expect(needs({ pairs: [pair(1, { announced: false, mentorAskedAt: null })] })).toEqual([])
  })

  test('are pairs that break a rule first, then mails, people alone and topics', () => {
    const flagged = pair(1, { state: 'accepted', mentor: 'yes', mentee: 'yes', brokenRule: 'chain' })
    const shortTopics = [{ topicId: 't', name: 'AI tools', offered: 48, wanted: 61 }]
    const enrolled = [person('m1', 1, 0), person('m9', 1, 0), person('l9', 0, 1)]
    expect(needs({ pairs: [flagged], enrolled, shortTopics, failedMails: 2 })).toEqual([
      { kind: 'flagged', pairs: 1 },
      { kind: 'mails', mails: 2 },
      { kind: 'alone', mentors: 1, mentees: 1 },
      { kind: 'topic', name: 'AI tools', offered: 48, wanted: 61 },
    ])
  })
})

describe('working days', () => {
  test('leave weekends out', () => {
    expect(workingDays(monday, monday)).toBe(0)
    expect(workingDays(new Date('2026-06-05T09:00:00Z'), new Date('2026-06-08T09:00:00Z'))).toBe(1)
    expect(workingDays(monday, nextTuesday)).toBe(6)
  })
})

describe('the way from invited to accepted', () => {
  test('counts people once, and only in pairs that live and were told', () => {
    const pairs = [
      pair(1, { state: 'accepted', mentor: 'yes', mentee: 'yes' }),
      pair(2, { mentorId: 'm1' }),
      pair(3, { announced: false }),
      pair(4, { state: 'exited', mentor: 'no' }),
    ]
    expect(peopleIn(pairs)).toEqual({ matched: 3, accepted: 2, both: 1 })
    expect(announcedPairs(pairs)).toBe(2)
  })
})
