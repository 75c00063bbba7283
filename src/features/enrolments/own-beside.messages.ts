import { defineMessages } from '#words/define-messages.ts'

/** What one may say beside topics and hours: each on a page of its own, and each as good when left empty. */
export const besideMessages = defineMessages('enrolments.beside', {
  listTitle: 'If you like',
  colleagues: 'Whom you know already',
  stateOpen: 'may stay empty',
  stateAnswered: 'answered',
  colleaguesTitle: 'Whom do you know already?',
  colleaguesSub: 'Leaving it empty is a good answer. You can change or empty it here at any time.',
  known: 'Whom do you already work with, or know well?',
  knownHint:
    'Name, address or number, one a line. The programme would rather bring people together who have not met. Only you can read this list: coordinators see at most that two people know each other, never who said so.',
  save: 'Save',
  back: 'Back, without saving',
})
