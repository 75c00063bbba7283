import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sessionOf, startersOf, waitingStarters } from './starters.rules.ts'

const hour = 3_600_000
const at = (hours: number) => new Date(Date.UTC(2026, 5, 1) + hours * hour)
const session = (sessionId: string, from: number, state = 'booked') => ({
  sessionId,
  startsAt: at(from),
  endsAt: at(from + 1),
  state,
})
const chosen = (added: number, sessionId: string | null = null) => ({ sessionId, addedAt: at(added) })

describe('a chosen starter', () => {
  test('belongs to the next session after it was chosen, also when that one moves', () => {
    expect(sessionOf(chosen(5), [session('a', 1), session('b', 10)])?.sessionId).toBe('b')
    expect(sessionOf(chosen(5), [session('b', 30), session('c', 20)])?.sessionId).toBe('c')
  })

  test('waits for another hour when its session is cancelled or does not happen', () => {
    for (const state of ['cancelled', 'not-held'])
      expect(sessionOf(chosen(5, 'b'), [session('b', 10, state), session('c', 20)])?.sessionId).toBe('c')
    expect(sessionOf(chosen(5), [session('b', 10, 'cancelled')])).toBeUndefined()
  })

  test('stands on the page until the hour is over', () => {
    const sessions = [session('b', 10)]
    expect(waitingStarters([chosen(5)], sessions, at(10.5))).toHaveLength(1)
    expect(waitingStarters([chosen(5)], sessions, at(11))).toHaveLength(0)
    expect(waitingStarters([chosen(12)], sessions, at(13))).toHaveLength(1)
  })

  test('stands in one session at most', () => {
    const hours = fc.integer({ min: 0, max: 60 })
    const sessions = fc.uniqueArray(
      fc.tuple(hours, fc.constantFrom('booked', 'held', 'cancelled', 'not-held')),
      { selector: ([from]) => from, maxLength: 8 },
    )
    fc.assert(
      fc.property(sessions, hours, (arranged, added) => {
        const all = arranged.map(([from, state]) => session(String(from), from, state))
        const places = all.filter(({ sessionId }) => startersOf([chosen(added)], sessionId, all).length > 0)
        expect(places.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
