import { defineMessages } from '#words/define-messages.ts'

export const outlookMessages = defineMessages('mails.outlook', {
  title: 'Who gets it',
  counts:
    '{leaves, plural, =0 {No mail leaves now} one {One mail leaves now} other {# mails leave now}}{later, plural, =0 {} one {, one later} other {, # later}}{not, plural, =0 {} one {, one is not sent} other {, # are not sent}}.',
  became:
    '{leaves, plural, =0 {No mail has left} one {One mail is on its way} other {# mails are on their way}}{later, plural, =0 {} one {, one waits} other {, # wait}}{not, plural, =0 {} one {, one is not sent} other {, # are not sent}}.',
  names: 'Show every name',
  'is.now': 'leaves now',
  'is.sent': 'has left',
  'is.hours': 'leaves at a good hour where they are',
  'is.recent': 'has had a mail in the last days: leaves later',
  'is.reminded': 'was reminded in the last two weeks: leaves later',
  'is.quiet': 'gets no mail of this kind at present',
  'is.twice': 'was reminded twice: now it takes a person',
  'is.gone': 'is no longer here, or has no address',
  'is.address': 'has an address that takes no mail',
  'is.held': 'waits in the outbox: no mail server is set',
  'is.trouble': 'is tried again, see the outbox',
  'is.withdrawn': 'was taken back',
})
