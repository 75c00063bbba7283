import { describe, expect, test } from 'vitest'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { emptyDraft, pairKey } from './draft.rules.ts'
import { generatePool } from './generate-pool.ts'
import { startingRules, type MatchRules } from './match-rules.contract.ts'
import { solveInWorker } from './solve-in-worker.ts'
import { solveProblem, type SolvedRun } from './solve-problem.ts'

const pool = generatePool({ seed: 11, people: 320 })
const ports = { stop: { aborted: false }, onProgress: () => {} }
const inputOf = (people: MatchPool, rules: Partial<MatchRules> = {}) => ({
  pool: people,
  wishes: { rules: { ...startingRules, ...rules }, draft: emptyDraft, current: [], trial: false },
  asOf: '2026-06-01',
})

function solved(people: MatchPool, rules: Partial<MatchRules> = {}) {
  const run = solveProblem(inputOf(people, rules), ports)
  if (run.kind !== 'solved') throw new Error(`refused: ${run.refusal.reason}`)
  return run
}

function changed(people: MatchPool, personId: string, change: Partial<PoolPerson>): MatchPool {
  return {
    ...people,
    people: people.people.map((person) => (person.personId === personId ? { ...person, ...change } : person)),
  }
}

describe('a solved run', () => {
  test('is proven the best there is', () => {
    const { certificate, summary } = solved(pool)
    expect(summary.status).toBe('optimal')
    expect(certificate.value).toEqual(certificate.bound)
    expect(certificate.pairs).toHaveLength(summary.pairs)
  })

  test('of a panel gives leaders several mentors, but no mentor more leaders than they said', () => {
    const inPairs = solved(pool)
    const inPanels = solved(pool, { mode: 'panel' })
    const most = (ids: readonly string[]) =>
      Math.max(
        ...Map.groupBy(ids, (id) => id)
          .values()
          .map((one) => one.length),
      )
    const mentees = (run: SolvedRun & { kind: 'solved' }) => run.pairs.map(({ menteeId }) => menteeId)
    expect(most(mentees(inPairs))).toBe(1)
    expect(most(mentees(inPanels))).toBeGreaterThan(1)
    expect(most(mentees(inPanels))).toBeLessThanOrEqual(4)
    for (const { personId, mentorPlaces } of pool.people)
      expect(inPanels.pairs.filter(({ mentorId }) => mentorId === personId).length).toBeLessThanOrEqual(
        mentorPlaces,
      )
  })

  test('does not depend on the order in which people stand in the file', () => {
    const shuffled = {
      ...pool,
      people: pool.people.toReversed(),
      reportingLines: pool.reportingLines.toReversed(),
    }
    const byKey = (run: ReturnType<typeof solved>) =>
      run.pairs.toSorted((a, b) =>
        pairKey(a.mentorId, a.menteeId) < pairKey(b.mentorId, b.menteeId) ? -1 : 1,
      )
    expect(byKey(solved(shuffled))).toEqual(byKey(solved(pool)))
  })

  test('is the same in a thread of its own', async () => {
    const input = inputOf(pool)
    const run: SolvedRun = await solveInWorker(input, () => {}).result
    expect(run).toEqual(structuredClone(solveProblem(input, ports)))
  })

  test('is the same in a thread that solved something else before, and in one beside it', async () => {
    const input = inputOf(pool)
    const [first, beside] = [
      solveInWorker(inputOf(pool, { levelGap: 2 }), () => {}),
      solveInWorker(input, () => {}),
    ]
    await Promise.all([first.result, beside.result])
    // Neither ends the thread that may be at work for the next one.
    const next = solveInWorker(input, () => {})
    first.cancel()
    beside.cancel()
    expect(await next.result).toEqual(await beside.result)
  })

  test('ends when it is cancelled', async () => {
    const solving = solveInWorker(inputOf(pool), () => {})
    solving.cancel()
    await expect(solving.result).rejects.toThrow('ended with code')
  })

  test('flags at most a tenth for their fit, and nobody above the cut point', () => {
    const { pairs } = solved(pool)
    const weak = pairs.filter(({ flags }) => flags.includes('weak-fit'))
    expect(weak.length).toBeGreaterThan(0)
    expect(weak.length).toBeLessThanOrEqual(pairs.length / 10)
    expect(
      solved(pool, { cutPoints: { fair: 1, good: 2, strong: 3 } }).pairs.filter(({ flags }) =>
        flags.includes('weak-fit'),
      ),
    ).toEqual([])
  })

  test('names nobody as an alternative whom a rule forbids', () => {
    const { pairs } = solved(pool)
    const { menteeId, detail } = pairs.find(({ detail }) => detail.alternatives.length > 0)!
    const first = detail.alternatives[0]!.mentorId
    const without = solved(changed(pool, menteeId, { notWith: [first] }))
    const again = without.pairs.find((pair) => pair.menteeId === menteeId)
    expect(again?.detail.alternatives.map(({ mentorId }) => mentorId)).not.toContain(first)
  })
})

describe('what people see of a pair', () => {
  test('does not change when a hidden attribute of somebody does, as long as the pair stays', () => {
    const weights = { ...startingRules.weights, difference: 40 }
    const before = solved(pool, { weights })
    const person = pool.people.find(({ mentorPlaces }) => mentorPlaces > 0)!
    const after = solved(changed(pool, person.personId, { groups: { gender: 'x', Carers: 'no' } }), {
      weights,
    })
    const shown = (run: typeof before) =>
      new Map(
        run.pairs.map(({ mentorId, menteeId, score, terms }) => [
          pairKey(mentorId, menteeId),
          JSON.stringify([score, terms]),
        ]),
      )
    const [then, now] = [shown(before), shown(after)]
    const stayed = [...then.keys()].filter((key) => now.has(key))
    expect(stayed.length).toBeGreaterThan(5)
    expect(stayed.filter((key) => then.get(key) !== now.get(key))).toEqual([])
    expect(before.pairs.every(({ terms }) => terms.every(({ term }) => term !== 'difference'))).toBe(true)
  })

  test('tells of groups only where five or more agreed', () => {
    const few = {
      ...pool,
      people: pool.people.map((person, at) => ({
        ...person,
        groups: at < 3 ? { team: 'rare' } : { team: 'common' },
      })),
    }
    const { groups } = solved(few).summary
    expect(groups.find(({ group }) => group === 'common')?.spread).not.toBeNull()
    const rare = groups.find(({ group }) => group === 'rare')
    expect(rare?.spread ?? null).toBeNull()
  })

  test('keeps who does not want whom out of what stands before somebody without a partner', () => {
    const mentee = pool.people.find(({ menteePlaces }) => menteePlaces > 0)!
    const everybody = pool.people.map(({ personId }) => personId).filter((id) => id !== mentee.personId)
    const alone = solved(changed(pool, mentee.personId, { notWith: everybody })).unmatched.find(
      ({ personId }) => personId === mentee.personId,
    )
    expect(alone?.detail).toMatchObject({ allowed: 0, oneRuleAway: [], suggestions: [] })
    expect(JSON.stringify(alone?.detail)).not.toContain('ban')
  })
})

describe('a run that cannot be solved', () => {
  test('says which lock a rule forbids', () => {
    const [mentor, mentee] = [
      pool.people.find(({ mentorPlaces }) => mentorPlaces > 0)!,
      pool.people.find(({ menteePlaces }) => menteePlaces > 0)!,
    ]
    const input = inputOf(changed(pool, mentor.personId, { notWith: [mentee.personId] }))
    const run = solveProblem(
      {
        ...input,
        wishes: {
          ...input.wishes,
          draft: { ...emptyDraft, locks: new Set([pairKey(mentor.personId, mentee.personId)]) },
        },
      },
      ports,
    )
    expect(run).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'locks', people: [mentor.personId, mentee.personId] },
    })
  })

  test('says how large a share is possible when too large a one was asked for', () => {
    const one = { ...pool, people: pool.people.map((person) => ({ ...person, region: 'Europe' })) }
    const run = solveProblem(inputOf(one, { leastOtherRegion: 50 }), ports)
    expect(run).toMatchObject({ kind: 'refused', refusal: { reason: 'quota', possible: 0 } })
  })

  test('says that nobody is there on one side', () => {
    const mentorsOnly = { ...pool, people: pool.people.filter(({ menteePlaces }) => menteePlaces === 0) }
    expect(solveProblem(inputOf(mentorsOnly), ports)).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'nobody' },
    })
  })
})
