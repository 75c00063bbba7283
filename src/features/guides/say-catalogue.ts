import type { Message } from '#words/define-messages.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, languages } from '#words/words.ts'
import { seedTopicMessages } from '#features/topics/seed-topics.messages.ts'
import { spokenSeedTopics } from '#features/topics/spoken-seed-topics.rules.ts'
import type { Topic, TopicGuide } from '#features/topics/topics.contract.ts'

const voices = languages.map((language) => speak(language, catalogueOf(language)))

/** By what the catalogue says in any language: the organisation's own is the one that was stored. */
const bySeedText = new Map<string, Message>(
  voices.flatMap((say) =>
    Object.values(seedTopicMessages).map((message) => [say(message), message] as const),
  ),
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
  for (const say of voices) {
    const topic = spokenSeedTopics(say).find((one) => one.name === name)
    if (topic) return topic.guide
  }
  return undefined
}
