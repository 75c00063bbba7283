import { describe, expect, test } from 'vitest'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { emptyDraft } from './draft.rules.ts'
import { generatePool } from './generate-pool.ts'
import { rulesOfDesign } from './match-rules.rules.ts'
import { proposePartners, type PartnerAsk } from './propose-partners.ts'
import { solveProblem, type SolvedRun } from './solve-problem.ts'

const rules = { ...rulesOfDesign({}), sharedHours: 0 }
const asOf = '2026-06-01'

function solved(pool: MatchPool) {
  const wishes = { rules, draft: emptyDraft, current: [], trial: false }
  const run: SolvedRun = solveProblem(
    { pool, wishes, asOf },
    { stop: { aborted: false }, onProgress: () => {} },
  )
  if (run.kind !== 'solved') throw new Error('The pool has no solution.')
  return run.pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId }))
}

const everybody = generatePool({ seed: 12, people: 900 })
const pool = generatePool({ seed: 11, people: 300 })
const pairs = solved(pool)
const [lost, ...others] = pairs
const half = Math.floor(others.length / 2)
const ask: PartnerAsk = {
  pool: { ...pool, pastPairs: [[lost!.mentorId, lost!.menteeId]] },
  wishes: { rules, draft: emptyDraft },
  asOf,
  personId: lost!.menteeId,
  side: 'mentee',
  fixed: others.slice(0, half),
  open: others.slice(half),
  resting: [],
}

describe('partners for one person', () => {
  test('are never a past partner, never on one reporting line, never somebody without a place', () => {
    const { direct, swap, best } = proposePartners(ask, 1000)
    const managers = new Map(pool.reportingLines.toReversed())
    const above = (id: string) => {
      const seen = new Set<string>()
      for (let at = managers.get(id); at && !seen.has(at); at = managers.get(at)) seen.add(at)
      return seen
    }
    const all = [...direct, ...(swap ? [swap] : []), ...(best ? [best] : [])]
    expect(all.length).toBeGreaterThan(0)
    for (const { pair, ends, begins } of all) {
      expect(pair.mentorId).not.toBe(lost!.mentorId)
      for (const one of [pair, ...begins]) {
        expect(above(one.mentorId).has(one.menteeId) || above(one.menteeId).has(one.mentorId)).toBe(false)
        const kept = [...ask.fixed, ...ask.open].filter((known) => !ends.includes(known))
        const load = [...kept, pair, ...begins].filter(({ mentorId }) => mentorId === one.mentorId).length
        const places = pool.people.find(({ personId }) => personId === one.mentorId)!.mentorPlaces
        expect(load).toBeLessThanOrEqual(Math.max(1, places))
      }
      for (const end of ends) expect(ask.open).toContainEqual(end)
    }
  })

  test('leave out whoever rests', () => {
    const free = { ...ask, fixed: [], open: [] }
    const [first] = proposePartners(free).direct
    const rested = proposePartners({ ...free, resting: [first!.pair.mentorId] }, 1000)
    expect(rested.direct.map(({ pair }) => pair.mentorId)).not.toContain(first!.pair.mentorId)
  })

  test('of the whole are strictly better than the others, or are not shown', () => {
    const { direct, swap, best } = proposePartners(ask)
    if (best) expect(best.points).toBeGreaterThan(Math.max(direct[0]?.points ?? 0, swap?.points ?? 0))
  })

  test('are found among 200 and 200 in under three seconds', () => {
    const mentors = everybody.people.filter(({ mentorPlaces }) => mentorPlaces > 0).slice(0, 200)
    const mentees = everybody.people.filter(
      ({ menteePlaces, mentorPlaces }) => menteePlaces > 0 && mentorPlaces === 0,
    )
    const small = { ...everybody, people: [...mentors, ...mentees.slice(0, 200)] }
    const found = solved(small)
    const started = performance.now()
    const result = proposePartners({
      ...ask,
      pool: small,
      personId: found[0]!.menteeId,
      fixed: [],
      open: found.slice(1),
    })
    const took = performance.now() - started
    expect(result.direct.length + (result.swap ? 1 : 0)).toBeGreaterThan(0)
    expect(took).toBeLessThan(3000)
  })
})
