import { peopleTopics } from './seed-topics-people.data.ts'
import { technologyTopics } from './seed-topics-technology.data.ts'
import { workTopics } from './seed-topics-work.data.ts'
import type { SeedTopic } from './topics.contract.ts'

/** The first catalogue of an organisation. Coordinators change it to their own. */
export const seedTopicList: readonly SeedTopic[] = [...technologyTopics, ...peopleTopics, ...workTopics]
