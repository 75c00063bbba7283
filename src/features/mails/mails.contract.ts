import { defineFailures } from '#contract/failure.ts'

export const mailFailures = defineFailures('mails', {
  notFound: ['not-found', 'There is no such mail in the outbox. Nothing was changed.'],
  alreadyLeft: [
    'conflict',
    'This mail has left or is just leaving, so it cannot be taken back. Everything else is as before.',
  ],
  notHeld: ['conflict', 'This mail is on its way by itself or has been settled. Nothing was changed.'],
  serverSet: [
    'forbidden',
    'A mail server is set, so only the receiver can follow this link. Nothing was changed.',
  ],
  noLink: ['not-found', 'This mail has no link to follow. Nothing was changed.'],
  notForYou: [
    'forbidden',
    'This mail opens an account or somebody’s private answers. Only an administrator may follow its link, and only while no mail server is set. Nothing was changed.',
  ],
  cannotRenew: [
    'not-found',
    'We cannot send this one again. Nothing was changed. Ask your programme coordinator for a new mail.',
  ],
})
