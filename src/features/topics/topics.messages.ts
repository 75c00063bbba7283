import { defineMessages } from '#words/define-messages.ts'
import type { TopicFamily } from './topics.contract.ts'

const families: Record<TopicFamily, string> = {
  technology: 'Technology and data',
  social: 'Social media and presence',
  customers: 'Customers',
  inclusion: 'Inclusion and values',
  work: 'How we work',
  innovation: 'Ideas and the future',
  'back-to-mentor': 'Back to the mentor',
}

export const familyNames = defineMessages('topics.family', families)
