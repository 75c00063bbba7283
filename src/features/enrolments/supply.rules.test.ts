import { describe, expect, test } from 'vitest'
import { balanceTopics, isShort, standardShortPercent } from './supply.rules.ts'

describe('supply and demand', () => {
  test('counts a mentor once for every leader they have room for, and a leader once', () => {
    const people = [
      { mentorPlaces: 2, menteePlaces: 0, offers: ['ai'], wants: ['leading'] },
      { mentorPlaces: 0, menteePlaces: 1, offers: ['leading'], wants: ['ai', 'video'] },
      { mentorPlaces: 0, menteePlaces: 1, offers: [], wants: ['ai'] },
      { mentorPlaces: 0, menteePlaces: 1, offers: [], wants: ['ai'] },
    ]
    expect(balanceTopics(people, ['empty'])).toEqual([
      { topicId: 'ai', offered: 2, wanted: 3, shortfall: 1 },
      { topicId: 'video', offered: 0, wanted: 1, shortfall: 1 },
    ])
  })

  test('calls a topic short only when so many more want it than offer it as the programme says', () => {
    const standard = standardShortPercent
    expect(isShort({ offered: 10, wanted: 12 }, standard)).toBe(false)
    expect(isShort({ offered: 10, wanted: 13 }, standard)).toBe(true)
    expect(isShort({ offered: 0, wanted: 1 }, standard)).toBe(true)
    expect(isShort({ offered: 0, wanted: 0 }, standard)).toBe(false)
    expect(isShort({ offered: 10, wanted: 13 }, 50)).toBe(false)
    expect(isShort({ offered: 10, wanted: 11 }, 0)).toBe(true)
  })
})
