import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupedCode, plainCode, signsOf } from './case-code.rules.ts'
import { acknowledgeBy, feedbackBy, nextPromise } from './deadlines.rules.ts'
import { draftForm } from './concerns.contract.ts'
import { firstGap, moveOn, steps } from './concern-steps.rules.ts'
import { chooseHandlers, type Handler } from './routing.rules.ts'
import { waitAfter } from './tries.rules.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const world = fc.record({
  handlers: fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 6 })
    .map((ids) => ids.map((id): Handler => ({ accountId: `account ${id}`, name: id, personId: id }))),
  named: fc.array(
    fc.constantFrom(...names).map((id) => `account ${id}`),
    { maxLength: 4 },
  ),
  personId: fc.option(fc.constantFrom(...names, 'outsider')),
  lines: fc.array(
    fc.record({ personId: fc.constantFrom(...names), managerPersonId: fc.constantFrom(...names) }),
    { maxLength: 12 },
  ),
  salt: fc.string({ maxLength: 4 }),
})

/** Everybody reachable upwards, said again as plainly as possible. */
function above(id: string, lines: readonly { personId: string; managerPersonId: string }[]): Set<string> {
  const seen = new Set<string>()
  const walk = (one: string) => {
    for (const line of lines)
      if (line.personId === one && !seen.has(line.managerPersonId)) {
        seen.add(line.managerPersonId)
        walk(line.managerPersonId)
      }
  }
  walk(id)
  return seen
}

describe('the two handlers of a concern', () => {
  test('are never named by the person, never the person, and never above or below them', () => {
    fc.assert(
      fc.property(world, ({ handlers, named, personId, lines, salt }) => {
        const route = chooseHandlers(handlers, named, { personId, lines }, (id) => `${salt}${id}`)
        for (const chosen of [route.first, route.second]) {
          if (!chosen) continue
          expect(named).not.toContain(chosen.accountId)
          expect(route.keptOut).not.toContain(chosen.accountId)
          if (personId === null) continue
          expect(chosen.personId).not.toBe(personId)
          expect(above(personId, lines).has(chosen.personId!)).toBe(false)
          expect(above(chosen.personId!, lines).has(personId)).toBe(false)
        }
      }),
    )
  })

  test('are two different people as long as two are free, and nobody only when nobody is', () => {
    fc.assert(
      fc.property(world, ({ handlers, named, personId, lines, salt }) => {
        const { first, second, keptOut } = chooseHandlers(
          handlers,
          named,
          { personId, lines },
          (id) => salt + id,
        )
        const free = handlers.length - keptOut.length
        expect(first !== null).toBe(free >= 1)
        expect(second !== null).toBe(free >= 2)
        if (first && second) expect(first.accountId).not.toBe(second.accountId)
      }),
    )
  })

  test('stay the same for one draft, in whatever order handlers are listed', () => {
    fc.assert(
      fc.property(world, ({ handlers, named, personId, lines, salt }) => {
        const choose = (list: readonly Handler[]) =>
          chooseHandlers(list, named, { personId, lines }, (id) => salt + id).first?.accountId
        expect(choose(handlers.toReversed())).toBe(choose(handlers))
      }),
    )
  })
})

describe('a code', () => {
  test('has no sign that is mistaken for another, and is read however it was written down', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const code = signsOf(bytes, 16)
        expect(code).toMatch(/^[A-HJ-NP-Z2-9]{16}$/)
        expect(plainCode(` ${groupedCode(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
      }),
    )
  })

  test('keeps every bit it is made of: other bytes are another code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), fc.nat(79), (bytes, bit) => {
        const other = Uint8Array.from(bytes)
        other[bit >> 3]! ^= 1 << (bit & 7)
        expect(signsOf(other, 16)).not.toBe(signsOf(bytes, 16))
      }),
    )
  })

  test('may be tried a few times at once, then ever more slowly, and never not at all', () => {
    expect([0, 7, 8, 12, 1000].map(waitAfter)).toEqual([0, 0, 1000, 16_000, 300_000])
  })
})

describe('the promise of an answer', () => {
  test.each([
    ['Monday 2026-06-01T09:00:00Z', '2026-06-03T09:00:00.000Z'],
    ['Thursday 2026-06-04T16:00:00Z', '2026-06-08T16:00:00.000Z'],
    ['Friday 2026-06-05T16:00:00Z', '2026-06-09T16:00:00.000Z'],
    ['Saturday 2026-06-06T22:00:00Z', '2026-06-10T08:00:00.000Z'],
    ['Friday before the clocks change 2026-10-23T12:00:00Z', '2026-10-27T13:00:00.000Z'],
  ])('%s falls two working days later, by the clock in London', (when, by) => {
    expect(acknowledgeBy(new Date(when.split(' ').at(-1)!), 'Europe/London').toISOString()).toBe(by)
  })

  test('is always kept within the seven days of the law, and feedback within three months', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, (at) => {
        expect(acknowledgeBy(at, 'Europe/London').getTime() - at.getTime()).toBeLessThanOrEqual(
          5 * 86_400_000,
        )
        const months = new Date(at)
        months.setUTCMonth(months.getUTCMonth() + 3)
        expect(feedbackBy(at, 'Europe/London').getTime()).toBeLessThanOrEqual(months.getTime() + 3_600_000)
      }),
    )
  })

  test('comes close, is broken, and ends with the case', () => {
    const dates = {
      acknowledgedAt: null,
      closedAt: null,
      acknowledgeBy: new Date('2026-06-03T09:00:00Z'),
      feedbackBy: new Date('2026-09-01T09:00:00Z'),
    }
    const at = (text: string, more = {}) => nextPromise({ ...dates, ...more }, new Date(text))
    expect(at('2026-06-01T09:00:00Z')).toMatchObject({ promise: 'acknowledge', pressure: 'none' })
    expect(at('2026-06-03T01:00:00Z')).toMatchObject({ pressure: 'soon' })
    expect(at('2026-06-03T09:00:00Z')).toMatchObject({ pressure: 'over' })
    const acknowledgedAt = new Date('2026-06-02T09:00:00Z')
    expect(at('2026-06-03T09:00:00Z', { acknowledgedAt })).toMatchObject({
      promise: 'feedback',
      pressure: 'none',
    })
    expect(at('2026-06-03T09:00:00Z', { closedAt: acknowledgedAt })).toBeNull()
  })
})

describe('the pages of a concern', () => {
  const draft = (more = {}) => draftForm.parse({ step: 'need', go: 'next', ...more })

  test('ask one question after the other, and going back loses nothing on the way', () => {
    const full = { need: 'talk', what: 'x', reach: 'code' }
    const walked = steps.map((step) => moveOn(draft(full), step, 'next').step)
    expect(walked).toEqual(['what', 'keep-out', 'reach', 'check', 'check'])
    expect(moveOn(draft(full), 'check', 'back').step).toBe('reach')
    expect(moveOn(draft(full), 'check', 'change-what').step).toBe('what')
    expect(firstGap(draft(full))).toBeNull()
  })

  test('end early for who wants a pause, and still let somebody go on', () => {
    expect(moveOn(draft({ need: 'pause' }), 'need', 'next').step).toBe('pause')
    expect(moveOn(draft({ need: 'pause' }), 'pause', 'next').step).toBe('what')
  })

  test('never send with a question open, whatever a form was made to say', () => {
    expect(firstGap(draft())).toMatchObject({ step: 'need' })
    expect(firstGap(draft({ need: 'talk' }))).toMatchObject({ step: 'reach' })
    expect(firstGap(draft({ need: 'talk', reach: 'named', address: 'nowhere' }))).toMatchObject({
      problems: { address: 'addressMissing' },
    })
  })

  test('refuse nothing somebody wrote, however odd the form', () => {
    const odd = draftForm.parse({ need: ['a', 'b'], keepOut: 'x', what: ['y'], draft: 'z', reach: 7 })
    expect(odd).toMatchObject({ need: undefined, keepOut: [], what: '', draft: undefined })
  })
})
