import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import { seedTopicList } from '#features/topics/seed-topics.data.ts'
import { plainWords } from '#features/topics/topic-words.rules.ts'
import type { Topic, TopicGuide } from '#features/topics/topics.contract.ts'
import { topicGuideMessages } from './topic-guides.messages.ts'

export const guideParts = ['open', 'deeper', 'together', 'homework', 'care'] as const
export type GuidePart = (typeof guideParts)[number]

/** Parts one may take into a session; a care note is a rule, not a starter. */
export const starterParts = ['open', 'deeper', 'together', 'homework'] as const
export type StarterPart = (typeof starterParts)[number]

const bySeedText = new Map<string, Message>(
  Object.values(topicGuideMessages).map((message) => [message.message, message]),
)

/** A text of the first catalogue in the reader's language; what the organisation wrote itself stays as it was written. */
export function sayCatalogue(say: Say, text: string): string {
  const known = bySeedText.get(text)
  return known ? say(known) : text
}

export interface SpokenGuide {
  readonly name: string
  readonly guide: TopicGuide
}

export function spokenGuide(say: Say, { name, guide }: Pick<Topic, 'name' | 'guide'>): SpokenGuide {
  const { open, deeper, together, homework, care } = guide
  return {
    name: sayCatalogue(say, name),
    guide: {
      open: sayCatalogue(say, open),
      deeper: sayCatalogue(say, deeper),
      together: sayCatalogue(say, together),
      homework: sayCatalogue(say, homework),
      care: sayCatalogue(say, care),
    },
  }
}

/** The guide the catalogue came with, for a topic that still has its name. */
export function originalGuide(name: string): TopicGuide | undefined {
  return seedTopicList.find((topic) => topic.name === name)?.guide
}

/** Whether every typed word occurs in the topic's name, its other words or its guide. */
export function answersSearch(words: string, texts: readonly string[]): boolean {
  const wanted = plainWords(words).split(' ').filter(Boolean)
  const found = plainWords(texts.join(' '))
  return wanted.every((word) => found.includes(word))
}
