import { describe, expect } from 'vitest'
import { countPairs, test, together, twoResults } from '#testing/two-coordinators.ts'
import { adoptRun } from './adopt-run.ts'
import { approveMatch } from './approve-match.ts'
import { editDraft } from './edit-draft.ts'
import { readReview } from './read-review.ts'
import { readTable } from './read-table.ts'
import { requestMatchRun } from './request-match-run.ts'

const older = 'match-runs.failure.tableChanged'
const byText = (a: string, b: string) => (a < b ? -1 : 1)

describe('two coordinators at the same moment', () => {
  test('adopt two results: one is on the table, the other hears whose', async ({ scene }) => {
    const { programmeId, as, first, second, table } = await twoResults(scene)
    const outcomes = await together(
      as('Hanna', adoptRun, { programmeId, runId: first, table }),
      as('Ines', adoptRun, { programmeId, runId: second, table }),
    )
    expect(outcomes.toSorted(byText)).toEqual(['done', older])
    const { state, entries } = await as('Hanna', readTable, { programmeId })
    expect(state.runId).toBe(outcomes[0] === 'done' ? first : second)
    expect(entries).toHaveLength(2)
    const winner = outcomes[0] === 'done' ? 'Hanna' : 'Ines'
    const loser = winner === 'Hanna' ? 'Ines' : 'Hanna'
    const late = as(loser, adoptRun, { programmeId, runId: loser === 'Hanna' ? first : second, table })
    await expect(late).rejects.toMatchObject({ values: { who: winner, known: 'yes' } })
  })

  test('approve and change: what is approved was seen', async ({ scene }) => {
    const { programmeId, as, first } = await twoResults(scene)
    const { pairsMark } = await as('Hanna', readReview, { programmeId })
    const outcomes = await together(
      as('Ines', adoptRun, { programmeId, runId: first }),
      as('Hanna', approveMatch, { programmeId, reason: 'Seen.', seen: pairsMark }),
    )
    // Whoever adopts after the approval begins a new draft, and no pair is made of it.
    const { state } = await as('Hanna', readTable, { programmeId })
    expect(state.runId).toBe(first)
    if (outcomes[1] === 'done') expect(await as('Hanna', countPairs, undefined)).toBeGreaterThan(0)
    else expect(outcomes).toEqual(['done', 'match-runs.failure.pairsChanged'])
  })

  test('approve: the pairs are made once', async ({ scene }) => {
    const { programmeId, as, solve } = scene
    await solve()
    const { rows } = await as('Hanna', readReview, { programmeId })
    const approve = { programmeId, reason: 'Seen.' }
    const outcomes = await together(as('Hanna', approveMatch, approve), as('Ines', approveMatch, approve))
    expect(outcomes.toSorted(byText)).toEqual(['done', 'match-runs.failure.alreadyApproved'])
    const pairs = await as('Hanna', countPairs, undefined)
    expect(pairs).toBe(rows.length)
  })

  test('change what was approved: both edits stand in one new draft', async ({ scene }) => {
    const { programmeId, as, solve } = scene
    await solve()
    const { rows, seen } = await as('Hanna', readReview, { programmeId })
    await as('Hanna', approveMatch, { programmeId, reason: 'Seen.' })
    const lock = (at: number) => {
      const { mentorId, menteeId } = rows[at]!
      return { programmeId, seen, edit: { kind: 'lock' as const, mentorId, menteeId } }
    }
    expect(await together(as('Hanna', editDraft, lock(0)), as('Ines', editDraft, lock(1)))).toEqual([
      'done',
      'done',
    ])
    expect((await as('Hanna', readReview, { programmeId })).counts.locks).toBe(2)
  })

  test('ask for the first proposal: each gets a run with a number of its own', async ({ scene }) => {
    const { programmeId, as } = scene
    const ask = { programmeId }
    const outcomes = await Promise.all([as('Hanna', requestMatchRun, ask), as('Ines', requestMatchRun, ask)])
    expect(outcomes.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2])
  })
})
