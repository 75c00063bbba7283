import { expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { participantMessages as words } from './participants.messages.ts'

test('what mentoring takes can be said of any number of hours, in both languages', () => {
  for (const language of ['en', 'de'] as const) {
    const say = speak(language, catalogueOf(language))
    for (const hours of [0, 0.4, 1, 2.5, 12])
      expect(say(words.loadHours, { hours, hoursPerMonth: 4 })).not.toContain('{')
  }
  const say = speak('en', catalogueOf('en'))
  expect(say(words.loadHours, { hours: 2.5, hoursPerMonth: 4 })).toContain('2.5 hours')
})
