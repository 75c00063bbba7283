import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { speak } from '#words/speak.ts'
import { briefChapters } from './brief-chapters.rules.ts'
import { reckonCase } from './business-case.rules.ts'
import { caseFinding, caseSentences } from './case-sentences.rules.ts'
import { designSchemas, type Design } from './design.contract.ts'

const rhythm = { cadence: 'monthly', minutes: 60, months: 12 } as const
const team = { people: 'Two', hoursPerWeek: 4, pairs: 40, hourlyCost: 50 }
const turnover = {
  group: 'planners',
  people: 300,
  leavers: 45,
  leavingCost: 30_000,
  source: '',
  currency: 'EUR',
}
const sums = { otherCosts: 1600, coursePrice: 900, courseHours: 16, gain: 'a new customer', gainWorth: 8000 }
const full: Design = { rhythm, team, turnover, sums }
const say = speak('en', {})
const finding = (design: Design) => caseFinding(reckonCase(design), say)

describe('a business case', () => {
  test('is reckoned from people’s hours, the team and what else is paid', () => {
    // 12 sessions of an hour for two: 24 hours a pair; 4 hours a week for a year: 208 hours.
    expect(reckonCase(full).cost).toMatchObject({
      hoursAPair: 24,
      pairCost: 40 * 24 * 50,
      teamCost: 208 * 50,
      total: 48_000 + 10_400 + 1600,
    })
  })

  test('says what would have to happen, in plain words', () => {
    expect(reckonCase(full).breakEven).toMatchObject({ stays: 2, amongMentors: 6, verdict: 'pays-if' })
    expect(finding(full)).toBe('It pays for itself if 2 of the 45 people who would have left in a year stay.')
    expect(reckonCase(full).gain).toEqual({ what: 'a new customer', worth: 8000, needed: 8 })
  })

  test('says so when those who stay could never pay for it', () => {
    const cheap = { ...full, turnover: { ...turnover, leavingCost: 1000 } }
    expect(finding(cheap)).toBe(
      'It cannot pay for itself through people who stay: 60 would have to, and 45 left last year.',
    )
    const nobody = { ...full, turnover: { ...turnover, leavers: 0 } }
    expect(finding(nobody)).toBe(
      'It cannot pay for itself through people who stay: 2 would have to, and nobody left last year.',
    )
    const wide = { ...full, turnover: { ...turnover, leavingCost: 7000 } }
    expect(reckonCase(wide).breakEven).toMatchObject({ stays: 9, verdict: 'beyond-mentors' })
  })

  test('compares with a course by cost alone', () => {
    expect(reckonCase(full).course).toMatchObject({
      total: 40 * (900 + 16 * 50),
      difference: 60_000 - 68_000,
    })
  })

  test('concludes nothing while a figure is missing, and names what is', () => {
    expect(reckonCase({})).toMatchObject({ cost: null, breakEven: null, gain: null, course: null })
    expect(reckonCase({}).missing).toEqual(['rhythm', 'team', 'people', 'leavers', 'leavingCost'])
    const unknown = { ...full, turnover: { ...turnover, leavingCost: null } }
    expect(reckonCase(unknown).missing).toEqual(['leavingCost'])
    expect(finding(unknown)).toBeNull()
    expect(caseSentences(unknown, say).join(' ')).not.toContain('pays for itself')
  })

  test('stands in a brief only when it was sent along, and briefs without it read as before', () => {
    const titles = (design: Design) =>
      briefChapters({ programmeName: 'P', design, topicNames: [] }, say, 'en').map(({ title }) => say(title))
    expect(titles(full)).toContain('When it would pay for itself')
    expect(titles({ rhythm, team })).not.toContain('When it would pay for itself')
    expect(titles({ rhythm, team })).not.toContain('The perspective we lack')
  })

  test('cannot be given more people who left than there are', () => {
    expect(designSchemas.turnover.safeParse({ ...turnover, leavers: 301 }).error?.issues).toMatchObject([
      { path: ['leavers'], message: 'problemLeavers' },
    ])
    expect(designSchemas.turnover.parse({})).toMatchObject({ people: null, leavers: null, group: '' })
  })
})

interface Figures {
  readonly pairs: number
  readonly hourlyCost: number
  readonly people: number
  readonly share: number
  readonly leavingCost: number
}

describe('whatever the figures', () => {
  const some = fc.record({
    pairs: fc.integer({ min: 1, max: 10_000 }),
    hourlyCost: fc.integer({ min: 0, max: 10_000 }),
    people: fc.integer({ min: 1, max: 1_000_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    leavingCost: fc.integer({ min: 1, max: 100_000_000 }),
  })
  const designOf = ({ pairs, hourlyCost, people, share, leavingCost }: Figures): Design => ({
    rhythm,
    team: { ...team, pairs, hourlyCost },
    turnover: { ...turnover, people, leavers: Math.floor(people * share), leavingCost },
  })

  test('the people who would have to stay pay for it, and one fewer would not', () => {
    fc.assert(
      fc.property(some, (figures) => {
        const { cost, breakEven } = reckonCase(designOf(figures))
        expect(breakEven!.stays * figures.leavingCost).toBeGreaterThanOrEqual(cost!.total)
        if (breakEven!.stays > 0)
          expect((breakEven!.stays - 1) * figures.leavingCost).toBeLessThan(cost!.total)
      }),
    )
  })

  test('it never claims to pay for itself by more people than left', () => {
    fc.assert(
      fc.property(some, (figures) => {
        const { breakEven } = reckonCase(designOf(figures))
        const { verdict, stays, leavers, amongMentors } = breakEven!
        expect(amongMentors).toBeLessThanOrEqual(Math.min(leavers, figures.pairs) + 0.05)
        if (verdict === 'pays-if' || verdict === 'beyond-mentors') expect(stays).toBeLessThanOrEqual(leavers)
        if (verdict === 'not-by-staying') expect(stays).toBeGreaterThan(leavers)
      }),
    )
  })

  test('another currency changes amounts and no finding', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 20 }), (figures, factor) => {
        const dearer = {
          ...figures,
          hourlyCost: figures.hourlyCost * factor,
          leavingCost: figures.leavingCost * factor,
        }
        expect(reckonCase(designOf(dearer)).breakEven).toMatchObject({
          stays: reckonCase(designOf(figures)).breakEven!.stays,
          verdict: reckonCase(designOf(figures)).breakEven!.verdict,
        })
      }),
    )
  })
})
