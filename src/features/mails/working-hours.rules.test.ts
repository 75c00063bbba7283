import { describe, expect, test } from 'vitest'
import { nextWorkingMoment, openingOf } from './working-hours.rules.ts'

const next = (from: string, zone: string) => nextWorkingMoment(new Date(from), zone).toISOString()

describe('a programme mail', () => {
  test('leaves at once within the receiver’s working hours', () => {
    expect(next('2026-06-02T10:00:00Z', 'Europe/London')).toBe('2026-06-02T10:00:00.000Z')
  })

  test('waits for half past eight where the receiver is', () => {
    expect(next('2026-06-02T05:00:00Z', 'Europe/London')).toBe('2026-06-02T07:30:00.000Z')
    expect(next('2026-06-02T05:00:00Z', 'America/New_York')).toBe('2026-06-02T12:30:00.000Z')
    expect(next('2026-06-02T08:00:00Z', 'Asia/Kolkata')).toBe('2026-06-02T08:00:00.000Z')
  })

  test('written in the evening leaves the next morning, on Friday evening on Monday', () => {
    expect(next('2026-06-02T16:00:00Z', 'Europe/London')).toBe('2026-06-03T07:30:00.000Z')
    expect(next('2026-06-05T16:00:00Z', 'Europe/London')).toBe('2026-06-08T07:30:00.000Z')
    expect(next('2026-06-06T03:00:00Z', 'Europe/London')).toBe('2026-06-08T07:30:00.000Z')
  })

  test('leaves at half past eight also when the clocks change on the weekend before', () => {
    expect(next('2026-03-27T18:00:00Z', 'Europe/Berlin')).toBe('2026-03-30T06:30:00.000Z')
    expect(next('2026-10-23T18:00:00Z', 'Europe/Berlin')).toBe('2026-10-26T07:30:00.000Z')
  })
})

describe('a day chosen for an announcement', () => {
  test('begins at half past eight where the organisation is', () => {
    expect(openingOf('2026-06-09', 'Europe/Oslo').toISOString()).toBe('2026-06-09T06:30:00.000Z')
    expect(openingOf('2026-06-09', 'Pacific/Auckland').toISOString()).toBe('2026-06-08T20:30:00.000Z')
    expect(openingOf('2026-06-09', 'America/Los_Angeles').toISOString()).toBe('2026-06-09T15:30:00.000Z')
  })
})
