import { defineMessages } from '#words/define-messages.ts'

export const pageMessages = defineMessages('page', {
  notFound: 'There is no such page',
  notFoundDetail: 'The address may be mistyped, or what it named has been removed. Nothing was changed.',
  broken: 'Something went wrong on our side',
  brokenDetail:
    'What you had saved before is safe. Go back and try again; if it happens twice, tell whoever runs this installation.',
  lost: 'The connection is lost. What you do here is kept and sent as soon as it is back. Leave this page open.',
  stale: 'This page is as of {at, date, ::Hm}.',
  lookAgain: 'Look again',
  forbidden: 'This page is for another role',
  forbiddenDetail:
    'It can be seen by: {roles}. You are here as {role}. If you need it, ask your programme coordinator.',
  receiverOnly: 'This page opens only for its receiver',
  receiverOnlyDetail:
    'You followed a link from the outbox in somebody’s place. What the two of a pair write and answer in private stays closed that way, whoever you are.',
  linkUnknown: 'This link is not known here',
  linkUnknownDetail:
    'It may have been cut off when it was copied. Nothing was changed. Open the mail again and follow the link in it.',
  notYours: 'This is not yours to open',
  cannot: 'That is not possible now',
  reference: 'Reference',
  helpNote: 'Read by a trained case handler, never by your manager.',
  start: 'To the start page',
  roleAdministrator: 'administrator',
  roleCoordinator: 'coordinator',
  roleSponsor: 'sponsor',
  roleCaseHandler: 'case handler',
  roleParticipant: 'participant',
})
