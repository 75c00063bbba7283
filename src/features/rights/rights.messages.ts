import { defineMessages } from '#words/define-messages.ts'

export const rightsMessages = defineMessages('rights', {
  problem: 'Problem: {title}',
  summary: '{count, plural, one {One answer is missing} other {# answers are missing}}',
  kindSelf: 'From HR data',
  kindAccess: 'Links and sign-in',
  kindProgrammes: 'Taking part: wishes, consents, readings',
  kindPairs: 'Pairs: answers, agreements, reasons',
  kindHours: 'Hours that were held or moved',
  kindNotes: 'Own notes, goals and questions',
  kindLookingBack: 'Looking back',
  kindMails: 'Mails',
  kindCalendar: 'Calendar and days off',
  kindAnswers: 'Circles, and which pulses were answered',
  kindMatching: 'Proposals of the matching',

  dataTitle: '{count, plural, one {One thing is} other {# things are}} held about {name}.',
  dataSub: 'Whoever asks gets all of it, as a file and to read. Sealed words open only on their own page.',
  toPerson: 'To the person',
  allRequests: 'Requests and receipts',
  file: 'Everything as a file',
  read: 'Everything to read',
  sumsTitle: 'What an erasure takes, and what stays',
  sumsCaption: 'Rows by kind: deleted or emptied, and kept as numbers in totals',
  columnKind: 'What',
  columnGoes: 'Goes',
  columnStays: 'Stays in totals',
  staysNote:
    'What stays are numbers and ids without a name: that there was a pair, how many hours it met. What a partner wrote stays theirs. Concerns stand in a room of their own, with a date of their own.',
  askTitle: 'Erasure on request',
  askText: 'When this person has asked to be erased, write it down. From then on a month counts.',
  ask: 'Write down the request',
  confirmText:
    'Asked on {asked, date, ::dMMMMy}; it has to be done by {due, date, ::dMMMMy}. Their pairs end kindly at once, and the other one reads what everybody reads whose match ends early. A day later everything in the first column goes.',
  confirmName: 'The name of the person, as it stands above',
  confirm: 'Erase this person',
  withdraw: 'Take the request back',
  waits:
    'On {at, date, ::EEEEdMMMMHm} everything that names this person goes. Until then it can be taken back.',
  waitsTake: 'Stop the erasure',

  requestsTitle:
    '{count, plural, =0 {Nobody waits to be erased.} one {One person waits to be erased.} other {# people wait to be erased.}}',
  requestsSub:
    'Each has to be done within a month. Receipts are chained: one that is changed or missing shows.',
  requestLine: 'Asked on {asked, date, ::dMMMMy}, to be done by {due, date, ::dMMMMy}',
  requestWaits: 'Goes on {at, date, ::EEEEdMMMMHm}',
  open: 'Open',
  receiptsTitle: 'Receipts',
  receiptsNone: 'Nobody has been erased yet.',
  receiptNumber: 'Number',
  receiptWhen: 'When',
  receiptRows: 'Rows',
  receiptTables: 'Tables',
  receiptHash: 'Receipt',
  receiptDate: '{at, date, ::dMMMMy}',

  againTitle: 'Hired again',
  againText:
    'A row of a file that names somebody erased stays out; only a digest of the number is kept to know it by. When such a person is hired again, write the number from the file here. The next file then brings them in, as a new person without a past.',
  againNumber: 'Employee number',
  againDo: 'Let this number in again',
  againNot: 'This number was not let in',
  againDone: 'The number is free again. The next file that holds it brings in a new person.',
  numberMissing: 'Write the employee number',

  heldTitle: 'Everything held about {name}',
  heldSub:
    'As of {at, date, ::dMMMMyHm}. Names of fields are those of the database; keys and digests are left out.',
  heldMore: '{count, plural, one {One more stands in the file.} other {# more stand in the file.}}',
  ownWordsTitle: 'What you wrote in this pair',
  ownWordsNote: 'Opened with your own keys, here and in your file. Nobody else can do that.',
  ownFile: 'Take it with you as a file',
  eraseTitle: 'Ask to be erased',
  eraseText:
    'Your pairs end kindly, and within a month everything that names you goes. What stays are numbers in totals. You need no reason.',
  eraseBox: 'Yes, erase what is held about me',
  eraseAsk: 'Ask for it',
  eraseStands: 'You have asked to be erased. It is done by {due, date, ::dMMMMy} at the latest.',

  nameMissing: 'Write the name of the person',
  boxMissing: 'Tick the box to ask for it',
  lookAgain: 'Look at this answer again',
})
