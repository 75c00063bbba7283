import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { usualWords } from '#words/side-words.ts'
import { readSides, sideWordsOf } from './sides.reads.ts'

describe('how a programme calls its two sides', () => {
  test('is its own words where it chose some, as they are and as a sentence begins with them', () => {
    expect(sideWordsOf({ mentorLabel: 'learning partner', menteeLabel: 'leader' })).toEqual({
      own: 'yes',
      mentorWord: 'learning partner',
      menteeWord: 'leader',
      mentorHead: 'Learning partner',
      menteeHead: 'Leader',
    })
  })

  test('is the usual ones where it chose none, or confirmed what was suggested in any language', () => {
    expect(sideWordsOf(undefined)).toBe(usualWords)
    expect(sideWordsOf({ mentorLabel: 'Mentoring-Person', menteeLabel: 'Führungskraft' })).toBe(usualWords)
    expect(sideWordsOf({ mentorLabel: 'Mentor', menteeLabel: ' leader ' })).toBe(usualWords)
  })

  test('is the usual ones for a programme that is not there', async ({ world }) => {
    const programmeId = '01890000-0000-7000-8000-000000000001'
    expect(await world.run(readSides, { programmeId })).toBe(usualWords)
  })
})
