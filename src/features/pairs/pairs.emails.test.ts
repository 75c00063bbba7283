import { describe, expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { leaderMail } from './pairs.emails.ts'

const [amira, jonas] = [
  { name: 'Amira Haddad', place: '' },
  { name: 'Jonas Berg', place: '' },
]

describe('the message to a leader', () => {
  test('calls the mentor as the programme does', () => {
    const subject = (mentorLabel: string, language: 'en' | 'de') =>
      leaderMail(
        amira,
        jonas,
        '',
      )(speak(language, catalogueOf(language), 'UTC', sideWordsOf({ mentorLabel, menteeLabel: 'leader' })))
        .subject
    expect(subject('learning partner', 'en')).toBe('Your learning partner: Amira Haddad')
    expect(subject('Lernpartner:in', 'de')).toBe('Lernpartner:in: Amira Haddad')
    expect(subject('mentor', 'en')).toBe('Your mentor: Amira Haddad')
    expect(subject('Mentoring-Person', 'de')).toBe('Ihr Mentoring mit Amira Haddad')
  })
})
