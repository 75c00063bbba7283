import { peopleStartingPoints } from './starting-points-people.data.ts'
import type { StartingPoint, StartingPointKey, Suggestions } from './starting-points.rules.ts'

/**
 * What every programme begins with. Monthly and six months, because published schemes meet monthly or six times in half a year;
 * the classic advice of an hour a week is a choice of its own, and asks more of senior people than most give.
 */
export const everyProgramme: Suggestions = {
  format: { mode: 'one-to-one', formality: 'formal', project: '' },
  eligibility: { levelGap: 1, minimumMonths: 0, departments: [] },
  protection: {
    mentorPlaces: 1,
    menteePlaces: 1,
    hoursPerMonth: 4,
    restMonths: 0,
    consentedFields: [],
    supportContact: '',
  },
  survey: { goShare: 50, smallestPilot: 8 },
  rhythm: { cadence: 'monthly', minutes: 60, months: 6 },
  agreement: {
    agendaOwner: 'mentor',
    offLimits: 'Performance, pay, and colleagues who are not in the room.',
    places: ['video', 'office', 'outside'],
    chemistryCall: 'no',
  },
  'check-ins': { weeks: [6, 13, 20] },
  comparison: {
    group: 'matched',
    notMeasured: 'What is said in a session, and how any one person performs at work.',
  },
  labels: { mentorLabel: 'mentor', menteeLabel: 'leader' },
}

export const startingPoints: Readonly<Record<StartingPointKey, StartingPoint>> = {
  'digital-skills': {
    topicNames: [
      'Generative AI tools',
      'Prompt writing',
      'Spreadsheet automation',
      'Low-code apps',
      'Cyber hygiene',
      'Data storytelling',
      'Mobile payments',
      'Social media and our presence',
      'Social media listening',
      'Short-form video',
      'Online communities',
      'Remote collaboration',
      'Productivity apps',
      'How decisions are made here',
      'Careers and next steps',
    ],
    suggests: {
      objectives: { objectives: ['new-skills', 'leading-by-example', 'learning-culture'] },
      rhythm: { cadence: 'fortnightly', minutes: 60, months: 6 },
      eligibility: { levelGap: 2 },
      criteria: {
        measure: 'Share of leaders who use a new tool in their own work every week, self-reported',
      },
    },
  },
  inclusion: {
    topicNames: [
      'LGBT+ inclusion',
      'Disability inclusion',
      'Culture and background',
      'Inclusive language',
      'Mental health at work',
      'Values and what we stand for',
      'How decisions are made here',
      'Leading people',
      'Careers and next steps',
    ],
    suggests: {
      objectives: { objectives: ['inclusion', 'engagement', 'leading-by-example'] },
      eligibility: { levelGap: 2 },
      // Telling one's story is work and can hurt: fewer hours, a rest, and somebody outside both lines from the first day.
      protection: {
        mentorPlaces: 1,
        menteePlaces: 1,
        hoursPerMonth: 3,
        restMonths: 3,
        consentedFields: ['employee resource group', 'self-described background'],
      },
      agreement: {
        agendaOwner: 'mentor',
        offLimits:
          'Nobody is asked for a personal story, a diagnosis or to speak for a group. Performance and pay.',
        places: ['video', 'outside'],
      },
      'check-ins': { weeks: [3, 8, 13, 20] },
      criteria: {
        measure: 'Mean answer to “I can say what I think here”, mentors and leaders, before and after',
      },
    },
  },
  'younger-customers': {
    topicNames: [
      'How younger people shop',
      'Customer service in chat',
      'Social media listening',
      'Short-form video',
      'Online communities',
      'Mobile payments',
      'How decisions are made here',
    ],
    suggests: {
      objectives: { objectives: ['customers', 'innovation'] },
      rhythm: { cadence: 'monthly', minutes: 60, months: 6 },
      criteria: {
        measure: 'Decisions about products or service that were changed because of what a leader saw',
      },
    },
  },
  flexibility: {
    topicNames: [
      'Flexibility and support',
      'Remote collaboration',
      'Mental health at work',
      'Life as a newcomer',
      'What motivates people here',
      'How decisions are made here',
    ],
    suggests: {
      objectives: { objectives: ['engagement', 'retention', 'leading-by-example'] },
      criteria: { measure: 'Changes to working arrangements that leaders promised and kept' },
    },
  },
  ...peopleStartingPoints,
  own: { topicNames: ['How decisions are made here', 'Careers and next steps'], suggests: {} },
}
