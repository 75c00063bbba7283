import { defineMessages } from '#words/define-messages.ts'

export const calendarMessages = defineMessages('calendars', {
  title: 'Your calendar',
  sub: 'Invitations come by mail without anything here. Both of these are up to you, and nobody else sees them.',
  summary: '{count, plural, one {One answer is missing} other {# answers are missing}}',
  feedTitle: 'See your sessions in your calendar',
  feedText:
    'A private address shows your sessions, and only yours, in any calendar that can subscribe. Whoever has the address can read them, so keep it to yourself.',
  feedMake: 'Make a private address',
  feedSince: 'An address was made on {at, date, ::dMMMMyyyy}. It is not shown again.',
  feedRenew: 'Make a new address',
  feedRenewNote: 'A new one ends the old one.',
  feedRevoke: 'End this address',
  feedMade: 'Your private address is made. Copy it now; it is shown only this once.',
  feedLabel: 'Private address',
  feedHint: 'In your calendar: add calendar, from an address or URL.',
  revoked: 'The address has ended. Calendars that used it show your sessions no more.',
  busyTitle: 'Suggest times around what you have planned',
  busyText:
    'Connect a CalDAV calendar, and suggested times keep clear of it. We keep from when to when you are busy in the next six weeks, never a title, a place or a name.',
  server: 'Address of your calendar server',
  serverHint: 'Such as https://caldav.example.org/. It must be reachable from outside.',
  user: 'User name there',
  password: 'App password',
  passwordHint: 'Make one in your calendar’s settings, not your own password. It is kept sealed.',
  connect: 'Connect my calendar',
  connected: 'Saved. Your calendar is being read now.',
  stateNew: 'Your calendar is connected and is about to be read for the first time.',
  stateWorking: 'Your calendar is connected. Last read {at, date, ::EEEdMMMHm}.',
  failedAddress:
    'Your calendar cannot be read: this address is not one we may ask. Disconnect it and enter another.',
  failedPassword:
    'Your calendar cannot be read: the user name or the app password was refused. Connect it again.',
  failedSilent: 'Your calendar does not answer at present. We keep trying; times we knew of still count.',
  disconnect: 'Disconnect',
  disconnected: 'Disconnected. Everything that was read from your calendar is deleted.',
  problemServer: 'Enter an address that begins with https://',
  problemUser: 'Enter your user name there',
  problemPassword: 'Enter the app password',
})
