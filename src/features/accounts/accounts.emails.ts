import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const accountEmails = defineMessages('account-emails', {
  signInSubject: 'Your sign-in link (10 minutes)',
  signInText: 'You asked for a link to sign in at {organisation}.',
  signInAction: 'Continue',
  signInNote:
    'It works once, for ten minutes. If you did not ask for it, nothing happens: without the link nobody is signed in.',
  joinSubject: 'You are invited to {organisation}',
  joinText: '{inviter} has invited you to take part in running reverse mentoring at {organisation}.',
  joinAction: 'Join',
  joinNote: 'The link works for seven days. After that, one press sends a new one.',
  passwordSubject: 'Your password was changed',
  passwordText:
    'The password of your account at {organisation} has just been changed. All other sessions have ended.',
  passwordText2:
    'If this was not you, have a sign-in link mailed to you, choose a new password and tell an administrator.',
})

type Writer = (say: Say) => MailContent

export function signInMail(organisation: string): Writer {
  return (say) => ({
    subject: say(accountEmails.signInSubject),
    paragraphs: [say(accountEmails.signInText, { organisation })],
    action: say(accountEmails.signInAction),
    note: say(accountEmails.signInNote),
  })
}

export function invitationMail(organisation: string, inviter: string): Writer {
  return (say) => ({
    subject: say(accountEmails.joinSubject, { organisation }),
    paragraphs: [say(accountEmails.joinText, { organisation, inviter })],
    action: say(accountEmails.joinAction),
    note: say(accountEmails.joinNote),
  })
}

export function passwordChangedMail(organisation: string): Writer {
  return (say) => ({
    subject: say(accountEmails.passwordSubject),
    paragraphs: [say(accountEmails.passwordText, { organisation }), say(accountEmails.passwordText2)],
  })
}
