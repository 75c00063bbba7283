import { expect, test } from 'vitest'
import { catalogueOf, chooseLanguage, languages, testLanguages } from './words.ts'

test('what a person chose comes before the wish of the browser, and that before the organisation', () => {
  expect(chooseLanguage('de', 'en-GB,en;q=0.8', 'en')).toBe('de')
  expect(chooseLanguage(undefined, 'fr-CH, de-AT;q=0.9', 'en')).toBe('de')
  expect(chooseLanguage(undefined, 'fr', 'de')).toBe('de')
  expect(chooseLanguage('xx', undefined, 'yy')).toBe('en')
})

test('the languages of tests are spoken only where they are allowed', () => {
  const allowed = [...languages, ...testLanguages]
  for (const language of testLanguages) {
    expect(chooseLanguage(language, language, 'en')).toBe('en')
    expect(chooseLanguage(language, undefined, 'en', allowed)).toBe(language)
  }
})

test('every language but English and those of tests has a catalogue', () => {
  expect(Object.keys(catalogueOf('de')).length).toBeGreaterThan(1000)
  expect(catalogueOf('en')).toEqual({})
})
