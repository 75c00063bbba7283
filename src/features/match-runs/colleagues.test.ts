import { describe, expect } from 'vitest'
import { enrolLink } from '#testing/enrol-link.ts'
import { ports, test } from '#testing/match-test.ts'
import { readOwnColleagues } from '#features/enrolments/read-own-colleagues.ts'
import { toApproved } from './approve-match.ts'
import { emptyDraft, pairKey } from './draft.rules.ts'
import { generatePool } from './generate-pool.ts'
import { startingRules } from './match-rules.contract.ts'
import { saveMatchRules } from './save-match-rules.ts'
import { solveProblem } from './solve-problem.ts'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import type { MatchRules } from './match-rules.contract.ts'

const pool = generatePool({ seed: 11, people: 320 })
const weights = { ...startingRules.weights, strangers: 20 }

function solved(people: MatchPool, rules: Partial<MatchRules> = { weights }) {
  const wishes = { rules: { ...startingRules, ...rules }, draft: emptyDraft, current: [], trial: false }
  const run = solveProblem({ pool: people, wishes, asOf: '2026-06-01' }, ports)
  if (run.kind !== 'solved') throw new Error(`refused: ${run.refusal.reason}`)
  return new Map(run.pairs.map((pair) => [pairKey(pair.mentorId, pair.menteeId), pair]))
}

describe('two who know each other already', () => {
  const before = solved(pool)
  const pairs = [...before.values()]
  const known = pairs.map(({ mentorId, menteeId }) => [mentorId, menteeId] as const)
  const after = solved({ ...pool, acquainted: known })

  test('have the bonus no longer: it goes to pairs of strangers', () => {
    const held = pairs.filter((pair) => after.has(pairKey(pair.mentorId, pair.menteeId)))
    expect(held.length).toBeLessThan(pairs.length)
    for (const pair of pairs)
      expect(pair.terms.find(({ term }) => term === 'strangers')).toMatchObject({
        points: pair.terms.find(({ term }) => term === 'strangers')?.maximum,
      })
    for (const pair of held) {
      const now = after.get(pairKey(pair.mentorId, pair.menteeId))!
      const bonus = pair.terms.find(({ term }) => term === 'strangers')!.maximum
      expect(now.score).toBe(pair.score - bonus)
    }
  })

  test('read the same about each other as strangers would: nothing of it reaches the two', () => {
    for (const [key, pair] of after)
      if (before.has(key)) expect(toApproved(pair)).toEqual(toApproved(before.get(key)!))
    expect(JSON.stringify([...after.values()].map(toApproved))).not.toMatch(/stranger|known|acquainted/i)
  })

  test('are matched like everybody else where it does not count', () => {
    const none = { weights: { ...weights, strangers: 0 } }
    expect(solved({ ...pool, acquainted: known }, none)).toEqual(solved(pool, none))
  })
})

describe('two who wished for each other', () => {
  const rules = { weights: { ...startingRules.weights, mutualWishes: 20 } }
  const before = solved(pool, rules)
  const [pair] = before.values()
  const wishedByBoth = [[pair!.mentorId, pair!.menteeId] as const]
  const after = solved({ ...pool, wishedByBoth }, rules)
  const key = pairKey(pair!.mentorId, pair!.menteeId)

  test('have the whole bonus, and nobody else loses or gains a point', () => {
    const term = after.get(key)!.terms.find(({ term }) => term === 'mutualWishes')!
    expect(term.points).toBe(term.maximum)
    expect(after.get(key)!.score).toBe(pair!.score + term.maximum)
    for (const [other, { score }] of after)
      if (other !== key && before.has(other)) expect(score).toBe(before.get(other)!.score)
  })

  test('are the only ones whose sheet speaks of a wish', () => {
    const speaking = [...after].filter(([, { terms }]) => terms.some(({ term }) => term === 'mutualWishes'))
    expect(speaking.map(([each]) => each)).toEqual([key])
    expect([...before.values()].some(({ terms }) => terms.some(({ term }) => term === 'mutualWishes'))).toBe(
      false,
    )
  })

  test('are not told, so that nobody can read from silence that the other did not', () => {
    for (const [each, one] of after)
      if (before.has(each)) expect(toApproved(one)).toEqual(toApproved(before.get(each)!))
  })
})

describe('rules that are saved', () => {
  test('decide what people are asked at enrolment', async ({ world, arranged: { programmeId } }) => {
    const enrolled = await world.database
      .selectFrom('enrolments')
      .select('person_id')
      .where('state', '=', 'enrolled')
      .limit(1)
      .executeTakeFirstOrThrow()
    const actor = enrolLink(world, programmeId, enrolled.person_id)
    const asked = async () => (await world.run(readOwnColleagues, undefined, { actor })).asked
    expect(await asked()).toEqual({ known: true, wishes: true })
    const rules = { ...startingRules, weights: { ...startingRules.weights, strangers: 0 } }
    await world.run(saveMatchRules, { programmeId, rules })
    expect(await asked()).toEqual({ known: false, wishes: true })
  })
})
