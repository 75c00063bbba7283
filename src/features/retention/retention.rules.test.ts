import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueOf, endedBefore, nextDue, receiptText } from './retention.rules.ts'

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
const months = fc.integer({ min: 0, max: 120 })
const ended = fc
  .array(moment, { maxLength: 20 })
  .map((dates) => dates.map((endedAt, at) => ({ pairId: `p${at}`, endedAt })))

describe('a term', () => {
  test('parts what has ended into what is due and what is ahead, and nothing is both or neither', () => {
    fc.assert(
      fc.property(ended, moment, months, (pairs, now, term) => {
        const due = new Set(dueOf(pairs, now, term))
        for (const { pairId, endedAt } of pairs)
          expect(due.has(pairId)).toBe(endedAt < endedBefore(now, term))
        const next = nextDue(pairs, now, term)
        expect(next === null).toBe(due.size === pairs.length)
      }),
    )
  })

  test('that is longer never makes more due, and time never makes less due', () => {
    fc.assert(
      fc.property(ended, moment, months, fc.integer({ min: 0, max: 24 }), (pairs, now, term, more) => {
        const due = new Set(dueOf(pairs, now, term))
        for (const pairId of dueOf(pairs, now, term + more)) expect(due.has(pairId)).toBe(true)
        const later = new Set(dueOf(pairs, new Date(now.getTime() + more * 86_400_000), term))
        for (const pairId of due) expect(later.has(pairId)).toBe(true)
      }),
    )
  })
})

test('a receipt is one form whatever the order of its pairs, and another for anything else', () => {
  const receipt = {
    programmeId: 'a',
    class: 'notes',
    pairIds: ['x', 'y'],
    deleted: 3,
    at: new Date(0),
    previous: null,
  } as const
  expect(receiptText({ ...receipt, pairIds: ['y', 'x'] })).toBe(receiptText(receipt))
  for (const other of [{ deleted: 4 }, { previous: 'z' }, { pairIds: ['x'] }, { at: new Date(1) }])
    expect(receiptText({ ...receipt, ...other })).not.toBe(receiptText(receipt))
})
