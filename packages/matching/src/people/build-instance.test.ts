import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instance } from '../instance.ts'
import { crowd, organisation, rivals } from './arbitrary-people.fixture.ts'
import { assembleInstance, buildInstance } from './build-instance.ts'
import { collectCandidates } from './candidates.ts'
import { isLegal } from './hard-rules.ts'
import type { Outcome } from './problem.ts'
import { type Roster, openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { scorePair } from './score-pair.ts'
import { somebody } from './somebody.ts'

const asOf = '2026-01-01'

interface Edge {
  readonly mentor: string
  readonly mentee: string
  readonly score: number
}

function take<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function edgesOf(instance: Instance): readonly Edge[] {
  return instance.left.flatMap((mentor, row) =>
    Array.from(instance.col.subarray(instance.rowPtr[row], instance.rowPtr[row + 1]), (column, place) => ({
      mentor,
      mentee: instance.right[column]!,
      score: instance.score[instance.rowPtr[row]! + place]!,
    })),
  )
}

/** Every legal pair, asked one by one, in the order an instance has. */
function legalPairs(roster: Roster): readonly Edge[] {
  const { people, mentors, mentees, rules } = roster
  return mentors.flatMap((mentor) =>
    mentees
      .filter((mentee) => isLegal(roster, mentor, mentee))
      .map((mentee) => ({
        mentor: people[mentor]!.id,
        mentee: people[mentee]!.id,
        score: scorePair(people[mentor]!, people[mentee]!, rules).score,
      }))
      .sort((a, b) => b.score - a.score),
  )
}

function bestOfEachMentee(pairs: readonly Edge[], most: number): readonly Edge[] {
  const chosen = new Set<Edge>()
  for (const mentee of new Set(pairs.map((edge) => edge.mentee))) {
    const own = pairs.filter((edge) => edge.mentee === mentee)
    own.sort((a, b) => b.score - a.score || (a.mentor < b.mentor ? -1 : 1))
    for (const edge of own.slice(0, most)) chosen.add(edge)
  }
  return pairs.filter((edge) => chosen.has(edge))
}

describe('building an instance from people and rules', () => {
  it('gives every legal pair with the score of the reference', () => {
    fc.assert(
      fc.property(organisation(14), ({ people, rules }) => {
        const expected = legalPairs(take(openRoster(people, rules, asOf)))
        expect(edgesOf(take(buildInstance(people, rules, { asOf })))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the best mentors of each mentee, ties in canonical order', () => {
    fc.assert(
      fc.property(organisation(24), fc.integer({ min: 1, max: 5 }), ({ people, rules }, most) => {
        const expected = bestOfEachMentee(legalPairs(take(openRoster(people, rules, asOf))), most)
        const instance = take(
          buildInstance(people, { ...rules, candidates: { topPerMentee: most } }, { asOf }),
        )
        expect(edgesOf(instance)).toEqual(expected)
        expect(instance.scope).toBe('candidates')
      }),
      { numRuns: 300 },
    )
  })

  it('loses nobody to a bound when there are more topics and interests than bits in a mask', () => {
    fc.assert(
      fc.property(crowd(), fc.integer({ min: 1, max: 5 }), ({ people, rules }, most) => {
        const expected = bestOfEachMentee(legalPairs(take(openRoster(people, rules, asOf))), most)
        const instance = take(
          buildInstance(people, { ...rules, candidates: { topPerMentee: most } }, { asOf }),
        )
        expect(edgesOf(instance)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('loses nobody to a bound when many mentors have nearly the same points', () => {
    fc.assert(
      fc.property(rivals(), fc.integer({ min: 1, max: 6 }), ({ people, rules }, most) => {
        const expected = bestOfEachMentee(legalPairs(take(openRoster(people, rules, asOf))), most)
        const instance = take(
          buildInstance(people, { ...rules, candidates: { topPerMentee: most } }, { asOf }),
        )
        expect(edgesOf(instance)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  it('finds those who are alone with a topic or an interest among hundreds of mentors', () => {
    const rare = ['Falconry']
    const common = ['AI', 'Law', 'Tax', 'Excel', 'Sales']
    const list = (place: number, most: number): readonly string[] => [
      ...(place % 150 === 5 ? rare : []),
      ...(place % 150 === 9 ? ['Heraldry'] : []),
      ...common.filter((_, each) => (place * (each + 3)) % 7 < most),
    ]
    const people = Array.from({ length: 408 }, (_, place) => ({
      ...somebody,
      id: `p${place}`,
      role: place < 8 ? ('mentee' as const) : ('mentor' as const),
      level: place < 8 ? 5 : 1,
      offers: place < 4 ? rare : list(place + 2, 2),
      wants: place < 8 ? [...(place % 2 === 0 ? rare : ['Heraldry']), 'AI'] : list(place + 1, 3),
      interests: place < 6 ? rare : list(place, 2),
    }))
    for (const mode of ['one-to-one', 'reciprocal'] as const) {
      const rules = { ...defaultRules(mode), candidates: { topPerMentee: 9 } }
      const expected = bestOfEachMentee(legalPairs(take(openRoster(people, rules, asOf))), 9)
      expect(edgesOf(take(buildInstance(people, rules, { asOf })))).toEqual(expected)
      expect(expected.length).toBeGreaterThan(20)
    }
  })

  it('holds to the rule on hours when hundreds of people keep hours of their own', () => {
    const mentees = Array.from({ length: 4 }, (_, place) => `vera${place}`)
    const mentors = Array.from({ length: 400 }, (_, place) => `amira${place}`)
    const hoursOf = (place: number): readonly string[] => {
      const clock = (quarters: number): string =>
        `${String(quarters >> 2).padStart(2, '0')}:${String((quarters & 3) * 15).padStart(2, '0')}`
      return [`${1 + (place % 7)} ${clock(place % 80)}-${clock((place % 80) + 8)}`, '3 10:00-11:00']
    }
    const hours = Object.fromEntries([...mentees, ...mentors].map((id, place) => [id, hoursOf(place)]))
    const people = [
      ...mentees.map((id) => ({ ...somebody, id, role: 'mentee' as const, level: 5, timeZone: 'UTC' })),
      ...mentors.map((id) => ({ ...somebody, id, role: 'mentor' as const, level: 1, timeZone: 'UTC' })),
    ]
    const rules = { ...defaultRules(), hours, sharedHours: 1.25 }
    const pairs = legalPairs(take(openRoster(people, rules, asOf)))
    expect(edgesOf(take(buildInstance(people, rules, { asOf })))).toEqual(pairs)
    expect(pairs.length > 0 && pairs.length < 1600).toBe(true)
  })

  it('does not depend on the order of the people or on how the work is split', () => {
    const split = fc.tuple(organisation(16), fc.nat(), fc.infiniteStream(fc.nat()))
    fc.assert(
      fc.property(split, ([{ people, rules }, cut, keys]) => {
        const order = new Map(people.map((person) => [person.id, keys.next().value as number]))
        const shuffled = [...people].sort((a, b) => order.get(a.id)! - order.get(b.id)!)
        const roster = take(openRoster(shuffled, { ...rules, candidates: { topPerMentee: 2 } }, asOf))
        const middle = roster.mentees.length === 0 ? 0 : cut % roster.mentees.length
        const slices = [
          take(collectCandidates(roster, { from: middle })),
          take(collectCandidates(roster, { to: middle })),
        ]
        const whole = buildInstance(people, roster.rules, { asOf })
        expect(take(assembleInstance(roster, slices))).toEqual(take(whole))
      }),
      { numRuns: 100 },
    )
  })

  it('keeps a legal locked pair among the candidates even when its score is low', () => {
    fc.assert(
      fc.property(organisation(16), fc.nat(), ({ people, rules }, choice) => {
        const pairs = legalPairs(take(openRoster(people, rules, asOf)))
        fc.pre(pairs.length > 0)
        const { mentor, mentee } = pairs[choice % pairs.length]!
        const locked: Rules = { ...rules, locks: [[mentor, mentee]], candidates: { topPerMentee: 1 } }
        const instance = take(buildInstance(people, locked, { asOf }))
        const kept = edgesOf(instance).filter((_, edge) => instance.locked[edge] === 1)
        expect(kept).toEqual(pairs.filter((edge) => edge.mentor === mentor && edge.mentee === mentee))
      }),
      { numRuns: 100 },
    )
  })
})

describe('what an instance is refused for', () => {
  const amira = { ...somebody, id: 'amira', role: 'mentor', level: 2 } as const
  const jonas = { ...somebody, id: 'jonas', role: 'mentee', level: 6 } as const

  it('names the pair and the rule when a locked pair is not legal', () => {
    const outcome = buildInstance([{ ...amira, managerId: 'jonas' }, jonas], lock([['amira', 'jonas']]))
    expect(outcome).toMatchObject({
      problems: [{ code: 'lock-not-legal', at: 'reporting-chain', people: ['amira', 'jonas'] }],
    })
  })

  it('names the person who has more locks than places', () => {
    const people = [amira, jonas, { ...jonas, id: 'vera' }]
    const locks: Rules['locks'] = [
      ['amira', 'jonas'],
      ['amira', 'vera'],
    ]
    expect(buildInstance(people, lock(locks))).toMatchObject({
      problems: [{ code: 'too-many-locks', at: 'locks', people: ['amira'] }],
    })
  })

  it('names an unknown person in a lock', () => {
    expect(buildInstance([amira, jonas], lock([['amira', 'ghost']]))).toMatchObject({
      problems: [{ code: 'lock-not-legal', at: 'not-taking-part', people: ['amira', 'ghost'] }],
    })
  })

  it('names an id that stands twice', () => {
    expect(buildInstance([amira, amira], defaultRules())).toMatchObject({
      problems: [{ code: 'repeated-id', people: ['amira'] }],
    })
  })

  it('stops when the caller says so', () => {
    expect(buildInstance([amira, jonas], defaultRules(), { keepGoing: () => false })).toMatchObject({
      problems: [{ code: 'cancelled' }],
    })
  })

  it('takes empty sides for what they are', () => {
    expect(take(buildInstance([], defaultRules()))).toMatchObject({ left: [], right: [], scope: 'all-pairs' })
  })
})

function lock(locks: Rules['locks']): Rules {
  return { ...defaultRules(), locks }
}
