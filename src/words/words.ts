import { readFileSync, readdirSync } from 'node:fs'
import type { Catalogue } from './speak.ts'

/** Languages with a complete catalogue. English is the text in the code. */
export const languages = ['en', 'de'] as const
/**
 * English in disguise, and English in a page that reads from the right. They show what a translation would break,
 * and are spoken only where the setting `UPSTREAM_TEST_LANGUAGES` allows it.
 */
export const testLanguages = ['pseudo', 'ar'] as const
export type Language = (typeof languages | typeof testLanguages)[number]

const folder = new URL('./catalogues/', import.meta.url)

function loadCatalogue(language: Language): Catalogue {
  if (language !== 'de') return {}
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith('.json'))
  const parts = files.map(
    (name) => JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Catalogue,
  )
  return Object.assign({}, ...parts) as Catalogue
}

const loaded = new Map<Language, Catalogue>()

/** The translations of a language, read once per process. */
export function catalogueOf(language: Language): Catalogue {
  const known = loaded.get(language)
  if (known) return known
  const catalogue = loadCatalogue(language)
  loaded.set(language, catalogue)
  return catalogue
}

/** The best language for a request: what the person chose, else the browser's wish, else the organisation's. */
export function chooseLanguage(
  chosen: string | undefined,
  wished: string | undefined,
  fallback: string,
  spoken: readonly Language[] = languages,
): Language {
  const wishes = (wished ?? '')
    .split(',')
    .map((part) => part.split(';')[0]!.trim().split('-')[0]!.toLowerCase())
  for (const candidate of [chosen, ...wishes, fallback]) {
    const found = spoken.find((language) => language === candidate)
    if (found) return found
  }
  return 'en'
}
