import { describe, expect, test } from 'vitest'
import { catalogueOf } from '#words/words.ts'
import { speak } from '#words/speak.ts'
import { roleLabel } from './role-labels.rules.ts'

const english = speak('en', catalogueOf('en'))
const german = speak('de', catalogueOf('de'))

describe('how a programme calls its two sides', () => {
  test('is its own word where it chose one', () => {
    const labels = { mentorLabel: 'learning partner', menteeLabel: 'leader' }
    expect(roleLabel(english, labels, 'mentor')).toEqual({ own: 'yes', label: 'learning partner' })
    expect(roleLabel(english, labels, 'mentee')).toMatchObject({ own: 'no' })
  })

  test('is the usual one where it chose none, or confirmed what was suggested', () => {
    expect(roleLabel(english, undefined, 'mentor')).toMatchObject({ own: 'no' })
    const suggested = { mentorLabel: 'Mentoring-Person', menteeLabel: 'Führungskraft' }
    expect(roleLabel(german, suggested, 'mentor')).toMatchObject({ own: 'no' })
    expect(roleLabel(german, { mentorLabel: 'mentor', menteeLabel: 'leader' }, 'mentee')).toMatchObject({
      own: 'no',
    })
  })
})
