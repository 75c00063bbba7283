import { describe, expect } from 'vitest'
import { countPairs, test, together, twoResults } from '#testing/two-coordinators.ts'
import { adoptRun } from './adopt-run.ts'
import { approveMatch } from './approve-match.ts'
import { editDraft } from './edit-draft.ts'
import { readComparison } from './read-comparison.ts'
import { readReview } from './read-review.ts'
import { readTable } from './read-table.ts'

const older = 'match-runs.failure.tableChanged'
const byText = (a: string, b: string) => (a < b ? -1 : 1)

describe('one coordinator in two windows', () => {
  test('adopts two results: the second window is told what lies there, and may put its own in its place', async ({
    scene,
  }) => {
    const { programmeId, as, first, second, table } = await twoResults(scene)
    const outcomes = await together(
      as('Hanna', adoptRun, { programmeId, runId: first, table }),
      as('Hanna', adoptRun, { programmeId, runId: second, table }),
    )
    expect(outcomes.toSorted(byText)).toEqual(['done', older])
    const late = outcomes[0] === 'done' ? second : first
    const again = as('Hanna', adoptRun, { programmeId, runId: late, table })
    const number = outcomes[0] === 'done' ? 2 : 3
    await expect(again).rejects.toMatchObject({ values: { known: 'own', back: 'no', number } })
    const anew = await as('Hanna', readComparison, { programmeId, runId: late })
    await as('Hanna', adoptRun, { programmeId, runId: late, table: anew.table })
    expect((await as('Hanna', readTable, { programmeId })).state.runId).toBe(late)
  })

  test('adopts one trial in place of another that locked the same leader: the next run is not torn between the two', async ({
    scene,
  }) => {
    const { programmeId, as, solve } = scene
    await solve()
    const [one, two, three] = (await as('Hanna', readReview, { programmeId })).rows
    const lock = (mentorId: string) => ({ kind: 'lock' as const, mentorId, menteeId: two!.menteeId })
    const first = await solve([lock(one!.mentorId)])
    const second = await solve([lock(three!.mentorId)])
    await as('Hanna', adoptRun, { programmeId, runId: first })
    await as('Hanna', adoptRun, { programmeId, runId: second })
    const { state } = await as('Hanna', readTable, { programmeId })
    expect([...state.locks]).toEqual([`${three!.mentorId}.${two!.menteeId}`])
    const next = await solve()
    expect(await as('Hanna', readComparison, { programmeId, runId: next })).toMatchObject({ state: 'done' })
    await as('Hanna', editDraft, { programmeId, edit: { kind: 'undo' } })
    expect([...(await as('Hanna', readTable, { programmeId })).state.locks]).toEqual([
      `${one!.mentorId}.${two!.menteeId}`,
    ])
  })

  test('adopts the same result twice, and is refused nothing', async ({ scene }) => {
    const { programmeId, as, first, table } = await twoResults(scene)
    const adopt = () => as('Hanna', adoptRun, { programmeId, runId: first, table })
    expect(await together(adopt(), adopt())).toEqual(['done', 'done'])
  })

  test('takes back what the other window looks at: it is told so', async ({ scene }) => {
    const { programmeId, as, first, second } = await twoResults(scene)
    await as('Hanna', adoptRun, { programmeId, runId: first })
    const { table } = await as('Hanna', readComparison, { programmeId, runId: second })
    await as('Hanna', editDraft, { programmeId, edit: { kind: 'undo' } })
    const adopt = (mark: string) => as('Hanna', adoptRun, { programmeId, runId: second, table: mark })
    await expect(adopt(table)).rejects.toMatchObject({ values: { known: 'own', back: 'yes', number: 1 } })
    await as('Hanna', editDraft, { programmeId, edit: { kind: 'redo' } })
    await adopt(table)
  })

  test('undoes in the window that did not see the newest edit: nothing is taken back', async ({ scene }) => {
    const { programmeId, as, solve } = scene
    await solve()
    const { rows, seen } = await as('Hanna', readReview, { programmeId })
    const pairOf = ({ mentorId, menteeId }: (typeof rows)[number]) => ({ mentorId, menteeId })
    await as('Ines', editDraft, { programmeId, seen, edit: { kind: 'lock', ...pairOf(rows[0]!) } })
    const undo = (from: number, sent = 0) =>
      as('Hanna', editDraft, { programmeId, seen: from, sent, edit: { kind: 'undo' } })
    await expect(undo(seen)).rejects.toMatchObject({
      code: 'match-runs.failure.draftChanged',
      values: { known: 'yes', who: 'Ines' },
    })
    expect((await as('Hanna', readReview, { programmeId })).counts.locks).toBe(1)
    await undo(seen + 1)
    expect((await as('Hanna', readReview, { programmeId })).counts.locks).toBe(0)
    const redo = { programmeId, seen: seen + 1, edit: { kind: 'redo' as const } }
    await expect(as('Ines', editDraft, redo)).rejects.toMatchObject({
      values: { known: 'yes', who: 'Hanna' },
    })
  })

  test('undoes faster than the answers come back: each press takes one edit back', async ({ scene }) => {
    const { programmeId, as, solve } = scene
    await solve()
    const { rows, seen } = await as('Hanna', readReview, { programmeId })
    const edit = (kind: 'lock' | 'review') => ({
      programmeId,
      seen,
      edit: { kind, mentorId: rows[0]!.mentorId, menteeId: rows[0]!.menteeId },
    })
    await as('Hanna', editDraft, edit('lock'))
    await as('Hanna', editDraft, edit('review'))
    const undo = (sent: number) => as('Hanna', editDraft, { programmeId, seen, sent, edit: { kind: 'undo' } })
    await undo(2)
    await undo(3)
    expect((await as('Hanna', readReview, { programmeId })).counts).toMatchObject({ locks: 0 })
  })

  test('approves pairs the other window has changed: nothing is approved', async ({ scene }) => {
    const { programmeId, as, first } = await twoResults(scene)
    const { pairsMark, rows } = await as('Hanna', readReview, { programmeId })
    const approve = (seen: string) => as('Hanna', approveMatch, { programmeId, reason: 'Seen.', seen })
    const [{ mentorId, menteeId }] = rows as [(typeof rows)[number]]
    const forbid = { kind: 'forbid', mentorId, menteeId, reason: 'other' } as const
    await as('Hanna', editDraft, { programmeId, edit: forbid })
    await expect(approve(pairsMark)).rejects.toMatchObject({ code: 'match-runs.failure.pairsChanged' })
    await as('Hanna', adoptRun, { programmeId, runId: first })
    await expect(approve(pairsMark)).rejects.toMatchObject({ values: { known: 'own' } })
    expect(await as('Hanna', countPairs, undefined)).toBe(0)
    await approve((await as('Hanna', readReview, { programmeId })).pairsMark)
  })
})
