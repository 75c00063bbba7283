import type { StartingPoint, StartingPointKey } from './starting-points.rules.ts'

/** Starting points whose need is about people and how they lead, rather than about something to learn. */
export const peopleStartingPoints: Readonly<
  Record<
    Exclude<StartingPointKey, 'digital-skills' | 'inclusion' | 'younger-customers' | 'flexibility' | 'own'>,
    StartingPoint
  >
> = {
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
}
