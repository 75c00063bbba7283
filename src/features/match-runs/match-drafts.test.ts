import { describe, expect } from 'vitest'
import { idsOf, keys, test } from '#testing/match-test.ts'
import { adoptRun } from './adopt-run.ts'
import type { DraftEdit } from './draft-edits.contract.ts'
import { pairKey } from './draft.rules.ts'
import { readComparison } from './read-comparison.ts'
import { readLedger } from './read-ledger.ts'
import { readUnmatched } from './read-unmatched.ts'

describe('a draft', () => {
  test('keeps its locks in the next run, and forgets no forbid', async ({ world, arranged }) => {
    const { rows } = await arranged.review()
    const [locked, forbidden] = [rows.at(-1)!, rows[0]!]
    await arranged.edit({ kind: 'lock', ...idsOf(locked) })
    await arranged.edit({ kind: 'forbid', ...idsOf(forbidden), reason: 'history' })
    const runId = await arranged.solve()
    await world.run(adoptRun, { programmeId: arranged.programmeId, runId })
    const review = await arranged.review()
    expect(keys(review)).toContain(locked.key)
    expect(keys(review)).not.toContain(forbidden.key)
    expect(review.counts).toMatchObject({ locks: 1, forbids: 1 })
  })

  test('moves no pair when it is solved again without any edit', async ({ world, arranged }) => {
    const runId = await arranged.solve()
    const comparison = await world.run(readComparison, { programmeId: arranged.programmeId, runId })
    expect(comparison.changes).toEqual([])
    expect(comparison.kept).toBe((await arranged.review()).rows.length)
  })

  test('is as it began after all is undone, as it ended after all is redone, also when read anew midway', async ({
    world,
    arranged,
  }) => {
    const start = await arranged.review()
    const edits = start.rows
      .slice(0, 12)
      .flatMap((row, at): DraftEdit[] => [
        at % 3 === 0
          ? { kind: 'lock', ...idsOf(row) }
          : at % 3 === 1
            ? { kind: 'review', ...idsOf(row) }
            : { kind: 'forbid', ...idsOf(row), reason: 'other' },
        { kind: 'note', ...idsOf(row), text: `Note ${at}` },
      ])
    for (const edit of edits) await arranged.edit(edit)
    const end = await arranged.review()
    for (const _ of edits.slice(0, 10)) await arranged.edit({ kind: 'undo' })
    expect((await world.run(readLedger, { programmeId: arranged.programmeId })).canRedo).toBe(true)
    for (const _ of edits.slice(10)) await arranged.edit({ kind: 'undo' })
    expect((await arranged.review()).rows).toEqual(start.rows)
    await expect(arranged.edit({ kind: 'undo' })).rejects.toMatchObject({
      code: 'match-runs.failure.nothingToUndo',
    })
    for (const _ of edits) await arranged.edit({ kind: 'redo' })
    expect((await arranged.review()).rows).toEqual(end.rows)
    await expect(arranged.edit({ kind: 'redo' })).rejects.toMatchObject({
      code: 'match-runs.failure.nothingToRedo',
    })
  })

  test('takes two coordinators at once, and asks only when both change one row', async ({
    world,
    arranged,
  }) => {
    const [one, other] = (await arranged.review()).rows
    const { seen } = await arranged.review()
    const [hanna, ines] = [world.actor('coordinator'), world.actor('coordinator')]
    await arranged.edit({ kind: 'lock', ...idsOf(one!) }, { actor: hanna, seen })
    await arranged.edit({ kind: 'review', ...idsOf(one!) }, { actor: ines, seen })
    await arranged.edit({ kind: 'lock', ...idsOf(other!) }, { actor: ines, seen })
    const against: DraftEdit = { kind: 'forbid', ...idsOf(one!), reason: 'history' }
    await expect(arranged.edit(against, { actor: ines, seen })).rejects.toMatchObject({
      code: 'match-runs.failure.editedMeanwhile',
    })
    expect((await arranged.review()).counts).toMatchObject({ locks: 2, forbids: 0 })
    await arranged.edit(against, { actor: ines, seen: (await arranged.review()).seen })
    expect((await arranged.review()).counts).toMatchObject({ locks: 1, forbids: 1 })
  })
})

describe('a trial', () => {
  test('brings somebody in without moving anybody else, and stays in force once adopted', async ({
    world,
    arranged,
  }) => {
    const { programmeId } = arranged
    const people = await world.run(readUnmatched, { programmeId })
    const person = people.find(({ suggestions }) => suggestions.some(({ kind }) => kind === 'extra-place'))!
    const suggestion = person.suggestions.find(({ kind }) => kind === 'extra-place')!
    const [mentorId, menteeId] =
      person.side === 'mentor'
        ? [person.personId, suggestion.partnerId]
        : [suggestion.partnerId, person.personId]
    const side = person.side === 'mentor' ? ('mentee' as const) : ('mentor' as const)
    const runId = await arranged.solve([
      { kind: 'extra-place', personId: suggestion.partnerId, side },
      { kind: 'lock', mentorId, menteeId },
    ])
    const comparison = await world.run(readComparison, { programmeId, runId })
    expect(comparison.changes.map((change) => change.menteeId)).toEqual([menteeId])
    expect(comparison.changes[0]).toMatchObject({
      before: null,
      after: { mentorId, fit: suggestion.fit },
      cause: { kind: 'place' },
    })
    await world.run(adoptRun, { programmeId, runId })
    await arranged.solve()
    expect(keys(await arranged.review())).toContain(pairKey(mentorId, menteeId))
  })

  test('can be taken over in part, and put away', async ({ world, arranged }) => {
    const { programmeId } = arranged
    const { rows } = await arranged.review()
    await arranged.edit({ kind: 'forbid', ...idsOf(rows[0]!), reason: 'other' })
    await arranged.edit({ kind: 'forbid', ...idsOf(rows.at(-1)!), reason: 'other' })
    const runId = await arranged.solve()
    const { parts, changes } = await world.run(readComparison, { programmeId, runId })
    const part = parts[0]!
    await world.run(adoptRun, { programmeId, runId, menteeIds: [part[0]!.menteeId] })
    const after = new Map(
      (await arranged.review()).rows.map(({ menteeId, mentorId }) => [menteeId, mentorId]),
    )
    for (const change of changes) {
      const expected = part.some(({ menteeId }) => menteeId === change.menteeId)
        ? change.after
        : change.before
      expect(after.get(change.menteeId)).toBe(expected?.mentorId)
    }
    await arranged.edit({ kind: 'undo' })
    expect(keys(await arranged.review())).toEqual(
      rows.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)),
    )
    await arranged.edit({ kind: 'discard', runId })
    expect((await arranged.review()).waiting).toBeNull()
  })
})
