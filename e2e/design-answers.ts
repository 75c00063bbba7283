import type { Answers } from './hand.ts'

/** The answers to the questions of a design that no starting point can know; every other question is taken as suggested. */
export const designAnswers: Readonly<Record<string, Answers>> = {
  'Which business need should this move?': {
    write: { 'The need, in a sentence or two': 'Our leaders decide about tools they have never used.' },
  },
  'Which perspective does the business lack?': {
    write: {
      'The perspective the business lacks': 'People in their first years here.',
      'Where decisions are taken without it': 'In the committee that buys tools.',
    },
  },
  'Which leader stands behind it?': {
    write: { 'The sponsor’s name': 'Ines Moreau', 'The sponsor’s e-mail address': 'ines@example.org' },
  },
  'Is this a place where it can work?': {
    choose: {
      'People here can tell a senior colleague': 'Yes',
      'Nobody will be made to take part': 'Yes',
      'Somebody outside both reporting lines': 'Yes',
      'Leaders will keep the sessions': 'Yes',
      'Leaders are ready to change something': 'Yes',
      'No redundancies or open conflict': 'Yes',
    },
  },
  'How will you know that it worked?': {
    write: {
      'Where it stands today': '12 of 40 leaders',
      'Where it should stand': '30 of 40 leaders',
      'By when': '2027-12-01',
    },
  },
  'When does what happen?': {
    write: {
      'People enrol until': '2027-02-01',
      'Pairs are told': '2027-02-15',
      'Last session by': '2027-09-30',
    },
  },
  'Who writes to people?': {
    write: {
      'Name people see as the sender': 'Hanna Brandt',
      'Address that reads replies': 'hanna@example.org',
    },
  },
  'Who runs it, and with how much time?': {
    write: {
      'Who is in the team': 'Hanna Brandt and one assistant',
      'Hours a week they have for it, together': '6',
    },
  },
}
