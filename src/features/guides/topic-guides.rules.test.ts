import { describe, expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { seedTopicList } from '#features/topics/seed-topics.data.ts'
import { spokenSeedTopics } from '#features/topics/spoken-seed-topics.rules.ts'
import { originalGuide, sayCatalogue, spokenGuide } from './say-catalogue.ts'
import { answersSearch } from './topic-guides.rules.ts'

const german = speak('de', catalogueOf('de'))

describe('a topic guide', () => {
  test('of the first catalogue speaks German to whoever reads German, in all five parts', () => {
    for (const topic of spokenSeedTopics(speak('en', catalogueOf('en')))) {
      const { guide } = spokenGuide(german, topic)
      for (const [part, text] of Object.entries(guide))
        expect(text, `${topic.name} ${part}`).not.toBe(topic.guide[part as keyof typeof guide])
    }
  })

  test('the organisation has changed stays as it was written, word by word', () => {
    expect(sayCatalogue(german, 'What do you use {here}?')).toBe('What do you use {here}?')
    expect(sayCatalogue(german, 'Cameras are a choice.')).toBe(
      'Die Kamera bleibt jeder Person selbst überlassen.',
    )
  })

  test('of a German catalogue speaks English to whoever reads English, and goes back to German', () => {
    const english = speak('en', catalogueOf('en'))
    expect(sayCatalogue(english, 'Generative KI-Werkzeuge')).toBe('Generative AI tools')
    expect(originalGuide('Generative KI-Werkzeuge')?.open).toBe(
      'Was benutzen Sie, das wir nicht bereitstellen?',
    )
  })

  test('has an original to go back to as long as its topic keeps its name', () => {
    expect(originalGuide('LGBT+ inclusion')?.care).toContain('never has to share a personal story')
    expect(originalGuide('Basket weaving')).toBeUndefined()
  })

  test('of a sensitive topic comes with a care note', () => {
    for (const { sensitive, guide } of seedTopicList) if (sensitive) expect(guide.care).not.toBe('')
  })

  test('is found by any of its words, whatever their case and marks', () => {
    const texts = ['Flexibilität und Unterstützung', 'Hybrid work']
    expect(answersSearch('HYBRID flexibilitat', texts)).toBe(true)
    expect(answersSearch('hybrid baskets', texts)).toBe(false)
    expect(answersSearch('  ', texts)).toBe(true)
  })
})
