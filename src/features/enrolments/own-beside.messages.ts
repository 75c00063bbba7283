import { defineMessages } from '#words/define-messages.ts'

/** What one may say beside topics and hours: each on a page of its own, and each as good when left empty. */
export const besideMessages = defineMessages('enrolments.beside', {
  listTitle: 'If you like',
  colleagues:
    '{asked, select, known {Whom you know already} wishes {Whom you would like} other {Whom you know or would like}}',
  style: 'How you like to work',
  stateOpen: 'may stay empty',
  stateAnswered: 'answered',
  colleaguesTitle:
    '{asked, select, known {Whom do you know already?} wishes {Whom would you like?} other {Whom do you know, and whom would you like?}}',
  colleaguesSub: 'Leaving everything empty is a good answer. You can change or empty it here at any time.',
  known: 'Whom do you already work with, or know well?',
  knownHint:
    'Name, address or number, one a line. The programme would rather bring people together who have not met. Only you can read this list: coordinators see at most that two people know each other, never who said so.',
  wished: 'Is there anybody you would like to be paired with?',
  wishedHint:
    'At most three, one a line. It counts only if they name you too, and even then nothing is promised. Nobody learns whether you named them: a wish from one side alone changes nothing, and coordinators see only that two people named each other.',
  save: 'Save',
  back: 'Back, without saving',
  backSaved: 'Back to the overview',
})
