import { describe, expect, test } from 'vitest'
import { compareFigures, compareRuns, partsOf, type Asked, type ComparedPair } from './compare-runs.rules.ts'

const pair = (mentorId: string, menteeId: string, fit: number, otherDepartment = true): ComparedPair => ({
  mentorId,
  menteeId,
  fit,
  otherDepartment,
  otherRegion: false,
})
const nothing: Asked = {
  added: { locks: [], bans: [], holds: [], extraPlaces: [], waivers: [] },
  rules: false,
}
const asking = (added: Partial<Asked['added']>): Asked => ({
  ...nothing,
  added: { ...nothing.added, ...added },
})
const before = [
  pair('tom', 'lind', 41),
  pair('kofi', 'ruiz', 83),
  pair('mei', 'berg', 70),
  pair('leo', 'roth', 60),
]

describe('a comparison', () => {
  test('tells what was asked for from what follows from it', () => {
    const after = [
      pair('kofi', 'lind', 66),
      pair('tom', 'ruiz', 79),
      pair('mei', 'berg', 70),
      pair('leo', 'roth', 60),
    ]
    const { changes, kept } = compareRuns(before, after, asking({ bans: ['tom.lind'] }))
    expect(kept).toBe(2)
    expect(changes.map(({ menteeId, cause }) => [menteeId, cause])).toEqual([
      ['lind', { kind: 'forbid' }],
      ['ruiz', { kind: 'knock-on', menteeId: 'lind' }],
    ])
  })

  test('follows a knock-on through several people', () => {
    const after = [
      pair('kofi', 'lind', 66),
      pair('mei', 'ruiz', 50),
      pair('tom', 'berg', 49),
      pair('leo', 'roth', 60),
    ]
    const { changes } = compareRuns(before, after, asking({ locks: ['kofi.lind'] }))
    expect(Object.fromEntries(changes.map(({ menteeId, cause }) => [menteeId, cause.kind]))).toEqual({
      lind: 'lock',
      ruiz: 'knock-on',
      berg: 'knock-on',
    })
  })

  test('puts down to rules, or to people, what nobody asked for', () => {
    const after = [pair('leo', 'lind', 45), pair('tom', 'roth', 44), ...before.slice(1, 3)]
    expect(compareRuns(before, after, { ...nothing, rules: true }).changes[0]?.cause).toEqual({
      kind: 'rules',
    })
    expect(compareRuns(before, after, nothing).changes[0]?.cause).toEqual({ kind: 'people' })
  })

  test('names who loses a mentor and who gains one', () => {
    const after = [pair('tom', 'new', 55), ...before.slice(1)]
    const { changes } = compareRuns(before, after, nothing)
    expect(
      changes.map(({ menteeId, before: had, after: has }) => [
        menteeId,
        had?.mentorId ?? null,
        has?.mentorId ?? null,
      ]),
    ).toEqual([
      ['lind', 'tom', null],
      ['new', null, 'tom'],
    ])
  })

  test('says of each figure whether it is better, the same or worse', () => {
    const after = [pair('tom', 'lind', 52), pair('kofi', 'ruiz', 83), pair('mei', 'berg', 70, false)]
    expect(
      Object.fromEntries(
        compareFigures(before, after, 85).map(({ figure, direction }) => [figure, direction]),
      ),
    ).toEqual({
      matched: 'worse',
      lowest: 'better',
      middle: 'better',
      strong: 'same',
      'cross-department': 'worse',
      'cross-region': 'same',
    })
  })
})

describe('a part of a run', () => {
  test('holds all changes that hand mentors to each other, and no other', () => {
    const after = [
      pair('kofi', 'lind', 66),
      pair('tom', 'ruiz', 79),
      pair('leo', 'berg', 61),
      pair('mei', 'roth', 62),
    ]
    const parts = partsOf(compareRuns(before, after, nothing).changes)
    expect(
      parts.map((part) => part.map(({ menteeId }) => menteeId).toSorted((a, b) => (a < b ? -1 : 1))),
    ).toEqual([
      ['lind', 'ruiz'],
      ['berg', 'roth'],
    ])
  })
})
