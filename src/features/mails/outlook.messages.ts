import { defineMessages } from '#words/define-messages.ts'

export const outlookMessages = defineMessages('mails.outlook', {
  title: 'Who gets it',
  counts:
    '{leaves, plural, =0 {No mail leaves now} one {One mail leaves now} other {# mails leave now}}{later, plural, =0 {} one {, one later} other {, # later}}{not, plural, =0 {} one {, one is not sent} other {, # are not sent}}.',
  became:
    '{leaves, plural, =0 {No mail has left} one {One mail is on its way} other {# mails are on their way}}{later, plural, =0 {} one {, one waits} other {, # wait}}{not, plural, =0 {} one {, one is not sent} other {, # are not sent}}.',
  names: 'Show every name',
  'is.now': 'Now.',
  'is.sent': 'Sent.',
  'is.hours': 'At a good hour where they are.',
  'is.recent': 'Later: there was a mail in the last days.',
  'is.reminded': 'Later: there was a reminder in the last two weeks.',
  'is.quiet': 'No mails of this kind at present.',
  'is.twice': 'Reminded twice: now it takes a person.',
  'is.gone': 'No longer here, or without an address.',
  'is.address': 'The address takes no mail.',
  'is.held': 'Waits in the outbox: no mail server is set.',
  'is.trouble': 'Tried again: see the outbox.',
  'is.withdrawn': 'Taken back.',
})
