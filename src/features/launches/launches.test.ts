import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { checkGates, mayPass } from './gates.rules.ts'
import { launchProgramme } from './launch-programme.ts'
import { readLaunch } from './read-launch.ts'

const ready = {
  'speak-up': 'yes',
  voluntary: 'yes',
  care: 'yes',
  time: 'yes',
  act: 'yes',
  calm: 'yes',
} as const

const full = {
  need: { need: 'A need' },
  criteria: { measure: 'm', baseline: 'b', target: 't', by: '2026-12-01' },
  topics: { topicIds: ['00000000-0000-7000-8000-000000000001'] },
  rhythm: { cadence: 'monthly' as const, minutes: 60, months: 6 },
  protection: {
    mentorPlaces: 1,
    menteePlaces: 1,
    hoursPerMonth: 4,
    restMonths: 0,
    consentedFields: [],
    supportContact: 'The wellbeing team',
  },
  dates: { surveyOn: null, enrolBy: '2026-07-01', launchOn: '2026-07-15', endsOn: '2027-01-15' },
  team: { people: 'Two', hoursPerWeek: 6, hourlyCost: null },
  sender: { name: 'The team', address: 'team@example.org' },
}
const facts = {
  design: full,
  verdict: 'ready' as const,
  isOverridden: false,
  isApproved: true,
  mentors: 9,
  mentees: 8,
}

const start = (world: World) =>
  world.run(createProgramme, { name: 'Rising Voices', startingPoint: 'digital-skills' })

describe('the launch checklist', () => {
  test('passes when all five gates are passed', () => {
    expect(mayPass(checkGates(facts))).toBe(true)
  })

  test('names what is missing, gate by gate', () => {
    const missing = (change: Partial<typeof facts> | { verdict: 'not-yet' }) =>
      checkGates({ ...facts, ...change }).flatMap(({ missing }) => missing)
    expect(missing({ isApproved: false })).toEqual(['approval'])
    expect(missing({ mentors: 0 })).toEqual(['mentors'])
    expect(missing({ verdict: 'not-yet' })).toEqual(['not-yet'])
    expect(missing({ design: { ...full, protection: { ...full.protection, supportContact: '' } } })).toEqual([
      'contact',
    ])
    expect(
      checkGates({ ...facts, verdict: 'not-yet', isOverridden: true }).flatMap(({ missing }) => missing),
    ).toEqual([])
  })

  test('does not count what a starting point merely suggests', async ({ world }) => {
    const { programmeId } = await start(world)
    const { gates } = await world.run(readLaunch, { programmeId })
    expect(gates.find(({ gate }) => gate === 'resources')?.missing).toEqual(['rhythm', 'protection', 'dates'])
  })

  test('keeps a programme from launching while a gate is open or the check says not yet', async ({
    world,
  }) => {
    const { programmeId } = await start(world)
    await expect(world.run(launchProgramme, { programmeId })).rejects.toMatchObject({
      code: 'programmes.failure.notLaunchable',
    })
    const answer = { ...ready, voluntary: 'no' } as const
    await world.run(answerQuestion, { programmeId, question: 'readiness', answer, seen: '' })
    await expect(world.run(launchProgramme, { programmeId })).rejects.toMatchObject({
      code: 'programmes.failure.notReady',
    })
    expect((await world.run(readDesign, { programmeId })).programme.state).toBe('designing')
  })
})
