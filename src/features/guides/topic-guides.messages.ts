import { defineMessages } from '#words/define-messages.ts'
import { seedTopicList } from '#features/topics/seed-topics.data.ts'
import { plainWords } from '#features/topics/topic-words.rules.ts'

/** What the first catalogue says, so that it can be said in other languages too: `<topic>.<part>`. */
export const topicGuideMessages = defineMessages(
  'guides.topic',
  Object.fromEntries(
    seedTopicList.flatMap(({ name, guide }) =>
      Object.entries({ name, ...guide }).map(([part, text]) => [
        `${plainWords(name).replaceAll(' ', '-')}.${part}`,
        text,
      ]),
    ),
  ),
)
