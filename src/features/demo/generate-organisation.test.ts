import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { longestName } from './demo-names.data.ts'
import { consentedGroups } from './demo-topics.data.ts'
import { demoOrganisation, generateOrganisation, type GeneratedPerson } from './generate-organisation.ts'
import { organisationColumns, writeDottedLinesCsv, writeOrganisationCsv } from './write-organisation-csv.ts'

const people = [...generateOrganisation(demoOrganisation)]
const byId = new Map(people.map((person) => [person.employeeId, person]))

function depthOf(person: GeneratedPerson): number {
  const manager = person.managerId === null ? undefined : byId.get(person.managerId)
  return manager === undefined ? 0 : 1 + depthOf(manager)
}

const bytesOf = (rows: Iterable<string>): string => {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(row)
  return hash.digest('hex')
}

describe('the demo organisation', () => {
  test('has 1,240 people on ten levels under one root', () => {
    expect(people).toHaveLength(1240)
    expect(new Set(people.map((person) => person.level)).size).toBe(10)
    expect(people.filter((person) => person.managerId === null).map((person) => person.level)).toEqual([10])
  })

  test('gives every manager between four and nine reports, who are junior to them', () => {
    const spans = new Map<string, number>()
    for (const { managerId, level } of people) {
      if (managerId === null) continue
      spans.set(managerId, (spans.get(managerId) ?? 0) + 1)
      expect(byId.get(managerId)!.level).toBeGreaterThan(level)
    }
    expect([...spans.values()].every((span) => span >= 4 && span <= 9)).toBe(true)
  })

  test('stands eight deep, root included', () => {
    expect(Math.max(...people.map(depthOf))).toBe(7)
  })

  test('holds about 200 mentees and about 210 mentors', () => {
    const count = (side: string): number =>
      people.filter(({ participation }) => participation === side).length
    expect(Math.abs(count('mentee') + count('both') - 200)).toBeLessThanOrEqual(15)
    expect(Math.abs(count('mentor') + count('both') - 210)).toBeLessThanOrEqual(15)
  })

  test('writes names in many scripts, some with combining marks, one of exactly 64 characters', () => {
    expect(new Set(people.map((person) => person.script)).size).toBe(12)
    expect(people.some((person) => person.fullName !== person.fullName.normalize('NFC'))).toBe(true)
    expect(people.filter((person) => person.fullName.length === 64).map((person) => person.fullName)).toEqual(
      [longestName],
    )
  })

  test('has consented groups of exactly the sizes around the suppression thresholds', () => {
    const sizes = consentedGroups.map(
      ({ name }) => people.filter((person) => person.consentedGroups.includes(name)).length,
    )
    expect(sizes).toEqual([0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12])
  })

  test('lets people offer what they can prove and want what they do not offer', () => {
    for (const { offers, wants, participation, weeklyHours } of people) {
      const offered = new Set(offers.map(({ topic }) => topic))
      expect(wants.some(({ topic }) => offered.has(topic))).toBe(false)
      expect(offers.every(({ evidence }) => evidence !== '')).toBe(true)
      expect(weeklyHours.length > 0).toBe(participation !== 'none')
    }
  })

  test('never puts somebody on their own "not with" list', () => {
    const wary = people.filter((person) => person.notWith.length > 0)
    expect(wary.length).toBeGreaterThan(5)
    expect(
      wary.every((person) => person.notWith.every((id) => id !== person.employeeId && byId.has(id))),
    ).toBe(true)
  })
})

describe('the demo file', () => {
  test('has the same bytes for the same seed and other bytes for another', () => {
    const first = bytesOf(writeOrganisationCsv(demoOrganisation))
    expect(bytesOf(writeOrganisationCsv(demoOrganisation))).toBe(first)
    expect(bytesOf(writeOrganisationCsv({ ...demoOrganisation, seed: 8 }))).not.toBe(first)
  })

  test('begins with the 22 canonical columns and has one line a person', () => {
    const lines = [...writeOrganisationCsv({ seed: 3, people: 50 })]
    expect(lines).toHaveLength(51)
    expect(organisationColumns.slice(0, 22).at(-1)).toBe('role')
  })

  test('draws dotted lines only between branches', () => {
    const branchOf = (id: string): string => {
      const person = byId.get(id)!
      return person.managerId === null || byId.get(person.managerId)!.managerId === null
        ? id
        : branchOf(person.managerId)
    }
    const lines = [...writeDottedLinesCsv(demoOrganisation)].slice(1).map((row) => row.trim().split(','))
    expect(lines.length).toBeGreaterThan(3)
    for (const [person, manager] of lines) expect(branchOf(person!)).not.toBe(branchOf(manager!))
  })

  test.each([1, 2, 5, 9, 20, 107, 3000])(
    'makes %i people whose managers all exist and come first',
    (size) => {
      const seen = new Set<string>()
      for (const person of generateOrganisation({ seed: 11, people: size })) {
        if (person.managerId !== null) expect(seen.has(person.managerId)).toBe(true)
        else expect(seen.size).toBe(0)
        seen.add(person.employeeId)
      }
      expect(seen.size).toBe(size)
    },
  )
})
