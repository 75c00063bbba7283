import type { Answer, QuestionKey } from './design.contract.ts'
import type { StartingPointKey } from './starting-points.rules.ts'

type Suggestions = { readonly [Key in Exclude<QuestionKey, 'topics'>]?: Partial<Answer<Key>> }

export interface StartingPoint {
  /** Topics of the first catalogue, by name. An organisation that renamed one gets the others. */
  readonly topicNames: readonly string[]
  readonly suggests: Suggestions
}

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
  leadership: {
    topicNames: [
      'What motivates people here',
      'Inclusive language',
      'Data storytelling',
      'Generative AI tools',
      'Leading people',
      'How decisions are made here',
      'Careers and next steps',
    ],
    suggests: {
      objectives: { objectives: ['leadership', 'learning-culture'] },
      rhythm: { cadence: 'monthly', minutes: 60, months: 9 },
      criteria: { measure: 'Mentors’ confidence to give feedback upward, before and after' },
    },
  },
  change: {
    topicNames: [
      'Remote collaboration',
      'Ideas that should not get lost',
      'What motivates people here',
      'Flexibility and support',
      'How decisions are made here',
      'Where we come from and go',
    ],
    suggests: {
      objectives: { objectives: ['change', 'engagement', 'learning-culture'] },
      // In a large change both have something the other needs, so the roles alternate from session to session.
      format: { mode: 'reciprocal', formality: 'formal' },
      agreement: { agendaOwner: 'both' },
      rhythm: { cadence: 'fortnightly', minutes: 45, months: 4 },
      'check-ins': { weeks: [4, 9, 14] },
      criteria: { measure: 'People who say they understand why the change is made, by department' },
    },
  },
  'innovation-project': {
    topicNames: [
      'Ideas that should not get lost',
      'Low-code apps',
      'Data storytelling',
      'Generative AI tools',
      'How younger people shop',
      'How decisions are made here',
    ],
    suggests: {
      objectives: { objectives: ['innovation', 'new-skills'] },
      format: { mode: 'one-to-one', formality: 'formal', project: 'Name the project here' },
      // Pairs are bound to the project, so its end is theirs; that needs a shorter beat.
      rhythm: { cadence: 'weekly', minutes: 45, months: 4 },
      'check-ins': { weeks: [3, 8, 13] },
      criteria: { measure: 'The project’s own milestone, with its date' },
      comparison: { group: 'none' },
    },
  },
  graduates: {
    topicNames: [
      'Life as a newcomer',
      'Generative AI tools',
      'Social media and our presence',
      'What motivates people here',
      'How decisions are made here',
      'Where we come from and go',
      'Careers and next steps',
    ],
    suggests: {
      objectives: { objectives: ['learning-culture', 'engagement', 'retention'] },
      eligibility: { levelGap: 2, minimumMonths: 0 },
      rhythm: { cadence: 'monthly', minutes: 60, months: 12 },
      'check-ins': { weeks: [6, 13, 26, 39] },
      criteria: { measure: 'Share of the intake still here after 12 months' },
    },
  },
  retention: {
    topicNames: [
      'What motivates people here',
      'Flexibility and support',
      'Life as a newcomer',
      'Mental health at work',
      'Careers and next steps',
      'How decisions are made here',
    ],
    suggests: {
      objectives: { objectives: ['retention', 'engagement'] },
      rhythm: { cadence: 'monthly', minutes: 60, months: 12 },
      'check-ins': { weeks: [6, 13, 26, 39] },
      criteria: { measure: 'Share of mentors still here after 12 months, against people like them' },
      comparison: { group: 'matched' },
    },
  },
  erg: {
    topicNames: [
      'Culture and background',
      'Inclusive language',
      'LGBT+ inclusion',
      'Disability inclusion',
      'Values and what we stand for',
      'Careers and next steps',
      'How decisions are made here',
    ],
    suggests: {
      objectives: { objectives: ['inclusion', 'engagement'] },
      format: { mode: 'one-to-one', formality: 'informal' },
      protection: {
        mentorPlaces: 1,
        menteePlaces: 1,
        hoursPerMonth: 3,
        restMonths: 3,
        consentedFields: ['employee resource group'],
      },
      rhythm: { cadence: 'own', minutes: 45, months: 9 },
      agreement: { agendaOwner: 'both', places: ['outside', 'walk', 'video'] },
      'check-ins': { weeks: [8, 20] },
      criteria: { measure: 'Leaders who say that a view of theirs changed, with an example' },
      comparison: { group: 'none' },
    },
  },
  'junior-panel': {
    topicNames: [
      'Ideas that should not get lost',
      'Generative AI tools',
      'How younger people shop',
      'Values and what we stand for',
      'How decisions are made here',
      'Where we come from and go',
    ],
    suggests: {
      objectives: { objectives: ['innovation', 'inclusion', 'leadership'] },
      format: { mode: 'panel', formality: 'formal' },
      protection: { mentorPlaces: 3, menteePlaces: 5, hoursPerMonth: 5, restMonths: 0 },
      rhythm: { cadence: 'monthly', minutes: 90, months: 12 },
      agreement: { agendaOwner: 'mentor', places: ['office', 'video'] },
      'check-ins': { weeks: [8, 20, 34] },
      criteria: { measure: 'Questions put to the panel, and what was decided with its advice' },
      comparison: { group: 'none' },
    },
  },
  own: { topicNames: ['How decisions are made here', 'Careers and next steps'], suggests: {} },
}
