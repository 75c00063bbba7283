import { plainWords } from '#features/topics/topic-words.rules.ts'

export const guideParts = ['open', 'deeper', 'together', 'homework', 'care'] as const
export type GuidePart = (typeof guideParts)[number]

/** Parts one may take into a session; a care note is a rule, not a starter. */
export const starterParts = ['open', 'deeper', 'together', 'homework'] as const
export type StarterPart = (typeof starterParts)[number]

/** Whether every typed word occurs in the topic's name, its other words or its guide. */
export function answersSearch(words: string, texts: readonly string[]): boolean {
  const wanted = plainWords(words).split(' ').filter(Boolean)
  const found = plainWords(texts.join(' '))
  return wanted.every((word) => found.includes(word))
}
