import { describe, expect, test } from 'vitest'
import { demoOrganisation, generateOrganisation } from './generate-organisation.ts'
import { inventColleagues } from './invent-colleagues.rules.ts'
import { seededChance } from './seeded-chance.rules.ts'

const people = [...generateOrganisation(demoOrganisation)]
const byId = new Map(people.map((person) => [person.employeeId, person]))
const said = inventColleagues(people, seededChance(demoOrganisation.seed))

describe('what the demo’s people say of each other', () => {
  test('is the same for the same seed', () => {
    expect(inventColleagues(people, seededChance(demoOrganisation.seed))).toEqual(said)
  })

  test('names some of the other side at their own place of work, never themselves', () => {
    const naming = [...said].filter(([, { known }]) => known.length > 0)
    expect(naming.length).toBeGreaterThan(40)
    for (const [employeeId, { known }] of naming)
      for (const other of known) {
        expect(other).not.toBe(employeeId)
        expect(byId.get(other)?.location).toBe(byId.get(employeeId)?.location)
      }
  })

  test('holds wishes of both and wishes of one side alone, at most three each', () => {
    const wishes = [...said].flatMap(([who, { wished }]) => wished.map((whom) => [who, whom] as const))
    const returned = wishes.filter(([who, whom]) => said.get(whom)?.wished.includes(who))
    expect(returned.length).toBeGreaterThan(5)
    expect(wishes.length - returned.length).toBeGreaterThan(10)
    expect(Math.max(...[...said.values()].map(({ wished }) => wished.length))).toBeLessThanOrEqual(3)
  })
})
