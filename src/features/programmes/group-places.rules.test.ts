import { describe, expect, test } from 'vitest'
import { mostPlaces } from './group-places.rules.ts'

const format = (mode: 'one-to-one' | 'reciprocal' | 'panel' | 'open-group') => ({
  format: { mode, formality: 'formal' as const, project: '' },
})
const limits = (mentorPlaces: number, menteePlaces: number) => ({
  protection: {
    mentorPlaces,
    menteePlaces,
    hoursPerMonth: 4,
    restMonths: 0,
    consentedFields: [],
    supportContact: '',
  },
})

describe('the partners one person may have', () => {
  test('are one where people meet in pairs', () => {
    for (const mode of ['one-to-one', 'reciprocal'] as const)
      expect(mostPlaces({ ...format(mode), ...limits(1, 1) })).toEqual({ mentor: 1, mentee: 1 })
    expect(mostPlaces({})).toEqual({ mentor: 1, mentee: 1 })
  })

  test('are several in a panel and more in an open group', () => {
    expect(mostPlaces(format('panel'))).toEqual({ mentor: 2, mentee: 4 })
    expect(mostPlaces(format('open-group'))).toEqual({ mentor: 5, mentee: 5 })
  })

  test('follow a limit somebody set', () => {
    expect(mostPlaces({ ...format('panel'), ...limits(1, 3) })).toEqual({ mentor: 2, mentee: 3 })
    expect(mostPlaces({ ...format('one-to-one'), ...limits(2, 1) })).toEqual({ mentor: 2, mentee: 1 })
  })
})
