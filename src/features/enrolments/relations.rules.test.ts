import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acquaintedPairs, mutualPairs, type Naming } from './relations.rules.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const naming = fc.record({
  mentorPlaces: fc.integer({ min: 0, max: 1 }),
  menteePlaces: fc.integer({ min: 0, max: 1 }),
  known: fc.array(fc.constantFrom(...ids, 'nobody'), { maxLength: 6 }),
  wished: fc.array(fc.constantFrom(...ids, 'nobody'), { maxLength: 6 }),
})
const people = fc
  .tuple(...ids.map(() => naming))
  .map((all) => all.map((one, at): Naming => ({ personId: ids[at]!, ...one })))

/** Everybody names exactly those who named them. */
function turned(all: readonly Naming[]): Naming[] {
  return all.map((one) => ({
    ...one,
    known: all.filter(({ known }) => known.includes(one.personId)).map(({ personId }) => personId),
  }))
}

describe('who knows whom', () => {
  test('is the same whoever of the two said so', () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(acquaintedPairs(turned(all))).toEqual(acquaintedPairs(all))
      }),
    )
  })

  test('does not depend on the order of people or lists, and names nobody twice', () => {
    fc.assert(
      fc.property(people, (all) => {
        const pairs = acquaintedPairs(all)
        const other = all.toReversed().map((one) => ({ ...one, known: one.known.toReversed() }))
        expect(acquaintedPairs(other)).toEqual(pairs)
        expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length)
        expect(pairs.every(([a, b]) => a < b)).toBe(true)
      }),
    )
  })

  test('counts only between people who take part and could be a pair', () => {
    fc.assert(
      fc.property(people, (all) => {
        const byId = new Map(all.map((one) => [one.personId, one]))
        for (const [one, other] of acquaintedPairs(all)) {
          const [a, b] = [byId.get(one)!, byId.get(other)!]
          expect(a.mentorPlaces * b.menteePlaces + b.mentorPlaces * a.menteePlaces).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('who wished for each other', () => {
  test('cannot be told from who did not, as long as only one of the two says so', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...ids), fc.constantFrom(...ids), (all, who, whom) => {
        const returned = all.find(({ personId }) => personId === whom)!.wished.includes(who)
        fc.pre(!returned)
        const says = (wished: (before: readonly string[]) => string[]) =>
          all.map((one) => (one.personId === who ? { ...one, wished: wished(one.wished) } : one))
        const withWish = mutualPairs(says((before) => [...before, whom]))
        expect(withWish).toEqual(mutualPairs(says((before) => before.filter((id) => id !== whom))))
      }),
    )
  })

  test('is the same from both sides and holds both', () => {
    fc.assert(
      fc.property(people, (all) => {
        const byId = new Map(all.map((one) => [one.personId, one]))
        const pairs = mutualPairs(all)
        expect(mutualPairs(all.toReversed())).toEqual(pairs)
        for (const [one, other] of pairs) {
          expect(byId.get(one)!.wished).toContain(other)
          expect(byId.get(other)!.wished).toContain(one)
        }
      }),
    )
  })
})
