import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBalance } from './balance.rules.ts'
import { standardSettings as settings } from './momentum.contract.ts'

type Stop = 1 | 2 | 3 | 4 | 5
const stop = fc.constantFrom<Stop | null>(1, 2, 3, 4, 5, null)
const read = (hours: readonly (readonly [mentor: Stop | null, mentee: Stop | null])[]) =>
  readBalance(
    hours.map((_, at) => ({ sessionId: `s${at}`, startsAt: new Date(at * 86_400_000) })),
    hours.flatMap(([mentor, mentee], at) => [
      { sessionId: `s${at}`, side: 'mentor' as const, balance: mentor },
      { sessionId: `s${at}`, side: 'mentee' as const, balance: mentee },
    ]),
    settings,
  )

describe('roles that begin to slide', () => {
  test('are seen in two hours about which the two stand a stop apart, and in a slow slope over four', () => {
    const apart = [4, 3] as const
    expect(read([[2, 2], apart, apart]).slipping).toBe(true)
    expect(
      read([
        [3, 3],
        [3, 4],
        [3, null],
        [4, null],
      ]).slipping,
    ).toBe(true)
  })

  test('are not seen in one hour, nor while the two teach each other evenly', () => {
    expect(
      read([
        [2, 2],
        [5, 5],
      ]).slipping,
    ).toBe(false)
    expect(
      read([
        [3, 3],
        [3, 3],
        [3, 3],
        [3, 3],
      ]).slipping,
    ).toBe(false)
  })

  test('are seen whenever the old line of two hours is crossed, and never while the last hour was above even', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stop, stop), { maxLength: 9 }), (hours) => {
        const { slipping, driftRun, shares } = read(hours)
        if (driftRun >= settings.earlyDriftRun) expect(slipping).toBe(true)
        if ((shares.at(-1) ?? 1) > 0.5) expect(slipping).toBe(false)
      }),
    )
  })
})
