import type { Message } from '#words/define-messages.ts'
import type { Missing } from './gates.rules.ts'
import { launchMessages as words } from './launches.messages.ts'

/** What is missing, and the page below the programme that settles it. */
export const missingWords: Readonly<Record<Missing, readonly [name: Message, page: string]>> = {
  need: [words.missingNeed, 'design/need'],
  criteria: [words.missingCriteria, 'design/criteria'],
  readiness: [words.missingReadiness, 'design/readiness'],
  'not-yet': [words.missingNotYet, 'readiness'],
  topics: [words.missingTopics, 'design/topics'],
  mentors: [words.missingMentors, 'people'],
  mentees: [words.missingMentees, 'people'],
  approval: [words.missingApproval, 'brief'],
  rhythm: [words.missingRhythm, 'design/rhythm'],
  protection: [words.missingProtection, 'design/protection'],
  dates: [words.missingDates, 'design/dates'],
  team: [words.missingTeam, 'design/team'],
  sender: [words.missingSender, 'design/sender'],
  contact: [words.missingContact, 'design/protection'],
}
