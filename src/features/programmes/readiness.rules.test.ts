import { describe, expect, test } from 'vitest'
import { assessReadiness } from './readiness.rules.ts'

const fine = {
  'speak-up': 'yes',
  voluntary: 'yes',
  care: 'yes',
  time: 'yes',
  act: 'yes',
  calm: 'yes',
} as const

describe('the readiness check', () => {
  test('says nothing before it is answered', () => {
    expect(assessReadiness(undefined)).toEqual({ verdict: 'unknown', reasons: [] })
  })

  test('says ready when nothing speaks against it, and careful when one thing is only partly so', () => {
    expect(assessReadiness(fine)).toEqual({ verdict: 'ready', reasons: [] })
    expect(assessReadiness({ ...fine, time: 'partly' })).toEqual({ verdict: 'careful', reasons: ['time'] })
    expect(assessReadiness({ ...fine, calm: 'no' })).toEqual({ verdict: 'careful', reasons: ['calm'] })
  })

  test('says not yet when speaking up is dangerous, taking part is not free, or nobody would listen', () => {
    for (const grave of ['speak-up', 'voluntary', 'care'] as const) {
      expect(assessReadiness({ ...fine, [grave]: 'no' })).toEqual({ verdict: 'not-yet', reasons: [grave] })
    }
  })

  test('says not yet when two things are missing or most are only half there', () => {
    expect(assessReadiness({ ...fine, time: 'no', act: 'no' }).verdict).toBe('not-yet')
    expect(assessReadiness({ ...fine, time: 'partly', act: 'partly', calm: 'partly' }).verdict).toBe(
      'careful',
    )
    expect(
      assessReadiness({ ...fine, time: 'partly', act: 'partly', calm: 'partly', care: 'partly' }).verdict,
    ).toBe('not-yet')
  })
})
