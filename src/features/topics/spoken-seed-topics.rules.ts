import type { Say } from '#words/speak.ts'
import { seedTopicList } from './seed-topics.data.ts'
import { seedKey, seedTopicMessages } from './seed-topics.messages.ts'
import { plainWords, splitWords } from './topic-words.rules.ts'
import type { SeedTopic, TopicGuide } from './topics.contract.ts'

/**
 * The first catalogue in an organisation's own language. Each topic is also found by its English words, which files and other programs
 * may hold; one word still leads to one topic.
 */
export function spokenSeedTopics(say: Say): SeedTopic[] {
  const spoken = seedTopicList.map((topic) => {
    const part = (name: string) => say(seedTopicMessages[seedKey(topic.name, name)]!)
    const guide: TopicGuide = {
      open: part('open'),
      deeper: part('deeper'),
      together: part('together'),
      homework: part('homework'),
      care: part('care'),
    }
    return { ...topic, name: part('name'), guide, synonyms: splitWords(part('words')) }
  })
  const taken = new Set(spoken.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(plainWords))
  return spoken.map((topic, at) => {
    const { name, synonyms } = seedTopicList[at]!
    const english = [name, ...synonyms].filter((word) => !taken.has(plainWords(word)))
    return { ...topic, synonyms: [...topic.synonyms, ...english] }
  })
}
