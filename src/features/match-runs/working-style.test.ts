import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { enrolLink } from '#testing/enrol-link.ts'
import { ports, test, work } from '#testing/match-test.ts'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { styleTraits, type WorkingStyle } from '#features/enrolments/own-style.contract.ts'
import { readOwnStyle } from '#features/enrolments/read-own-style.ts'
import { toApproved } from './approve-match.ts'
import { buildProblem } from './build-problem.ts'
import { emptyDraft } from './draft.rules.ts'
import { generatePool } from './generate-pool.ts'
import { ruleChange, startingRules, type MatchRules } from './match-rules.contract.ts'
import { findRunInput } from './match-runs.store.ts'
import { openMatchRun } from './open-match-run.ts'
import { requestMatchRun } from './request-match-run.ts'
import { saveMatchRules } from './save-match-rules.ts'
import { solveProblem } from './solve-problem.ts'

const pool = generatePool({ seed: 11, people: 320 })
const styleOf = (at: number): WorkingStyle => ({
  openness: 25 * (at % 5),
  conscientiousness: 25 * ((at * 3) % 5),
  extraversion: 25 * ((at * 7) % 4),
  agreeableness: 50,
  neuroticism: 25 * ((at * 2) % 5),
})
const described: MatchPool = {
  ...pool,
  people: pool.people.map((person, at) => ({ ...person, style: styleOf(at) })),
}
const weights = { ...startingRules.weights, workingStyle: 30 }

function solved(people: MatchPool, rules: Partial<MatchRules>) {
  const wishes = { rules: { ...startingRules, ...rules }, draft: emptyDraft, current: [], trial: false }
  const run = solveProblem({ pool: people, wishes, asOf: '2026-06-01' }, ports)
  if (run.kind !== 'solved') throw new Error(`refused: ${run.refusal.reason}`)
  return run.pairs
}

function meanDistance(pairs: ReturnType<typeof solved>): number {
  const byId = new Map(described.people.map(({ personId, style }) => [personId, style!]))
  const distances = pairs.map(({ mentorId, menteeId }) =>
    styleTraits.reduce(
      (sum, trait) => sum + Math.abs(byId.get(mentorId)![trait] - byId.get(menteeId)![trait]),
      0,
    ),
  )
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length
}

describe('working style', () => {
  test('is off until somebody chooses: what people said of themselves moves nothing', () => {
    expect(startingRules.workingStyle).toBe('off')
    expect(solved(described, { weights })).toEqual(solved(pool, { weights }))
  })

  test('brings people together who are alike, or who differ, as the programme chose', () => {
    const off = meanDistance(solved(described, { weights }))
    expect(meanDistance(solved(described, { weights, workingStyle: 'similar' }))).toBeLessThan(off)
    expect(meanDistance(solved(described, { weights, workingStyle: 'different' }))).toBeGreaterThan(off)
  })

  test('is a reason only where both described themselves, and is told to neither of the two', () => {
    const [first] = solved(described, { weights, workingStyle: 'similar' })
    const half = {
      ...described,
      people: described.people.map((person) =>
        person.personId === first!.mentorId ? { ...person, style: undefined } : person,
      ),
    } as MatchPool
    for (const pair of solved(half, { weights, workingStyle: 'similar' })) {
      const term = pair.terms.find((each) => each.term === 'workingStyle')
      if (pair.mentorId === first!.mentorId) expect(term).toBeUndefined()
      expect(JSON.stringify(toApproved(pair))).not.toMatch(/style|openness/i)
    }
  })

  test('reaches the engine with the sign the rules name, whatever the weights', () => {
    const style = fc.constantFrom('similar', 'different', 'off' as const)
    fc.assert(
      fc.property(style, fc.integer({ min: 0, max: 100 }), (workingStyle, weight) => {
        const asked = { ...startingRules, workingStyle, weights: { ...weights, workingStyle: weight } }
        const { rules } = buildProblem(described, {
          rules: asked as MatchRules,
          draft: emptyDraft,
          current: [],
          trial: false,
        })
        expect(rules.weights.workingStyle).toBe(workingStyle === 'off' ? 0 : weight)
        if (workingStyle !== 'off') expect(rules.workingStyle).toBe(workingStyle)
      }),
    )
  })
})

describe('a change of rules in a draft', () => {
  test('names only what changes: nothing is switched off by being left out', () => {
    expect(ruleChange.parse({})).toEqual({})
    expect(ruleChange.parse({ weights: { interests: 3 } })).toEqual({ weights: { interests: 3 } })
  })
})

describe('a finished run', () => {
  test('keeps nothing of how people described themselves', async ({ world, arranged: { programmeId } }) => {
    const { enrolment_id, person_id } = await world.database
      .selectFrom('enrolments')
      .select(['enrolment_id', 'person_id'])
      .where('state', '=', 'enrolled')
      .limit(1)
      .executeTakeFirstOrThrow()
    const named = { organisation_id: world.organisationId, enrolment_id }
    await world.database
      .insertInto('enrolment_styles')
      .values({ ...named, ...styleOf(3), consented_at: world.clock.now() })
      .execute()
    await world.run(saveMatchRules, {
      programmeId,
      rules: { ...startingRules, workingStyle: 'similar' },
    })
    const { runId } = await world.run(requestMatchRun, { programmeId })
    await world.run(openMatchRun, { runId }, { actor: { kind: 'system' } })
    const kept = async () =>
      JSON.stringify(
        await world.run(({ db, organisationId }) => findRunInput(db, organisationId, runId), undefined),
      )
    expect(await kept()).toContain('openness')
    await work(world, runId)
    expect(await kept()).not.toMatch(/openness|"style"/)
    expect(await kept()).toContain(person_id)
  })
})

describe('rules that are saved', () => {
  test('switch the question on and off', async ({ world, arranged: { programmeId } }) => {
    const { person_id: personId } = await world.database
      .selectFrom('enrolments')
      .select('person_id')
      .where('state', '=', 'enrolled')
      .limit(1)
      .executeTakeFirstOrThrow()
    const actor = enrolLink(world, programmeId, personId)
    const asked = async () => (await world.run(readOwnStyle, undefined, { actor })).asked
    expect(await asked()).toBe(false)
    await world.run(saveMatchRules, { programmeId, rules: { ...startingRules, workingStyle: 'different' } })
    expect(await asked()).toBe(true)
    await world.run(saveMatchRules, { programmeId, rules: startingRules })
    expect(await asked()).toBe(false)
  })
})
