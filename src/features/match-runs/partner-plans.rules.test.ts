import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestSwap, directPartners, type Situation } from './partner-plans.rules.ts'

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_none, at) => `${prefix}${at}`)

/** Six mentors and six leaders with some allowed pairs, some of them undecided pairs, one leader asking. */
const situations = fc
  .record({
    scores: fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 2 }), {
      minLength: 36,
      maxLength: 36,
    }),
    taken: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ scores, taken, places }): Situation => {
    const [mentors, mentees] = [ids('m', 6), ids('l', 6)]
    const allowed = new Map<string, number>()
    scores.forEach((score, at) => {
      if (score !== null) allowed.set(`${mentors[at % 6]}.${mentees[Math.floor(at / 6)]}`, score)
    })
    const open = taken.flatMap((isTaken, at) =>
      isTaken && allowed.has(`m${at}.l${at}`) ? [{ mentorId: `m${at}`, menteeId: `l${at}` }] : [],
    )
    return {
      side: 'mentee',
      personId: 'l5',
      scores: allowed,
      open,
      places: (side, id) =>
        side === 'mentee'
          ? 1
          : Math.max(places[Number(id.slice(1))]!, open.some((pair) => pair.mentorId === id) ? 1 : 0),
    }
  })

const loadAfter = (situation: Situation, plan: NonNullable<ReturnType<typeof bestSwap>>) => {
  const kept = situation.open.filter((pair) => !plan.ends.includes(pair))
  return [...kept, ...plan.begins, plan.pair]
}

describe('a proposal', () => {
  test('never gives anybody more partners than they have places, and only allowed ones', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const plans = [...directPartners(situation), bestSwap(situation)].filter((plan) => plan !== null)
        for (const plan of plans) {
          const after = loadAfter(situation, plan)
          for (const side of ['mentor', 'mentee'] as const)
            for (const id of new Set(
              after.map((pair) => (side === 'mentor' ? pair.mentorId : pair.menteeId)),
            )) {
              const load = after.filter((pair) => (side === 'mentor' ? pair.mentorId : pair.menteeId) === id)
              expect(load.length).toBeLessThanOrEqual(situation.places(side, id))
            }
          for (const { mentorId, menteeId } of [plan.pair, ...plan.begins])
            expect(situation.scores.has(`${mentorId}.${menteeId}`)).toBe(true)
        }
      }),
    )
  })

  test('that changes nobody else leaves every undecided pair alone; a swap changes exactly one', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const plan of directPartners(situation)) expect([plan.ends, plan.begins]).toEqual([[], []])
        const swap = bestSwap(situation)
        if (swap) expect([swap.ends.length, swap.begins.length]).toEqual([1, 1])
      }),
    )
  })

  test('by a swap is the best of all swaps', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const all = situation.open.flatMap((taken) => {
          const score = situation.scores.get(`${taken.mentorId}.l5`)
          if (score === undefined || taken.menteeId === 'l5') return []
          return [...situation.scores].flatMap(([key, instead]) => {
            const [mentorId, menteeId] = key.split('.')
            if (menteeId !== taken.menteeId || mentorId === taken.mentorId) return []
            const load = situation.open.filter((pair) => pair.mentorId === mentorId).length
            if (situation.places('mentor', mentorId!) - load < 1) return []
            return [score + instead - situation.scores.get(`${taken.mentorId}.${taken.menteeId}`)!]
          })
        })
        expect(bestSwap(situation)?.points ?? null).toBe(all.length > 0 ? Math.max(...all) : null)
      }),
    )
  })

  test('comes best first', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const points = directPartners(situation).map((plan) => plan.points)
        expect(points).toEqual(points.toSorted((a, b) => b - a))
      }),
    )
  })
})
