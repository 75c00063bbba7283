import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftEdit, LedgerEntry } from './draft-edits.contract.ts'
import { applyEdit, emptyDraft, pairKey, replayLedger, walkLedger } from './draft.rules.ts'

const people = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-7000-8000-00000000000${letter}`)
const person = fc.constantFrom(...people)
const pair = fc.record({ mentorId: person, menteeId: person })
const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  pair.map((two) => ({ kind: 'lock' as const, ...two })),
  pair.map((two) => ({ kind: 'unlock' as const, ...two })),
  pair.map((two) => ({ kind: 'forbid' as const, ...two, reason: 'history' as const })),
  pair.map((two) => ({ kind: 'allow' as const, ...two })),
  pair.map((two) => ({ kind: 'review' as const, ...two })),
  pair.map((two) => ({ kind: 'note' as const, ...two, text: 'Both asked for it.' })),
  person.map((personId) => ({ kind: 'hold' as const, personId })),
  person.map((personId) => ({ kind: 'release' as const, personId })),
  person.map((runId) => ({ kind: 'adopt' as const, runId, steps: [] })),
  fc.integer({ min: 1, max: 4 }).map((levelGap) => ({ kind: 'change-rules' as const, change: { levelGap } })),
)
const ledgerOf = (entries: readonly LedgerEntry[]) =>
  entries.map((each, index) => ({ number: index + 1, edit: each }))
const two = { mentorId: people[0]!, menteeId: people[1]! }

describe('a draft', () => {
  test('is back at its start after every edit is undone, and at its end after every one is redone', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 200, maxLength: 200 }), (edits) => {
        const end = replayLedger(ledgerOf(edits))
        const undone = [...edits, ...edits.map(() => ({ kind: 'undo' as const }))]
        expect(replayLedger(ledgerOf(undone))).toEqual(emptyDraft)
        const redone = [...undone, ...edits.map(() => ({ kind: 'redo' as const }))]
        expect(replayLedger(ledgerOf(redone))).toEqual(end)
      }),
      { numRuns: 20 },
    )
  })

  test('forgets what could be redone once something new is done', () => {
    const history = walkLedger(
      ledgerOf([
        { kind: 'lock', ...two },
        { kind: 'undo' },
        { kind: 'hold', personId: people[2]! },
        { kind: 'redo' },
      ]),
    )
    expect(history).toEqual({ done: [3], undone: [] })
  })

  test('takes no step back before its beginning', () => {
    expect(walkLedger(ledgerOf([{ kind: 'undo' }, { kind: 'undo' }, { kind: 'lock', ...two }]))).toEqual({
      done: [3],
      undone: [],
    })
  })

  test('never holds a pair both locked and forbidden', () => {
    const locked = applyEdit(emptyDraft, { kind: 'lock', ...two })
    const forbidden = applyEdit(locked, { kind: 'forbid', ...two, reason: 'other' })
    expect([...forbidden.locks]).toEqual([])
    expect([...applyEdit(forbidden, { kind: 'lock', ...two }).bans]).toEqual([])
  })

  test('lets go of the locks of somebody who is held back', () => {
    const locked = applyEdit(emptyDraft, { kind: 'lock', ...two })
    expect([...applyEdit(locked, { kind: 'hold', personId: two.menteeId }).locks]).toEqual([])
  })

  test('keeps a rule that a later change does not name', () => {
    const first = applyEdit(emptyDraft, {
      kind: 'change-rules',
      change: { levelGap: 2, weights: { otherRegion: 30 } },
    })
    const second = applyEdit(first, { kind: 'change-rules', change: { weights: { interests: 0 } } })
    expect(second.changes).toEqual({ levelGap: 2, weights: { otherRegion: 30, interests: 0 } })
  })

  test('loses a note that is emptied', () => {
    const noted = applyEdit(emptyDraft, { kind: 'note', ...two, text: 'Ask first' })
    expect(noted.notes.get(pairKey(two.mentorId, two.menteeId))).toBe('Ask first')
    expect(applyEdit(noted, { kind: 'note', ...two, text: '' }).notes.size).toBe(0)
  })
})
