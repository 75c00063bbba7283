import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { speak } from '#words/speak.ts'
import { designSchemas, type Design } from './design.contract.ts'
import { workAdviceSentences } from './work-sentences.rules.ts'
import { adviseOnWork, estimateWork, standardWorkload, workPhases } from './workload.rules.ts'

const design = (pairs: number | null, more: Design = {}): Design => ({
  rhythm: { cadence: 'weekly', minutes: 60, months: 6 },
  team: { people: 'One', hoursPerWeek: 8, pairs, hourlyCost: null },
  ...more,
})
const weekly = (phases: ReturnType<typeof estimateWork>, phase: string) =>
  phases!.find((one) => one.phase === phase)!.weekly

describe('the estimate of the team’s work', () => {
  test('goes phase by phase, from the lowest of every assumption to the highest', () => {
    const phases = estimateWork(design(200))!
    expect(phases.map(({ phase }) => phase)).toEqual([...workPhases])
    // 400 people at 3 to 8 minutes within five weeks.
    expect(weekly(phases, 'ask')).toEqual([4, expect.closeTo((400 * 8) / 60 / 5, 6)])
    // 5,200 sessions, 1 to 4 of 100 leave 10 to 25 minutes, with half an hour to an hour a week and two circles.
    expect(weekly(phases, 'run')[0]).toBeCloseTo((13 + (52 * 10) / 60 + 4) / 26, 6)
    expect(weekly(phases, 'run')[1]).toBeCloseTo((26 + (208 * 25) / 60 + 8) / 26, 6)
  })

  test('takes the weeks of the plan, the first calls and the circle from the design', () => {
    const dates = {
      surveyOn: '2026-06-01',
      enrolBy: '2026-06-22',
      launchOn: '2026-07-20',
      endsOn: '2027-01-20',
    }
    const phases = estimateWork(design(40, { dates }))!
    expect(phases.map(({ weeks }) => weeks)).toEqual([6, 3, 4, 26, 4])
    const parts = (more: Design) =>
      estimateWork(design(40, more))!.flatMap(({ parts }) => parts.map(({ of }) => of))
    expect(parts({})).not.toContain('calls')
    const agreement = {
      agendaOwner: 'mentor',
      offLimits: '',
      places: ['video'],
      chemistryCall: 'yes',
    } as const
    expect(parts({ agreement: { ...agreement, places: ['video'] } })).toContain('calls')
    expect(parts({ rhythm: { cadence: 'monthly', minutes: 60, months: 2 } })).not.toContain('circle')
  })

  test('says nothing before pairs and rhythm are known', () => {
    expect(estimateWork(design(null))).toBeNull()
    expect(estimateWork({ team: design(5).team! })).toBeNull()
    expect(adviseOnWork(design(null))).toEqual([])
  })

  test('advises when the time is short and when everything hangs on one person', () => {
    const say = speak('en', {})
    expect(workAdviceSentences(adviseOnWork(design(200)), say)).toEqual([
      '8 hours a week may not do. Asking people takes 4 to 10.5.',
      'One person for 200 pairs: when they are ill or away, nobody sees which pairs are stuck. Name a second one who can open this workbench.',
    ])
    expect(adviseOnWork(design(1000))[0]).toMatchObject({ kind: 'short', phase: 'ask' })
    expect(adviseOnWork(design(20))).toEqual([])
    expect(adviseOnWork(design(120, { workload: { ...standardWorkload, helpers: 2 } }))).toEqual([])
  })

  test('reads the assumptions as typed, and none the wrong way round', () => {
    const typed = Object.fromEntries(
      Object.entries(standardWorkload).map(([name, value]) => [name, [value].flat().map(String)]),
    )
    const form = { ...typed, helpers: '1', prepareWeeks: '6' }
    expect(designSchemas.workload.parse(form)).toEqual(standardWorkload)
    expect(designSchemas.workload.safeParse({ ...form, looking: ['3', '1'] }).error?.issues).toMatchObject([
      { path: ['looking'], message: 'problemRangeOrder' },
    ])
    expect(designSchemas.workload.safeParse({ ...form, looking: ['', '1'] }).success).toBe(false)
  })
})

describe('whatever is assumed', () => {
  const pairsOf = fc.integer({ min: 1, max: 5000 })

  test('a range never begins above its end, and more pairs never ask for less', () => {
    fc.assert(
      fc.property(pairsOf, pairsOf, (a, b) => {
        const [few, many] = [estimateWork(design(Math.min(a, b)))!, estimateWork(design(Math.max(a, b)))!]
        for (const [at, phase] of many.entries()) {
          expect(phase.hours[0]).toBeLessThanOrEqual(phase.hours[1])
          expect(phase.hours[0]).toBeGreaterThanOrEqual(few[at]!.hours[0])
          expect(phase.hours[1]).toBeGreaterThanOrEqual(few[at]!.hours[1])
        }
      }),
    )
  })

  test('twice the pairs never ask for more than twice the hours', () => {
    fc.assert(
      fc.property(pairsOf, (pairs) => {
        const [one, two] = [estimateWork(design(pairs))!, estimateWork(design(2 * pairs))!]
        for (const [at, phase] of two.entries())
          expect(phase.hours[1]).toBeLessThanOrEqual(2 * one[at]!.hours[1] + 1e-6)
      }),
    )
  })
})
