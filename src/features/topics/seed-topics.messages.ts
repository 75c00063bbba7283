import { defineMessages } from '#words/define-messages.ts'
import { seedTopicList } from './seed-topics.data.ts'
import { plainWords } from './topic-words.rules.ts'

/** Other words of a topic stand in one text, so that a translator may give more of them, or fewer. */
export const seedTopicMessages = defineMessages(
  'topics.seed',
  Object.fromEntries(
    seedTopicList.flatMap(({ name, synonyms, guide }) =>
      Object.entries({ name, words: synonyms.join(', '), ...guide }).map(([part, text]) => [
        seedKey(name, part),
        text,
      ]),
    ),
  ),
)

/** What the first catalogue says, so that it can be said in other languages too: `<topic>.<part>`. */
export function seedKey(name: string, part: string): string {
  return `${plainWords(name).replaceAll(' ', '-')}.${part}`
}
