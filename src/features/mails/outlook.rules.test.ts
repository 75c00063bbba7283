import { describe, expect, test } from 'vitest'
import type { StopReason, WaitReason } from './etiquette.rules.ts'
import { countOutlooks, groupOf, outlookOf, outlookOfMail } from './outlook.rules.ts'

const until = new Date('2026-06-09T08:30:00Z')
const waits: Record<WaitReason, string> = {
  hours: 'hours',
  session: 'hours',
  leave: 'hours',
  others: 'now',
  capped: 'recent',
  nudged: 'reminded',
  month: 'quiet',
}
const stops: Record<StopReason, string> = {
  'too-late': 'trouble',
  'nudged-twice': 'twice',
  unanswered: 'quiet',
}

describe('what becomes of a mail', () => {
  test('is said alike before and after it was sent', () => {
    for (const [reason, outlook] of Object.entries(waits)) {
      expect(outlookOf({ kind: 'wait', until, reason: reason as WaitReason })).toBe(outlook)
      expect(outlookOfMail({ state: 'waiting', reason: `waits:${reason}` })).toBe(outlook)
    }
    for (const [reason, outlook] of Object.entries(stops)) {
      expect(outlookOf({ kind: 'stop', reason: reason as StopReason })).toBe(outlook)
      expect(outlookOfMail({ state: 'failed', reason })).toBe(outlook)
    }
  })

  test('tells nobody of a wish, a quiet month, silence or days away', () => {
    expect(
      new Set(
        ['month', 'unanswered', 'unwanted'].map((reason) => outlookOfMail({ state: 'failed', reason })),
      ),
    ).toEqual(new Set(['quiet']))
    expect(groupOf('quiet')).toBe('not')
    expect(outlookOfMail({ state: 'waiting', reason: 'waits:leave' })).toBe('hours')
  })

  test('is counted in three groups', () => {
    const list = (['now', 'sent', 'recent', 'twice'] as const).map((outlook) => ({ name: 'x', outlook }))
    expect(countOutlooks(list)).toEqual({ leaves: 2, later: 1, not: 1 })
  })
})
