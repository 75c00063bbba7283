import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChart, checkDottedLines, type ReportingLine } from './reporting-chart.rules.ts'

const line = (employeeId: string, managerId: string | null): ReportingLine => ({ employeeId, managerId })

describe('the organisation chart as given', () => {
  test('is silent about a tree', () => {
    const warnings = checkChart([line('b', 'a'), line('a', null), line('c', 'b')])
    expect(warnings).toEqual({ unknownManagers: [], selfManagers: [], cycles: [], roots: ['a'] })
  })

  test('names managers nobody knows and people who report to themselves', () => {
    const warnings = checkChart([line('a', 'z'), line('b', 'b')])
    expect(warnings).toEqual({
      unknownManagers: [line('a', 'z')],
      selfManagers: ['b'],
      cycles: [],
      roots: ['a', 'b'],
    })
  })

  test('names every circle once, the shortest first', () => {
    const people = [
      line('e', 'c'),
      line('c', 'd'),
      line('d', 'e'),
      line('x', 'e'),
      line('b', 'a'),
      line('a', 'b'),
      line('y', 'x'),
    ]
    expect(checkChart(people).cycles).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ])
  })

  test('warns of several tops', () => {
    expect(checkChart([line('a', null), line('b', null)]).roots).toEqual(['a', 'b'])
  })

  test('of 300,000 people in one line, or in one circle, is read to its end', () => {
    const size = 300_000
    const chain = Array.from({ length: size }, (_, at) => line(`p${at}`, at === 0 ? null : `p${at - 1}`))
    expect(checkChart(chain.reverse()).cycles).toEqual([])
    const circle = Array.from({ length: size }, (_, at) => line(`p${at}`, `p${(at + 1) % size}`))
    expect(checkChart(circle).cycles.map((cycle) => cycle.length)).toEqual([size])
  })

  test('puts in circles exactly the people who can be reached from themselves', () => {
    const chart = fc
      .integer({ min: 1, max: 14 })
      .chain((size) =>
        fc.array(fc.option(fc.nat(size + 1), { nil: null }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(chart, (managers) => {
        const people = managers.map((manager, at) => line(`p${at}`, manager === null ? null : `p${manager}`))
        const managerOf = new Map(people.map((person) => [person.employeeId, person.managerId]))
        const returns = (start: string): boolean => {
          let at = managerOf.get(start) ?? null
          for (let step = 0; step <= people.length && at !== null; step += 1) {
            if (at === start) return step > 0
            at = managerOf.get(at) === at ? null : (managerOf.get(at) ?? null)
          }
          return false
        }
        const inCycles = checkChart(people).cycles.flat()
        expect(inCycles.toSorted()).toEqual(
          people
            .map((person) => person.employeeId)
            .filter(returns)
            .toSorted(),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('dotted lines of the second file', () => {
  const managerOf = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'a'],
  ])

  test('are kept between people who are known', () => {
    expect(checkDottedLines([line('b', 'c')], managerOf)).toEqual({
      kept: [{ employeeId: 'b', managerId: 'c' }],
      faults: [],
    })
  })

  test.each([
    ['unknown-person', [line('z', 'a')]],
    ['unknown-manager', [line('b', 'z')]],
    ['unknown-manager', [line('b', null)]],
    ['own-manager', [line('b', 'b')]],
    ['same-as-main-line', [line('b', 'a')]],
    ['listed-twice', [line('b', 'c'), line('b', 'c')]],
  ] as const)('are refused one by one: %s', (fault, lines) => {
    expect(checkDottedLines(lines, managerOf).faults.map((entry) => entry.fault)).toEqual([fault])
  })
})
