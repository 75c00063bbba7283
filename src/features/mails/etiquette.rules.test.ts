import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  companionsOf,
  goesBefore,
  judgeLeaving,
  nextFreeSlot,
  type LeavingMail,
  type MailHistory,
} from './etiquette.rules.ts'
import { urgencies } from './outgoing-mail.rules.ts'
import { localDay, nextFittingMoment, obstacleAt } from './working-hours.rules.ts'

const hour = 3_600_000
const day = 24 * hour
const start = Date.parse('2026-03-20T00:00:00Z')
const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
)
const moment = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000))

const mail = (more: Partial<LeavingMail> = {}): LeavingMail => ({
  mailId: 'm',
  urgency: 'decision',
  nudge: false,
  side: null,
  createdAt: new Date(start),
  goodUntil: null,
  lastWord: false,
  ...more,
})
const nothing: MailHistory = {
  counted: [],
  lastNudgeAsLeader: null,
  nudgesOnMatter: 0,
  unanswered: 0,
  quietUntil: null,
}

describe('the caps', () => {
  test('hold for any mails at any moments: two in every seven days, one a day, all in working hours', () => {
    fc.assert(
      fc.property(zone, fc.array(moment, { minLength: 1, maxLength: 30 }), (timeZone, wishes) => {
        const week = { timeZone }
        const left: Date[] = []
        // A queue that asks again at the moment it was told, as the job does.
        const asking = wishes.map((at) => ({ at }))
        for (let turns = 0; asking.length > 0 && turns < 3000; turns += 1) {
          asking.sort((a, b) => a.at.getTime() - b.at.getTime())
          const next = asking[0]!
          const verdict = judgeLeaving(mail(), {
            now: next.at,
            week,
            history: { ...nothing, counted: left },
            waiting: [],
          })
          if (verdict.kind === 'wait') next.at = verdict.until
          else left.push(asking.shift()!.at)
        }
        expect(asking).toEqual([])
        for (const one of left) {
          expect(obstacleAt(one, week)).toBeNull()
          const inWeek = left.filter(
            (other) => other <= one && other.getTime() > one.getTime() - 7 * day,
          ).length
          expect(inWeek).toBeLessThanOrEqual(2)
        }
        const days = left.map((one) => localDay(one, timeZone))
        expect(new Set(days).size).toBe(days.length)
      }),
      { numRuns: 150 },
    )
  })

  test('give a moment that never lies in the past and is now when nothing was sent', () => {
    fc.assert(
      fc.property(zone, fc.array(moment, { maxLength: 6 }), moment, (timeZone, counted, now) => {
        const before = counted.filter((one) => one <= now)
        const slot = nextFreeSlot(before, now, timeZone)
        expect(slot.getTime()).toBeGreaterThanOrEqual(now.getTime())
        if (before.length === 0) expect(slot).toEqual(now)
      }),
    )
  })
})

describe('the hours', () => {
  test('are found for any week, session and leave, and never earlier than asked', () => {
    const weekOf = fc.record({
      timeZone: zone,
      workingDays: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
      busy: fc.array(
        moment.map((from) => ({ from, to: new Date(from.getTime() + hour) })),
        { maxLength: 4 },
      ),
      leave: fc.array(
        fc.tuple(moment, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({
          from: from.toISOString().slice(0, 10),
          to: new Date(from.getTime() + days * day).toISOString().slice(0, 10),
        })),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(weekOf, moment, (week, from) => {
        const at = nextFittingMoment(from, week)
        expect(at.getTime()).toBeGreaterThanOrEqual(from.getTime())
        expect(obstacleAt(at, week)).toBeNull()
        if (obstacleAt(from, week) === null) expect(at).toEqual(from)
      }),
      { numRuns: 300 },
    )
  })

  test('of Sunday to Thursday are Sunday to Thursday', () => {
    const week = { timeZone: 'Asia/Dubai', workingDays: [0, 1, 2, 3, 4] }
    expect(nextFittingMoment(new Date('2026-06-05T08:00:00Z'), week).toISOString()).toBe(
      '2026-06-07T04:30:00.000Z',
    )
  })

  test('leave two hours around a session alone', () => {
    const busy = [{ from: new Date('2026-06-02T11:00:00Z'), to: new Date('2026-06-02T12:00:00Z') }]
    const next = (from: string) => nextFittingMoment(new Date(from), { timeZone: 'UTC', busy }).toISOString()
    expect(next('2026-06-02T09:00:00Z')).toBe('2026-06-02T09:00:00.000Z')
    expect(next('2026-06-02T09:01:00Z')).toBe('2026-06-02T14:00:00.000Z')
  })
})

describe('a mail', () => {
  const now = new Date('2026-06-02T10:00:00Z')
  const judge = (
    one: LeavingMail,
    history: Partial<MailHistory> = {},
    waiting: readonly LeavingMail[] = [],
  ) => judgeLeaving(one, { now, week: { timeZone: 'UTC' }, history: { ...nothing, ...history }, waiting })

  test('that nudges a leader waits fourteen days after the last one; a mentor’s does not', () => {
    const lastNudgeAsLeader = new Date('2026-05-28T10:00:00Z')
    expect(judge(mail({ nudge: true, side: 'mentee' }), { lastNudgeAsLeader })).toEqual({
      kind: 'wait',
      until: new Date('2026-06-11T10:00:00Z'),
      reason: 'nudged',
    })
    expect(judge(mail({ nudge: true, side: 'mentor' }), { lastNudgeAsLeader }).kind).toBe('go')
  })

  test('that would be the third nudge on one matter is not sent', () => {
    expect(judge(mail({ nudge: true }), { nudgesOnMatter: 2 })).toEqual({
      kind: 'stop',
      reason: 'nudged-twice',
    })
    expect(judge(mail({ nudge: true }), { nudgesOnMatter: 1 }).kind).toBe('go')
  })

  test('after three without an answer is not sent, but the last word is', () => {
    expect(judge(mail(), { unanswered: 3 })).toEqual({ kind: 'stop', reason: 'unanswered' })
    expect(judge(mail({ lastWord: true }), { unanswered: 3 }).kind).toBe('go')
  })

  test('that is stale is not sent', () => {
    expect(judge(mail({ goodUntil: now }))).toEqual({ kind: 'stop', reason: 'too-late' })
  })

  test('lets the more urgent one go first, and of two alike the older', () => {
    const moved = mail({ mailId: 'z', urgency: 'moved' })
    expect(judge(mail(), {}, [moved])).toMatchObject({ kind: 'wait', reason: 'others' })
    expect(judge(moved, {}, [mail()]).kind).toBe('go')
  })

  test('and another never both go first, nor does neither', () => {
    const any = fc.record({
      mailId: fc.uuid(),
      urgency: fc.constantFrom(...urgencies),
      createdAt: moment,
    })
    fc.assert(
      fc.property(any, any, (one, other) => {
        if (one.mailId === other.mailId) return
        expect(goesBefore(one, other)).toBe(!goesBefore(other, one))
      }),
    )
  })

  test('takes the others along when three or more are due, but no nudge', () => {
    const nudge = mail({ nudge: true })
    expect(companionsOf(mail(), [mail()])).toHaveLength(0)
    expect(companionsOf(mail(), [mail(), mail(), nudge])).toHaveLength(2)
    expect(companionsOf(nudge, [mail(), mail(), mail()])).toHaveLength(0)
  })
})
