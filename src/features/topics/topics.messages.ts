import { defineMessages } from '#words/define-messages.ts'
import type { TopicFamily } from './topics.contract.ts'

const families: Record<TopicFamily, string> = {
  technology: 'Technology and data',
  social: 'Social media and presence',
  customers: 'Customers',
  inclusion: 'Inclusion and values',
  work: 'How we work',
  innovation: 'Ideas and the future',
  'back-to-mentor': '{own, select, yes {Back to the {mentorWord}} other {Back to the mentor}}',
}

export const familyNames = defineMessages('topics.family', families)

export const topicMessages = defineMessages('topics', {
  page: 'Topics',
  title:
    '{count, plural, =0 {No topic yet.} one {One topic people can offer and want.} other {# topics people can offer and want.}}',
  sub: 'A topic is found by its name and by every synonym. People type; the catalogue understands.',
  add: 'Add a topic',
  columnTopic: 'Topic',
  columnWords: 'Also found as',
  columnState: 'State',
  sensitive: 'sensitive',
  saved: 'Saved.',
  emptyTitle: 'What pairs work on stands here',
  emptyText: 'The first programme brings a catalogue with it, or you write your own topics.',
  newTitle: 'A new topic',
  editTitle: '{name}',
  back: 'Topics',
  name: 'Name',
  nameHint: 'As people would say it: “Short-form video”, not “Video competence”.',
  family: 'Family',
  synonyms: 'Other words for it',
  synonymsHint: 'One a line, or with commas between them. Two topics cannot share a word.',
  guideTitle: 'Guide for the two of them',
  toGuide: 'Its guide: what a conversation may start with',
  open: 'Open',
  openHint: 'An easy question to begin with.',
  deeper: 'Go deeper',
  together: 'Do together',
  togetherHint: 'One task with a screen or a walk.',
  homework:
    '{own, select, yes {What the {menteeWord} does until next time} other {What the leader does until next time}}',
  sensitiveTick: 'This topic is sensitive',
  sensitiveNote: 'It is published only with a care note, and the note stands at the start of the session.',
  care: 'Care note',
  careHint: 'What must not happen. For example: the mentor never has to share a personal story.',
  state: 'State',
  stateDraft: 'Draft: only coordinators see it',
  statePublished: 'Published',
  stateRetired: 'Retired: nobody can choose it any more',
  wordDraft: 'Draft',
  wordPublished: 'Published',
  wordRetired: 'Retired',
  save: 'Save the topic',
  optional: '(may stay empty)',
  problemTitle: 'One thing to settle first',
})

export const topicProblems = defineMessages('topics', {
  nameNeeded: 'Give the topic a name',
  nameLong: 'Use a shorter name',
  partLong: 'This is too long. Shorten it a little',
  familyNeeded: 'Choose a family',
  stateNeeded: 'Choose a state',
  careNeeded: 'A sensitive topic needs a care note before it is published',
})
