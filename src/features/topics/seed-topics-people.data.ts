import type { SeedTopic } from './topics.contract.ts'

export const peopleTopics: readonly SeedTopic[] = [
  {
    family: 'customers',
    name: 'How younger people shop',
    synonyms: ['Younger customers', 'Young customers', 'Consumer trends', 'Buying habits', 'Young consumers'],
    sensitive: false,
    guide: {
      open: 'What did you buy last, and how did you decide?',
      deeper: 'What makes you leave a basket? Whom do you believe?',
      together:
        '{own, select, yes {Buy, or nearly buy, our product and a rival’s on the phone of the {mentorWord}. The {menteeWord} watches in silence for ten minutes.} other {Buy, or nearly buy, our product and a rival’s on the mentor’s phone. The leader watches in silence for ten minutes.}}',
      homework: 'Visit one place or app our customers use, alone.',
      care: 'One person is not a market: note it as a question for research.',
    },
  },
  {
    family: 'customers',
    name: 'Customer service in chat',
    synonyms: ['Chat support', 'Messaging with customers', 'Live chat'],
    sensitive: false,
    guide: {
      open: 'When did a company last answer you well in writing?',
      deeper: 'Which of our answers would you be ashamed to forward?',
      together: 'Ask our own chat three real questions and time the answers.',
      homework: 'Read ten chats of last week and pick one thing to fix.',
      care: 'Customers’ names are covered before anything is shown.',
    },
  },
  {
    family: 'inclusion',
    name: 'LGBT+ inclusion',
    synonyms: ['LGBT', 'LGBTQ', 'LGBTQ+', 'LGBT inclusion', 'Pride'],
    sensitive: true,
    guide: {
      open: 'Which of our everyday habits assume things about people’s lives?',
      deeper:
        'What tells you, in a first week, whether it is safe here? Which policy reads well and works badly?',
      together: 'Walk one form or benefit page and look for assumptions.',
      homework: 'Change one sentence you say in meetings, and report back.',
      care: '{own, select, yes {Talk about practice, not bodies and not who is out. The {mentorWord} never has to share a personal story or speak for others.} other {Talk about practice, not bodies and not who is out. The mentor never has to share a personal story or speak for others.}}',
    },
  },
  {
    family: 'inclusion',
    name: 'Disability inclusion',
    synonyms: ['Disability', 'Accessibility', 'Accessibility in practice', 'Captions', 'Adjustments'],
    sensitive: true,
    guide: {
      open: 'What in our day would be hard with a migraine, a broken arm, or no sound?',
      deeper: 'What makes asking for an adjustment costly here? Whose job is captions?',
      together: 'Use one of our tools by keyboard, then with captions only; check a company video.',
      homework: 'Fix or fund one barrier within 30 days.',
      care: 'Ask what helps, not what is wrong. No simulations as jokes and no medical questions.',
    },
  },
  {
    family: 'inclusion',
    name: 'Culture and background',
    synonyms: ['Cultural diversity', 'Ethnicity and work', 'Race at work', 'First in family', 'Social class'],
    sensitive: true,
    guide: {
      open: 'Which unwritten rule here took you longest to learn?',
      deeper: 'Who gets the benefit of the doubt in our meetings, and who does not?',
      together: 'Read our last five job adverts as somebody from outside.',
      homework: 'Change who speaks first in one meeting you chair.',
      care: 'Experience is offered, never asked for. Nobody speaks for a group.',
    },
  },
  {
    family: 'inclusion',
    name: 'Inclusive language',
    synonyms: ['Plain language', 'Inclusive writing', 'Respectful wording'],
    sensitive: false,
    guide: {
      open: 'Which of our words makes newcomers feel they are guests?',
      deeper: 'When did a correction help, and when did it only hurt?',
      together: 'Rewrite one announcement so that nobody has to translate it for themselves.',
      homework: 'Notice one phrase of your own for a week.',
      care: 'People make mistakes here. Thank whoever says "ouch".',
    },
  },
  {
    family: 'inclusion',
    name: 'Mental health at work',
    synonyms: ['Wellbeing', 'Well-being', 'Mental health', 'Stress at work'],
    sensitive: true,
    guide: {
      open: 'What does a good working day leave you with?',
      deeper: 'What do people here do instead of saying that it is too much?',
      together: 'Look at one team’s calendar, without names, and mark what could go.',
      homework: 'End one meeting early for a month and say why.',
      care: 'No diagnoses and no stories about third people. Neither of you is a counsellor: know where help is.',
    },
  },
  {
    family: 'inclusion',
    name: 'Values and what we stand for',
    synonyms: ['Social issues', 'Company values', 'Ethics', 'Purpose'],
    sensitive: true,
    guide: {
      open: 'Which decision of ours made you proud, and which did not?',
      deeper: 'What would you tell a friend who thinks of applying here?',
      together: 'Read our published values beside one hard decision of last year.',
      homework: 'Explain one decision to people it touched, before they ask.',
      care: 'Convictions are private. Nobody has to say where they stand.',
    },
  },
]
